// SPDX-License-Identifier: MIT
import {Box, type BoxProps} from 'ink';
import type {ReactNode} from 'react';
import {width} from '../safe-text.ts';
import {InkLine, LiveLine} from '../screen/live-line.tsx';
import {useScreen} from '../screen-context.ts';
import type {Theme, Tone} from '../theme.ts';

/** Words in the upper edge of a frame, fitted already by whoever knows what may go. */
export type EdgePart = {readonly text: string; readonly tone?: Tone};

/** Cells of an edge that hold no words: two corners, a blank at each side of the title. */
export const EDGE_MARGIN = 4;
/** Cells around what stands at the end of an edge. */
export const END_MARGIN = 2;

const cells = (parts: readonly EdgePart[]) => parts.reduce((sum, {text}) => sum + width(text), 0);

/** What the upper edge says. */
export type EdgeWords = {
	readonly title: string;
	/** What is told right behind the title. */
	readonly marks?: readonly EdgePart[];
	/** What is told at the end of the edge. */
	readonly end?: readonly EdgePart[];
};

type EdgeProps = {
	/** Asked whenever anything changes. */
	readonly edge: () => EdgeWords;
	/** The name of the edge as a live row, where it changes every second. Not in a cover: live rows keep off it. */
	readonly liveEdge?: string;
	/** Whether keys go here. */
	readonly isFocused?: boolean;
	readonly columns: number;
};

/** `╭ Files ───── 1.2k/s ▂▃▅ ╮` of exactly so many cells, where its words leave room. */
function edgeLine(
	{title, marks = [], end = []}: EdgeWords,
	isFocused: boolean,
	columns: number,
	theme: Theme,
) {
	const {topLeft, top, topRight} = theme.border;
	const tone = isFocused ? 'focus' : 'dim';
	const ending = end.length > 0 ? cells(end) + END_MARGIN : 0;
	const rule = columns - EDGE_MARGIN - width(title) - cells(marks) - ending;
	const words = (parts: readonly EdgePart[]) =>
		parts.map(part => theme.paint(part.tone ?? 'plain', part.text));
	return [
		theme.paint(tone, topLeft),
		' ',
		theme.paint(isFocused ? 'strong' : 'plain', title),
		...words(marks),
		' ',
		theme.paint(tone, top.repeat(Math.max(0, rule))),
		...(ending > 0 ? [' ', ...words(end), ' '] : []),
		theme.paint(tone, topRight),
	].join('');
}

function Edge({edge, liveEdge, isFocused = true, columns}: EdgeProps): ReactNode {
	const {theme} = useScreen();
	const make = (cells: number) => edgeLine(edge(), isFocused, cells, theme);
	if (liveEdge === undefined) return <InkLine columns={columns} make={make} />;
	return <LiveLine id={liveEdge} columns={columns} make={make} />;
}

/** A frame around what it holds, `columns` wide, with words in its upper edge. */
export function Framed({
	lines,
	inside,
	children,
	...props
}: EdgeProps & {
	/** Its height; as high as its parent unless told. */
	readonly lines?: number;
	readonly inside?: BoxProps;
	readonly children: ReactNode;
}): ReactNode {
	const {theme} = useScreen();
	const {columns, isFocused = true} = props;
	return (
		<Box flexDirection="column" flexGrow={1} width={columns} height={lines}>
			<Edge {...props} />
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
