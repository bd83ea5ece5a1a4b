// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import type {Pane} from '../../kinds/kind.ts';
import {countText} from '../../kinds/words/quantity.ts';
import {cursorOf, faceOf, facetOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {State} from '../../store/store.ts';
import {paneTitles} from '../../store/views.ts';
import {EDGE_MARGIN, type EdgeWords, END_MARGIN, Framed} from '../parts/framed.tsx';
import {fit, width} from '../safe-text.ts';
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

function edgeOf(monitor: Monitor, pane: Pane, theme: Theme, columns: number): EdgeWords {
	const state = monitor.store.getState();
	const {title, mark} = titleOf(monitor, pane, state);
	const rates = state.facts.paneRates[pane];
	// Rates are of everything in the pane: where not all of it is shown they would mislead.
	const isPart = monitor.isPart;
	const rate = isPart
		? `${countText(monitor.lists.streams[pane].count)} rows`
		: `${countText(rates.at(-1) ?? 0)}/s`;
	const most = columns - title.length - rate.length - EDGE_MARGIN - END_MARGIN - 1;
	const note = fit(mark, Math.max(0, Math.min(width(mark), most)), 'left', 'end', theme.ascii);
	const bars = isPart ? 0 : Math.min(SPARK_COLUMNS, Math.max(0, most - width(note)));
	return {
		title,
		marks: [{text: note, tone: 'warn'}],
		end: [{text: `${rate} `}, {text: sparkline(rates, bars, theme.bars), tone: 'notice'}],
	};
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
	const isFocused = useMonitorState(({focus}) => focus === pane);
	return (
		<Framed
			edge={() => edgeOf(monitor, pane, theme, columns)}
			liveEdge={`title of ${pane}`}
			isFocused={isFocused}
			columns={columns}
			lines={lines}
		>
			<LivePane id={pane} rows={size => paneRows(monitor, pane, size, theme)} />
		</Framed>
	);
}
