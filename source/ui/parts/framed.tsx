// SPDX-License-Identifier: MIT
import {Box, type BoxProps, Text} from 'ink';
import type {ReactNode} from 'react';
import {width} from '../safe-text.ts';
import {useScreen} from '../screen-context.ts';
import type {Tone} from '../theme.ts';

/** Words in the upper edge of a frame, fitted already by whoever knows what may go. */
export type EdgePart = {readonly text: string; readonly tone?: Tone};

/** Cells of an edge that hold no words: two corners, a blank at each side of the title. */
export const EDGE_MARGIN = 4;
/** Cells around what stands at the end of an edge. */
export const END_MARGIN = 2;

const cells = (parts: readonly EdgePart[]) => parts.reduce((sum, {text}) => sum + width(text), 0);

/** `╭ Files ───── 1.2k/s ▂▃▅ ╮` of exactly so many cells, where its words leave room. */
function Edge({title, marks = [], end = [], isFocused = true, columns}: FrameProps): ReactNode {
	const {theme} = useScreen();
	const {topLeft, top, topRight} = theme.border;
	const tone = isFocused ? 'focus' : 'dim';
	const ending = end.length > 0 ? cells(end) + END_MARGIN : 0;
	const rule = columns - EDGE_MARGIN - width(title) - cells(marks) - ending;
	const words = (parts: readonly EdgePart[]) =>
		parts.map(part => theme.paint(part.tone ?? 'plain', part.text));
	const line = [
		theme.paint(tone, topLeft),
		' ',
		theme.paint(isFocused ? 'strong' : 'plain', title),
		...words(marks),
		' ',
		theme.paint(tone, top.repeat(Math.max(0, rule))),
		...(ending > 0 ? [' ', ...words(end), ' '] : []),
		theme.paint(tone, topRight),
	];
	return <Text wrap="truncate-end">{line.join('')}</Text>;
}

type FrameProps = {
	readonly title: string;
	/** What is told right behind the title. */
	readonly marks?: readonly EdgePart[];
	/** What is told at the end of the upper edge. */
	readonly end?: readonly EdgePart[];
	/** Whether keys go here. */
	readonly isFocused?: boolean;
	readonly columns: number;
};

/** A frame around what it holds, `columns` wide, with its title in the upper edge. */
export function Framed({
	lines,
	inside,
	children,
	...edge
}: FrameProps & {
	/** Its height; as high as its parent unless told. */
	readonly lines?: number;
	readonly inside?: BoxProps;
	readonly children: ReactNode;
}): ReactNode {
	const {theme} = useScreen();
	const {columns, isFocused = true} = edge;
	return (
		<Box flexDirection="column" flexGrow={1} width={columns} height={lines}>
			<Edge {...edge} />
			<Box
				borderStyle={theme.border}
				borderTop={false}
				borderColor={isFocused ? theme.focusColour : theme.restColour}
				borderDimColor={!isFocused && theme.restColour === undefined}
				flexGrow={1}
				{...inside}
			>
				{children}
			</Box>
		</Box>
	);
}
