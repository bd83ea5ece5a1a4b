// SPDX-License-Identifier: MIT
// What the mouse means, given what lies under it. Knows neither the screen nor the monitor.
import {coversRow, type Rectangle} from '../ui/screen/rectangle.ts';
import type {MouseReport} from './mouse.ts';

/** A cell of something on the screen, counted from its own upper left corner. */
type Hit<Id extends string = string> = {
	readonly id: Id;
	readonly row: number;
	readonly column: number;
};

/** Which rectangle a cell of the screen lies in; where several hold it, the last of them: what lies on top is handed in last. */
export function hitOf<Id extends string>(
	rectangles: Iterable<readonly [Id, Rectangle]>,
	column: number,
	line: number,
): Hit<Id> | undefined {
	let hit: Hit<Id> | undefined;
	for (const [id, rectangle] of rectangles) {
		const {x, y, width} = rectangle;
		if (coversRow(rectangle, line) && column >= x && column < x + width)
			hit = {id, row: line - y, column: column - x};
	}
	return hit;
}

/** What is under the mouse: a cell of a live pane, or the name of a region. */
type Under<Pane extends string, View extends string> = {
	readonly pane?: Hit<Pane> | undefined;
	readonly view?: View | undefined;
};

/** What a deed of the mouse asks for. `row` counts the rows under the titles, `column` the cells of the pane. */
export type MouseAction<Pane extends string = string, View extends string = string> =
	| {readonly type: 'select'; readonly pane: Pane; readonly row: number}
	| {readonly type: 'open'; readonly pane: Pane; readonly row: number}
	| {readonly type: 'scroll'; readonly pane: Pane; readonly by: number}
	| {readonly type: 'sort'; readonly pane: Pane; readonly column: number}
	| {readonly type: 'view'; readonly view: View};

/** Rows of a pane that are titles of its columns. */
const TITLE_ROWS = 1;
/** As in most programs. */
const ROWS_A_NOTCH = 3;

/** What is to be done; undefined: nothing, as for a release, for the other buttons, and beside everything. */
export function mouseAction<Pane extends string, View extends string>(
	report: MouseReport,
	{pane, view}: Under<Pane, View>,
): MouseAction<Pane, View> | undefined {
	if (report.type === 'wheel') return pane && {type: 'scroll', pane: pane.id, by: report.by * ROWS_A_NOTCH};
	if (report.type !== 'press' || report.button !== 'left') return undefined;
	if (view !== undefined) return {type: 'view', view};
	if (!pane) return undefined;
	const row = pane.row - TITLE_ROWS;
	return row < 0 ? {type: 'sort', pane: pane.id, column: pane.column} : {type: 'select', pane: pane.id, row};
}

const DOUBLE_CLICK_MS = 400;

/**
 * Makes two clicks on one row within 400 ms into a select and an open (what Enter does). The result is asked with every action and the time it
 * came, in ms on any steady clock; a third click is a first one again.
 */
export function doubleClicks<Pane extends string, View extends string>(): (
	action: MouseAction<Pane, View> | undefined,
	nowMs: number,
) => MouseAction<Pane, View> | undefined {
	let before: {readonly pane: Pane; readonly row: number; readonly atMs: number} | undefined;
	return (action, nowMs) => {
		// A release stands between two presses.
		if (!action) return undefined;
		const first = before;
		before = undefined;
		if (action.type !== 'select') return action;
		const {pane, row} = action;
		if (first?.pane === pane && first.row === row && nowMs - first.atMs <= DOUBLE_CLICK_MS)
			return {type: 'open', pane, row};
		before = {pane, row, atMs: nowMs};
		return action;
	};
}
