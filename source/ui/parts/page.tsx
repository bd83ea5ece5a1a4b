// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {useMonitorState, useScreen} from '../screen-context.ts';

/** A page of finished lines, of which as many are shown as there is room for, from where it is scrolled to. */
export function Page({
	title,
	content,
	columns,
	lines,
}: {
	readonly title: string;
	readonly content: readonly string[];
	readonly columns: number;
	readonly lines: number;
}): ReactNode {
	const {theme} = useScreen();
	const scroll = useMonitorState(state => state.scroll);
	const height = lines - 2;
	const start = Math.max(0, Math.min(scroll, content.length - height));
	const below = content.length - start - height;
	const {topLeft, top, topRight} = theme.border;
	const more = below > 0 ? ` ${below} more lines below ` : '';
	const rule = top.repeat(Math.max(0, columns - title.length - more.length - 5));
	return (
		<Box flexDirection="column" width={columns} height={lines}>
			<Text wrap="truncate-end">{`${topLeft}${top} ${theme.paint('strong', title)} ${rule}${more}${topRight}`}</Text>
			<Box borderStyle={theme.border} borderTop={false} flexDirection="column" flexGrow={1}>
				{content.slice(start, start + height).map((line, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
					<Text key={index} wrap="truncate-end">
						{line === '' ? ' ' : line}
					</Text>
				))}
			</Box>
		</Box>
	);
}
