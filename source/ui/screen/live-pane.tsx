// SPDX-License-Identifier: MIT
import {Box, type BoxProps, type DOMElement, measureElement, Text, useBoxMetrics} from 'ink';
import {createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useRef} from 'react';
import type {Painter} from './painter.ts';
import {nowhere, type Rectangle} from './rectangle.ts';

/** The painter of the screen; `null` where Ink has to draw the live rows itself (`--once`, tests of frames). */
export const PainterContext = createContext<Painter | null>(null);

const measure = (ref: RefObject<DOMElement | null>): Rectangle =>
	ref.current ? measureElement(ref.current) : nowhere;

/** Rows as `painter.draw` takes them, or how to make them once the size in cells is known. */
type PaneRows =
	| readonly string[]
	| ((size: {readonly width: number; readonly height: number}) => readonly string[]);

/** Props of `LivePane`. */
type LivePaneProps = {
	/** The name that `painter.draw` and `painter.rectangle` use. */
	readonly id: string;
	/** What Ink draws where there is no painter; with a painter, rows come by `painter.draw`. */
	readonly rows?: PaneRows;
};

/** An empty box that takes the room left in its parent, and whose cells the painter fills with live rows. */
export const LivePane = ({id, rows}: LivePaneProps): ReactNode => {
	const painter = useContext(PainterContext);
	const ref = useRef<DOMElement>(null);
	useLayoutEffect(() => {
		painter?.claim(id, () => measure(ref));
		return () => painter?.release(id);
	}, [painter, id]);
	// With a basis of nothing, both ways of drawing get the same layout.
	return (
		<Box ref={ref} flexGrow={1} flexShrink={1} flexBasis={0} flexDirection="column">
			{painter || !rows ? null : <InkRows pane={ref} rows={rows} />}
		</Box>
	);
};

type InkRowsProps = {readonly pane: RefObject<DOMElement | null>; readonly rows: PaneRows};

const InkRows = ({pane, rows}: InkRowsProps): ReactNode => {
	const size = useBoxMetrics(pane as RefObject<DOMElement>);
	const lines = typeof rows === 'function' ? (size.hasMeasured ? rows(size) : []) : rows;
	if (lines.length === 0) return null;
	return <Text wrap="truncate-end">{lines.join('\n')}</Text>;
};

/** Props of `Cover`: those of a Box, and a name. */
type CoverProps = Omit<BoxProps, 'ref'> & {readonly id: string; readonly children?: ReactNode};

/** A box that Ink draws over live panes, such as a dialog: live rows keep off its cells. */
export const Cover = ({id, children, ...box}: CoverProps): ReactNode => {
	const painter = useContext(PainterContext);
	const ref = useRef<DOMElement>(null);
	useLayoutEffect(() => {
		painter?.cover(id, () => measure(ref));
		return () => painter?.uncover(id);
	}, [painter, id]);
	return (
		<Box ref={ref} {...box}>
			{children}
		</Box>
	);
};
