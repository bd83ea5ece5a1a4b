// SPDX-License-Identifier: MIT
// Where the window onto a listing stands. Keys, not positions: rows move, keys do not.
import type {Key, Listing} from './listing.ts';

/** Where a listing stands. */
export type Cursor = {
	/** The newest row, or the first, is shown and selected, whatever comes. */
	readonly follow: boolean;
	/** The selected row, where not following; and where it stood last, for when it is gone. */
	readonly selected: Key;
	readonly index: number;
	/** Rows between the top of the window and the selected one. */
	readonly offset: number;
};

type Rows = Pick<Listing, 'count' | 'follows' | 'keyAt' | 'find'>;

/** At the newest or first row, and staying there. */
export const following: Cursor = {follow: true, selected: 0, index: 0, offset: 0};

/** Indices into the rows: of the first one shown, and of the selected one; -1 where there is none. */
type Place = {readonly start: number; readonly selected: number};

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** The window of `height` rows that a cursor means at this moment. */
export function placeOf({follow, selected, index, offset}: Cursor, rows: Rows, height: number): Place {
	const last = rows.count - 1;
	if (last < 0) return {start: 0, selected: -1};
	const lowest = Math.max(0, rows.count - height);
	if (follow) return rows.follows === 'last' ? {start: lowest, selected: last} : {start: 0, selected: 0};
	const found = clamp(rows.find(selected) ?? index, 0, last);
	return {start: clamp(found - clamp(offset, 0, height - 1), 0, lowest), selected: found};
}

/** The cursor on the row at an index, in a window that begins as near to `start` as shows it. */
export function cursorAt(rows: Rows, height: number, index: number, start: number): Cursor {
	const offset = clamp(index - start, 0, Math.max(0, height - 1));
	return {follow: false, selected: rows.keyAt(index), index, offset};
}

/** The cursor `by` rows further down (negative: up). Moving on from the row that is followed follows again. */
export function moved(cursor: Cursor, rows: Rows, height: number, by: number): Cursor {
	const {start, selected} = placeOf(cursor, rows, height);
	const atEnd = rows.follows === 'last' ? by > 0 && selected === rows.count - 1 : by < 0 && selected === 0;
	if (selected < 0 || atEnd) return following;
	return cursorAt(rows, height, clamp(selected + by, 0, rows.count - 1), start);
}
