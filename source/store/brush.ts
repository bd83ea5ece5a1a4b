// SPDX-License-Identifier: MIT
// Choosing a stretch of time on the strip of events over time. Its ends are moments, not columns: the strip moves on meanwhile.
import {type Axis, axisNow, columnOf, histogramPane, momentAt} from './histogram.ts';
import type {Window} from './level.ts';
import type {Monitor} from './monitor.ts';
import {isFollowing} from './move.ts';

/** The stretch as it is chosen, and the end that moves next. */
export type Brush = Window & {readonly end: End};
/** Its earlier or its later end. */
type End = 'from' | 'to';

/** The strip's last share of columns is chosen at first; around a selected row, that share of them. */
const SHARE = 5;

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The columns that a stretch covers, both included; beyond the axis where it is. */
export const columnsOf = (
	axis: Axis,
	{from, to}: Window,
): {readonly first: number; readonly last: number} => ({
	first: columnOf(axis, from),
	last: columnOf(axis, to),
});

/** The stretch from the start of one column to the end of another. */
const stretch = (axis: Axis, first: number, last: number): Window => ({
	from: momentAt(axis, first),
	to: momentAt(axis, last + 1) - 1,
});

/** The stretch with one end moved by columns: never out of the axis, never beyond the other end. */
export function movedEnd(axis: Axis, brush: Window, end: End, by: number): Window {
	const {first, last} = columnsOf(axis, brush);
	return end === 'from'
		? stretch(axis, clamp(first + by, 0, Math.min(last, axis.columns - 1)), last)
		: stretch(axis, first, clamp(last + by, Math.max(first, 0), axis.columns - 1));
}

const axisOf = (monitor: Monitor): Axis | undefined => {
	const pane = histogramPane(monitor);
	return pane && axisNow(monitor, pane, monitor.stripColumns);
};

/** Begins to choose: from the stretch that is in force, else around the selected row, else the latest part of the strip. */
export function beginBrush(monitor: Monitor): void {
	const {window, histogram} = monitor.store.getState();
	monitor.store.setState({histogram: histogram ?? 'kept'});
	const axis = axisOf(monitor);
	if (!axis) return;
	const share = Math.max(1, Math.floor(axis.columns / SHARE));
	const at = isFollowing(monitor) ? undefined : monitor.selected?.event.at;
	const last = axis.columns - 1;
	const first = at === undefined ? last - share + 1 : columnOf(axis, at) - (share >> 1);
	const begun = clamp(first, 0, last);
	const chosen = window ?? stretch(axis, begun, Math.min(last, begun + share - 1));
	monitor.store.setState({mode: 'brush', brush: {...chosen, end: 'to'}});
}

/** Moves the end that moves next, or the other one. */
export function moveBrush(monitor: Monitor, by: number, which: 'next' | 'other' = 'next'): void {
	const {brush} = monitor.store.getState();
	const axis = axisOf(monitor);
	if (!brush || !axis) return;
	const end: End = (brush.end === 'to') === (which === 'next') ? 'to' : 'from';
	monitor.store.setState({brush: {...movedEnd(axis, brush, end, by), end: brush.end}});
}

/** Whether an end can be moved that way. */
export function canMoveBrush(monitor: Monitor, by: number, which: 'next' | 'other' = 'next'): boolean {
	const {brush} = monitor.store.getState();
	const axis = axisOf(monitor);
	if (!brush || !axis) return false;
	const end: End = (brush.end === 'to') === (which === 'next') ? 'to' : 'from';
	const {from, to} = movedEnd(axis, brush, end, by);
	return end === 'from' ? from !== brush.from : to !== brush.to;
}

/** The other end is the one that moves next. */
export function turnBrush({store}: Monitor): void {
	const {brush} = store.getState();
	if (brush) store.setState({brush: {...brush, end: brush.end === 'to' ? 'from' : 'to'}});
}

/** Shows what happened in the stretch, and nothing else. */
export function keepBrush(monitor: Monitor): void {
	const {brush} = monitor.store.getState();
	if (!brush) return;
	setWindow(monitor, {from: brush.from, to: brush.to});
	monitor.store.setState({mode: 'browse', brush: undefined});
}

/** Goes back without a choice. */
export const dropBrush = ({store}: Monitor): void => store.setState({mode: 'browse', brush: undefined});

/** Shows only what happened then; undefined: whenever. */
export function setWindow(monitor: Monitor, window: Window | undefined): void {
	monitor.store.setState({window});
	monitor.reopen();
}
