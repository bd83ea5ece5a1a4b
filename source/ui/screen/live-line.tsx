// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import {type ReactNode, useContext, useLayoutEffect, useRef} from 'react';
import {useMonitorText} from '../screen-context.ts';
import {LivePane, PainterContext} from './live-pane.tsx';

type LiveLineProps = {
	/** Its name for the painter. */
	readonly id: string;
	readonly columns: number;
	/** The line as it has to be now, of exactly so many cells. */
	readonly make: (columns: number) => string;
};

/** A line that Ink draws when it has changed. */
export function InkLine({make, columns}: Pick<LiveLineProps, 'make' | 'columns'>): ReactNode {
	return <Text wrap="truncate-end">{useMonitorText(() => make(columns))}</Text>;
}

/** A line that changes once a second: a live row, since Ink would lay out and compare the whole screen for it. Ink draws it where there is no painter. */
export function LiveLine({id, columns, make}: LiveLineProps): ReactNode {
	const painter = useContext(PainterContext);
	const latest = useRef(make);
	useLayoutEffect(() => {
		latest.current = make;
	});
	useLayoutEffect(() => {
		painter?.lines.set(id, width => latest.current(width));
		return () => void painter?.lines.delete(id);
	}, [painter, id]);
	if (!painter) return <InkLine make={make} columns={columns} />;
	return (
		<Box width={columns} height={1} flexShrink={0}>
			<LivePane id={id} />
		</Box>
	);
}
