// SPDX-License-Identifier: MIT
import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Pane} from '../../kinds/kind.ts';
import {countText} from '../../kinds/words/quantity.ts';
import {cursorOf, faceOf, facetOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {State} from '../../store/store.ts';
import {paneTitles} from '../../store/views.ts';
import {fit, width} from '../safe-text.ts';
import {LiveLine} from '../screen/live-line.tsx';
import {LivePane} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {sparkline} from '../sparkline.ts';
import type {Theme} from '../theme.ts';
import {paneRows} from './pane-rows.ts';

const SPARK_COLUMNS = 12;
/** Beside a pane that does not show its newest rows. */
const BEHIND = ' scrolled back';

/** What a pane shows, and since when its groups were counted, with what they leave out. */
function titleOf(
	monitor: Monitor,
	pane: Pane,
	state: State,
): {readonly title: string; readonly mark: string} {
	const isAway = !cursorOf(state, pane).follow;
	if (faceOf(state, pane) === 'stream') return {title: paneTitles[pane], mark: isAway ? BEHIND : ''};
	const facet = facetOf(state, pane);
	const {size, since, over, missed} = monitor.lists.book(pane, facet);
	const notes = [
		countText(size),
		...(Number.isFinite(since) ? [`since ${monitor.clock.timeOfDay(since)}`] : []),
		...(over > 0 ? [`${countText(over)} events beyond the groups kept`] : []),
		...(missed > 0 ? [`${countText(missed)} events missed`] : []),
	];
	return {title: `${paneTitles[pane]} by ${facet}`, mark: ` ${notes.join(', ')}`};
}

/** `╭ Files ───── 1.2k/s ▂▃▅ ╮` of exactly so many cells. */
function titleLine(monitor: Monitor, pane: Pane, theme: Theme, columns: number): string {
	const state = monitor.store.getState();
	const rates = state.facts.paneRates[pane];
	const focused = state.focus === pane;
	const {title, mark} = titleOf(monitor, pane, state);
	const {topLeft, top, topRight} = theme.border;
	// Rates are of everything in the pane: where not all of it is shown they would mislead.
	const isPart = monitor.isPart;
	const rate = isPart
		? `${countText(monitor.lists.streams[pane].count)} rows`
		: `${countText(rates.at(-1) ?? 0)}/s`;
	const most = columns - title.length - rate.length - 7;
	const note = fit(mark, Math.max(0, Math.min(width(mark), most)), 'left', 'end', theme.ascii);
	const room = Math.max(0, most - width(note));
	const bars = isPart ? 0 : Math.min(SPARK_COLUMNS, room);
	const rule = top.repeat(Math.max(0, room - bars));
	const tone = focused ? 'focus' : 'dim';
	const name = theme.paint(focused ? 'strong' : 'plain', title) + theme.paint('warn', note);
	const figures = `${rate} ${theme.paint('notice', sparkline(rates, bars, theme.bars))}`;
	return `${theme.paint(tone, topLeft)} ${name} ${theme.paint(tone, rule)} ${figures} ${theme.paint(tone, topRight)}`;
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
			<LiveLine
				id={`title of ${pane}`}
				columns={columns}
				make={cells => titleLine(monitor, pane, theme, cells)}
			/>
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
