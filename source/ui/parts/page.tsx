// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import {type ReactNode, useLayoutEffect} from 'react';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

/** Cells of a page that are not its content's: the frame, and a blank beside it. */
export const PAGE_MARGIN = 4;

type PageProps = {
	readonly title: string;
	readonly content: readonly string[];
	readonly columns: number;
	readonly lines: number;
};

/** A page of finished lines, of which as many are shown as there is room for, from where it is scrolled to. */
export function Page({title, content, columns, lines}: PageProps): ReactNode {
	const {monitor, theme} = useScreen();
	const scroll = useMonitorState(state => state.scroll);
	const height = lines - 2;
	const most = Math.max(0, content.length - height);
	useLayoutEffect(() => {
		monitor.store.setState({pageBelow: most});
	}, [monitor, most]);
	const start = Math.min(scroll, most);
	const below = most - start;
	const {topLeft, top, topRight} = theme.border;
	const paint = (text: string) => theme.paint('focus', text);
	const more = below > 0 ? ` ${below} more below ` : '';
	const shown = fit(title, Math.min(width(title), columns - more.length - 5), 'left', 'end', theme.ascii);
	const rule = top.repeat(Math.max(0, columns - width(shown) - more.length - 4));
	return (
		<Box flexDirection="column" width={columns} height={lines}>
			<Text wrap="truncate-end">
				{`${paint(topLeft)} ${theme.paint('strong', shown)} ${paint(rule)}${more}${paint(topRight)}`}
			</Text>
			<Box
				borderStyle={theme.border}
				borderTop={false}
				borderColor={theme.focusColour}
				flexDirection="column"
				flexGrow={1}
				paddingX={1}
			>
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
