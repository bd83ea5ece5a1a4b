// SPDX-License-Identifier: MIT
// Where a pane's window onto its rows stands. Record numbers, not positions: rows move, numbers do not.
import type {Numbers} from '../query/matches.ts';

/** Where a pane stands. */
export type Cursor = {
	/** The newest row is shown and selected, whatever comes. */
	readonly follow: boolean;
	/** Numbers of the selected and of the topmost row, where not following. */
	readonly selected: number;
	readonly top: number;
};

/** At the newest row, and staying there. */
export const following: Cursor = {follow: true, selected: 0, top: 0};

/** Indices into the rows: of the first one shown, and of the selected one; -1 where there is none. */
export type Place = {readonly start: number; readonly selected: number};

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The window of `height` rows that a cursor means at this moment. */
export function placeOf({follow, selected, top}: Cursor, rows: Numbers, height: number): Place {
	const last = rows.count - 1;
	if (last < 0) return {start: 0, selected: -1};
	const index = follow ? last : clamp(rows.indexOf(selected), 0, last);
	const lowest = Math.max(0, rows.count - height);
	const wanted = follow ? lowest : clamp(rows.indexOf(top), 0, lowest);
	return {start: clamp(wanted, index - height + 1, index), selected: index};
}

/** The cursor `by` rows further down (negative: up). Moving down from the last row follows again. */
export function moved(cursor: Cursor, rows: Numbers, height: number, by: number): Cursor {
	const {start, selected} = placeOf(cursor, rows, height);
	if (selected < 0 || (by > 0 && selected === rows.count - 1)) return following;
	const index = clamp(selected + by, 0, rows.count - 1);
	return {follow: false, selected: rows.at(index), top: rows.at(clamp(start, index - height + 1, index))};
}
