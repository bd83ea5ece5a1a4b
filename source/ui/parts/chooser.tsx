// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {offered} from '../../store/chooser.ts';
import {fit, width} from '../safe-text.ts';
import {Cover} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {EDGE_MARGIN, Framed} from './framed.tsx';

const MARGIN = 2;
const LABEL_MOST = 36;

/** A box in the middle of so many cells, with what can be picked; as many lines of it as there is room for. */
export function ChooserBox({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {theme} = useScreen();
	const chooser = useMonitorState(state => state.chooser);
	if (!chooser) return null;
	const choices = offered(chooser);
	const labels = Math.min(LABEL_MOST, Math.max(...chooser.choices.map(({label}) => width(label))));
	const details = Math.max(...chooser.choices.map(({detail}) => width(detail ?? '')));
	const title = chooser.typed === '' ? chooser.title : `${chooser.title}: ${chooser.typed}`;
	const wanted = Math.max(labels + (details > 0 ? details + 2 : 0) + 2, width(title) + 4);
	const inner = Math.min(wanted, columns - 2 * MARGIN - 2);
	const height = Math.min(Math.max(1, chooser.choices.length), lines - 2 - MARGIN);
	const start = Math.max(0, Math.min(chooser.selected - (height >> 1), choices.length - height));
	const text = (value: string, cells: number) => fit(value, Math.max(0, cells), 'left', 'end', theme.ascii);
	const row = (index: number) => {
		const choice = choices[index];
		if (!choice) return ' '.repeat(inner);
		const label = text(choice.label, labels);
		const detail = details > 0 ? `  ${text(choice.detail ?? '', inner - labels - 4)}` : '';
		const line = text(` ${label}${detail}`, inner);
		return index === chooser.selected ? theme.invert(line) : line;
	};
	return (
		<Cover
			id="chooser"
			position="absolute"
			top={Math.max(0, (lines - height - 2) >> 1)}
			left={Math.max(0, (columns - inner - 2) >> 1)}
			width={inner + 2}
			height={height + 2}
			flexDirection="column"
		>
			<Framed
				edge={() => ({title: text(title, Math.min(width(title), inner + 2 - EDGE_MARGIN))})}
				columns={inner + 2}
				inside={{flexDirection: 'column'}}
			>
				{Array.from({length: height}, (_, line) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
					<Text key={line} wrap="truncate-end">
						{row(start + line)}
					</Text>
				))}
			</Framed>
		</Cover>
	);
}
