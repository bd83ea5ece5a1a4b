// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Pane} from '../../kinds/kind.ts';
import {countText} from '../../kinds/words/quantity.ts';
import {LivePane} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {sparkline} from '../sparkline.ts';
import {paneRows} from './pane-rows.ts';

/** What the panes are called on the screen. */
export const paneTitles: Readonly<Record<Pane, string>> = {
	processes: 'Processes',
	files: 'Files',
	network: 'Network',
	memory: 'Memory',
};

const SPARK_COLUMNS = 12;
/** Beside a pane that does not show its newest rows. */
const BEHIND = ' scrolled back';

/** `╭ Files ───── 1.2k/s ▂▃▅ ╮` of exactly so many cells. */
function TitleLine({pane, columns}: {readonly pane: Pane; readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const rates = useMonitorState(state => state.facts.paneRates[pane]);
	const focused = useMonitorState(state => state.focus === pane);
	const behind = useMonitorState(state => !state.cursors[pane].follow);
	const {topLeft, top, topRight} = theme.border;
	const title = paneTitles[pane];
	const mark = behind ? BEHIND : '';
	const rate = `${countText(rates.at(-1) ?? 0)}/s`;
	const room = columns - title.length - mark.length - rate.length - 7;
	const bars = Math.max(0, Math.min(SPARK_COLUMNS, room));
	const rule = top.repeat(Math.max(0, room - bars));
	const tone = focused ? 'focus' : 'dim';
	return (
		<Text wrap="truncate-end">
			{theme.paint(tone, topLeft)} {theme.paint(focused ? 'strong' : 'plain', title)}
			{theme.paint('warn', mark)} {theme.paint(tone, rule)} {rate}{' '}
			{theme.paint('notice', sparkline(rates, bars, theme.bars))} {theme.paint(tone, topRight)}
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
			<Box
				borderStyle={theme.border}
				borderTop={false}
				borderColor={focused ? theme.focusColour : theme.restColour}
				borderDimColor={!focused && theme.restColour === undefined}
				flexGrow={1}
			>
				<LivePane id={pane} rows={size => paneRows(monitor, pane, size, theme)} />
			</Box>
		</Box>
	);
}
