// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {fit, width} from '../safe-text.ts';
import {Cover} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';

/** How to begin, for somebody who has never seen this and has no time. */
const LINES = [
	'The panes show what processes do, newest last: who ran, which file, whom it called.',
	'Arrows select, Enter goes down to that process or file alone, Esc comes back.',
	'f filters, for example: nginx, or proc.name = curl. ? explains all else, q quits.',
] as const;
/** The same where the lines above do not fit. */
const SHORT = [
	'Panes show what processes do, newest last.',
	'Arrows select, Enter goes down to it, Esc comes back.',
	'f filters by any word; ? explains all else, q quits.',
] as const;

const FRAME = 4;

/** How to begin, over the bottom of the body, until the first key. */
export function Greeting({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {theme} = useScreen();
	const greets = useMonitorState(state => state.greets);
	if (!greets) return null;
	const widest = (texts: readonly string[]) => Math.max(...texts.map(width));
	const texts = widest(LINES) + FRAME <= columns ? LINES : SHORT;
	const inner = Math.min(widest(texts), columns - FRAME);
	const height = texts.length + 2;
	return (
		<Cover
			id="greeting"
			position="absolute"
			top={Math.max(0, lines - height)}
			left={Math.max(0, (columns - inner - FRAME) >> 1)}
			width={inner + FRAME}
			height={height}
		>
			<Box borderStyle={theme.border} borderColor={theme.focusColour} flexDirection="column" flexGrow={1}>
				{texts.map(text => (
					<Text key={text} wrap="truncate-end">
						{theme.paint('strong', fit(` ${text}`, inner + 2, 'left', 'end', theme.ascii))}
					</Text>
				))}
			</Box>
		</Cover>
	);
}
