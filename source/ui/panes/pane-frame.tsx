// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Pane} from '../../kinds/kind.ts';
import {countText} from '../../kinds/words/quantity.ts';
import {LivePane} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {sparkline} from '../sparkline.ts';
import {paneRows} from './pane-rows.ts';

export const paneTitles: Readonly<Record<Pane, string>> = {
	processes: 'Processes',
	files: 'Files',
	network: 'Network',
	memory: 'Memory',
};

const SPARK_COLUMNS = 12;

/** `╭ Files ───── 1.2k/s ▂▃▅ ╮` of exactly so many cells. */
function TitleLine({pane, columns}: {readonly pane: Pane; readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const rates = useMonitorState(state => state.facts.paneRates[pane]);
	const focused = useMonitorState(state => state.focus === pane);
	const {topLeft, top, topRight} = theme.border;
	const title = paneTitles[pane];
	const rate = `${countText(rates.at(-1) ?? 0)}/s`;
	const spark = sparkline(rates, SPARK_COLUMNS, theme.bars);
	const rule = top.repeat(Math.max(0, columns - title.length - rate.length - SPARK_COLUMNS - 7));
	const tone = focused ? 'strong' : 'dim';
	return (
		<Text wrap="truncate-end">
			{theme.paint(tone, topLeft)} {theme.paint(focused ? 'strong' : 'plain', title)}{' '}
			{theme.paint(tone, rule)} {rate} {theme.paint('notice', spark)} {theme.paint(tone, topRight)}
		</Text>
	);
}

/** A pane of exactly this many cells: title with rate, frame, live rows. */
export function PaneFrame({
	pane,
	columns,
	lines,
}: {
	readonly pane: Pane;
	readonly columns: number;
	readonly lines: number;
}): ReactNode {
	const {monitor, theme} = useScreen();
	const focused = useMonitorState(state => state.focus === pane);
	return (
		<Box flexDirection="column" width={columns} height={lines}>
			<TitleLine pane={pane} columns={columns} />
			<Box borderStyle={theme.border} borderTop={false} borderDimColor={!focused} flexGrow={1}>
				<LivePane id={pane} rows={size => paneRows(monitor, pane, size, theme)} />
			</Box>
		</Box>
	);
}
