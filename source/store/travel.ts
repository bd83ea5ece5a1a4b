// SPDX-License-Identifier: MIT
// To another moment: all streams at once, each with its first event of that moment or after it selected.
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import {cursorAt, following} from './cursor.ts';
import {faceOf, listOf} from './level.ts';
import type {Monitor} from './monitor.ts';
import {seekTo} from './playback.ts';
import {isPane} from './views.ts';

/** Records come nearly in order: so many rows around the place that halving finds are looked at one by one. */
const NEAR = 128;
/** Rows above the one that is gone to: one part in so many of the pane. */
const ABOVE = 3;

/** Rows with their times, nearly ascending; a row that is gone has none. */
type Times = {readonly count: number; readonly at: (index: number) => number | undefined};

/** The index of the first row at a moment or after it; `count` where there is none. */
export function firstFrom({count, at}: Times, moment: number): number {
	const timeAt = (index: number) => at(index) ?? Number.NEGATIVE_INFINITY;
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (timeAt(middle) < moment) low = middle + 1;
		else high = middle;
	}
	let found = count;
	for (let index = Math.max(0, low - NEAR); index < Math.min(count, low + NEAR); index++) {
		const time = timeAt(index);
		if (time >= moment && (found === count || time < timeAt(found))) found = index;
	}
	return found;
}

/** The times of the rows of a stream. */
const timesOf = ({lists}: Monitor, pane: Pane): Times => {
	const stream = lists.streams[pane];
	return {count: stream.count, at: index => lists.timeOf(pane, Number(stream.keyAt(index)))};
};

/** The present moment of what is seen, in ns. */
export const presentOf = ({store, source}: Monitor): number => store.getState().pausedAt ?? source.now();

/** Selects in each stream the first event from this moment on, or the last one where none came since. */
function standAt(monitor: Monitor, moment: number, which: readonly Pane[] = panes): void {
	const cursors = which.map(pane => {
		const stream = monitor.lists.streams[pane];
		const {count} = stream;
		if (count === 0) return [pane, following] as const;
		const index = Math.min(firstFrom(timesOf(monitor, pane), moment), count - 1);
		const height = monitor.heightOf(pane);
		return [pane, cursorAt(stream, height, index, index - Math.floor(height / ABOVE))] as const;
	});
	monitor.store.setState(state => ({cursors: {...state.cursors, ...Object.fromEntries(cursors)}}));
}

const paneOf = (monitor: Monitor): Pane | undefined => {
	const list = listOf(monitor.store.getState());
	return list !== undefined && isPane(list) ? list : undefined;
};

/** What should be said of where one came out: something older was asked for than is kept, or the pane shows its top. */
function noteOn(monitor: Monitor, moment: number): string | undefined {
	const pane = paneOf(monitor);
	if (!pane) return undefined;
	const said = (at: number) => monitor.clock.timeOfDay(at);
	const oldest = timesOf(monitor, pane).at(0);
	if (oldest !== undefined && moment < oldest)
		return `nothing older is kept here than ${said(oldest)}: this is the oldest row`;
	return faceOf(monitor.store.getState(), pane) === 'top'
		? `the streams stand at ${said(moment)}; this is the top of everything, a turns it round`
		: undefined;
}

/** Since when all that the pane had is still here; without a pane, since ever. */
function keptFrom(monitor: Monitor): number {
	const pane = paneOf(monitor);
	const lane = pane && monitor.history[pane];
	return lane && lane.first > 0 ? (lane.at(lane.first)?.u64(0) ?? 0) : 0;
}

/** Goes to a moment, on the clock of the records in ns. Returns why it cannot. */
export function goTo(monitor: Monitor, moment: number): string | undefined {
	const said = (at: number) => monitor.clock.timeOfDay(at);
	const {window} = monitor.store.getState();
	const present = presentOf(monitor);
	if (window && (moment < window.from || moment > window.to))
		return `that is outside of ${said(window.from)} to ${said(window.to)}, which is all that is shown now`;
	const {playback} = monitor.source;
	if (playback && moment > playback.end) return `the recording ends at ${said(playback.end)}`;
	if (playback && (moment > present || (moment >= playback.start && moment < keptFrom(monitor)))) {
		// What was let through by then is shown with the next frame, the latest of it last.
		seekTo(monitor, moment);
		monitor.store.setState(({cursors}) => ({cursors: {...cursors, ...eachPane(() => following)}}));
		return undefined;
	}
	if (moment > present) return `that is still to come: it is ${said(present)}`;
	standAt(monitor, moment);
	monitor.store.setState({told: noteOn(monitor, moment)});
	return undefined;
}

/** Brings the other streams to the time of the selected row. */
export function meetHere(monitor: Monitor): void {
	const {selected} = monitor;
	if (!selected) return;
	const state = monitor.store.getState();
	const isStream = listOf(state) === selected.pane && faceOf(state, selected.pane) === 'stream';
	standAt(monitor, selected.event.at, isStream ? panes.filter(pane => pane !== selected.pane) : panes);
	monitor.store.setState({told: `all streams stand at ${monitor.clock.timeOfDay(selected.event.at)}`});
}
