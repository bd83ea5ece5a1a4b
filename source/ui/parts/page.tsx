// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import {type ReactNode, useLayoutEffect} from 'react';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {EDGE_MARGIN, END_MARGIN, Framed} from './framed.tsx';

/** Cells of a page that are not its content's: the frame, and a blank beside it. */
export const PAGE_MARGIN = 4;

type PageProps = {
	readonly title: string;
	readonly content: readonly string[];
	/** Lines that stay above what is scrolled. */
	readonly head?: readonly string[];
	/** Lines of the content that must be seen: the page goes along with what is selected. */
	readonly mark?: {readonly from: number; readonly to: number};
	readonly columns: number;
	readonly lines: number;
};

/** The first line shown, as near to where it was as shows the mark; of one that is too long its start. */
const startOf = (scroll: number, height: number, mark: PageProps['mark']): number =>
	mark ? Math.min(mark.from, Math.max(scroll, mark.to - height + 1)) : scroll;

/** A page of finished lines, of which as many are shown as there is room for, from where it is scrolled to. */
export function Page({title, content, head = [], mark, columns, lines}: PageProps): ReactNode {
	const {monitor, theme} = useScreen();
	const scroll = useMonitorState(state => state.scroll);
	const height = lines - 2 - head.length;
	const most = Math.max(0, content.length - height);
	useLayoutEffect(() => {
		monitor.store.setState({pageBelow: most});
	}, [monitor, most]);
	const start = startOf(Math.min(scroll, most), height, mark);
	const isMarked = mark !== undefined;
	useLayoutEffect(() => {
		if (isMarked) monitor.store.setState({scroll: start});
	}, [monitor, start, isMarked]);
	const below = most - start;
	const more = below > 0 ? `${below} more below` : '';
	const room = columns - EDGE_MARGIN - (more === '' ? 0 : more.length + END_MARGIN);
	const edge = {
		title: fit(title, Math.min(width(title), room), 'left', 'end', theme.ascii),
		end: more === '' ? [] : [{text: more}],
	};
	return (
		<Framed edge={() => edge} columns={columns} lines={lines} inside={{flexDirection: 'column', paddingX: 1}}>
			{[...head, ...content.slice(start, start + height)].map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
				<Text key={index} wrap="truncate-end">
					{line === '' ? ' ' : line}
				</Text>
			))}
		</Framed>
	);
}
