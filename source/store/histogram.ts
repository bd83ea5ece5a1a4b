// SPDX-License-Identifier: MIT
// Events of a pane over time: how much time a column stands for, how many events each one holds, and how much the worst of them matters.
import {judgementOf} from '../capture/marks.ts';
import type {Pane} from '../kinds/kind.ts';
import {TOTALS_SECONDS} from '../model/totals.ts';
import {type Severity, severities} from '../severity/severity.ts';
import {listOf} from './level.ts';
import type {Monitor} from './monitor.ts';
import {presentOf} from './travel.ts';
import {isPane} from './views.ts';

/** How much time is shown: what the history of the pane still keeps, or all that is counted, at most about an hour. */
export type Reach = 'kept' | 'hour';

/** Columns over time; moments are on the clock of the records in ns. */
export type Axis = {
	readonly from: number;
	/** How much a column stands for, in ns. */
	readonly step: number;
	readonly columns: number;
};

/** What is drawn. */
export type Histogram = {
	readonly pane: Pane;
	readonly axis: Axis;
	/** Events a second, column by column. */
	readonly rates: readonly number[];
	/** From medium up, what mattered most in a column. */
	readonly worst: ReadonlyArray<Severity | undefined>;
	/** Rows from before this moment are not kept any more. */
	readonly kept: number;
	/** Whether what passes the filter is counted, or all events. */
	readonly of: 'passing' | 'all';
};

const SECOND = 1e9;
/** From here on a second is marked. */
const MARKED = severities.indexOf('medium');
/** Columns for a second, and seconds for a column. */
const PARTS = [8, 6, 5, 4, 3, 2] as const;
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 45, 60, 90, 120] as const;
const LADDER = [...PARTS.map(parts => SECOND / parts), ...STEPS.map(seconds => seconds * SECOND)];

/** The axis that shows the time since `oldest` up to now in so many columns; it goes on a column at a time, not with every second. */
export function axisOf(oldest: number, now: number, columns: number): Axis {
	const fits = (step: number) => {
		const whole = Math.max(step, SECOND);
		const end = (Math.floor(now / whole) + 1) * whole;
		return {end, does: end - step * columns <= oldest};
	};
	const step = LADDER.find(each => fits(each).does) ?? LADDER.at(-1) ?? SECOND;
	return {from: fits(step).end - step * columns, step, columns};
}

/** The column of a moment; outside of 0 to columns - 1 where the axis does not show it. */
export const columnOf = ({from, step}: Axis, moment: number): number => Math.floor((moment - from) / step);

/** The moment at which a column begins. */
export const momentAt = ({from, step}: Axis, column: number): number => from + column * step;

/** The pane whose events are shown: that of the list that keys act on. */
export function histogramPane(monitor: Monitor): Pane | undefined {
	const list = listOf(monitor.store.getState());
	return list !== undefined && isPane(list) ? list : undefined;
}

type Counted = {readonly counts: Float64Array; readonly worst: Int8Array};

/** Everything of the pane, from the figures of each second. */
function countAll({model}: Monitor, pane: Pane, axis: Axis): Counted {
	const {step, columns} = axis;
	const counts = new Float64Array(columns);
	const worst = new Int8Array(columns);
	const seconds = Math.max(1, step / SECOND);
	for (let column = 0; column < columns; column++) {
		const first = Math.floor((momentAt(axis, column) + step / 2) / SECOND - (seconds - 1) / 2);
		for (let second = first; second < first + seconds; second++) {
			counts[column] = (counts[column] ?? 0) + model.totals.of(pane, second);
			worst[column] = Math.max(worst[column] ?? 0, model.totals.worst(pane, second));
		}
		if (step < SECOND) counts[column] = ((counts[column] ?? 0) * step) / SECOND;
	}
	return {counts, worst};
}

/** What passes, from the records themselves: at most as many as the history holds. */
function countPassing(monitor: Monitor, pane: Pane, axis: Axis): Counted {
	const counts = new Float64Array(axis.columns);
	const worst = new Int8Array(axis.columns);
	const stream = monitor.lists.streams[pane];
	const lane = monitor.history[pane];
	for (let index = 0; index < stream.count; index++) {
		const reader = lane.at(Number(stream.keyAt(index)));
		const column = reader ? columnOf(axis, reader.u64(0)) : -1;
		if (!reader || column < 0 || column >= axis.columns) continue;
		counts[column] = (counts[column] ?? 0) + 1;
		worst[column] = Math.max(worst[column] ?? 0, judgementOf(reader));
	}
	return {counts, worst};
}

/** Whether what is shown has passed something else than a stretch of time. */
const isChosen = ({store}: Monitor): boolean => {
	const {filter, target, below, window} = store.getState();
	return window === undefined && (filter !== '' || target !== undefined || below.length > 0);
};

/** The axis that a strip of so many columns has now. */
export function axisNow(monitor: Monitor, pane: Pane, columns: number): Axis {
	const now = presentOf(monitor);
	const began = model(monitor).since;
	const lane = monitor.history[pane];
	const kept = lane.at(lane.first)?.u64(0) ?? now;
	const reach = monitor.store.getState().histogram;
	const oldest = reach === 'hour' ? began : Math.max(began, kept);
	return axisOf(Math.max(oldest, now - TOTALS_SECONDS * SECOND), now, columns);
}
const model = ({model: {totals}}: Monitor) => totals;

/**
 * Events over time of the pane that keys act on, in so many columns. With a filter, or below the first level, what passes is counted; with a
 * window all is, for what surrounds it to be seen.
 */
export function histogramOf(monitor: Monitor, columns: number): Histogram | undefined {
	const pane = histogramPane(monitor);
	if (!pane || columns < 1) return undefined;
	const axis = axisNow(monitor, pane, columns);
	const of = isChosen(monitor) ? 'passing' : 'all';
	const {counts, worst} = (of === 'passing' ? countPassing : countAll)(monitor, pane, axis);
	const lane = monitor.history[pane];
	return {
		pane,
		axis,
		rates: Array.from(counts, count => (count * SECOND) / axis.step),
		worst: Array.from(worst, index => (index >= MARKED ? severities[index] : undefined)),
		kept: lane.first > 0 ? (lane.at(lane.first)?.u64(0) ?? axis.from) : axis.from,
		of,
	};
}
