// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Cursor, following, moved, placeOf} from '../../source/store/cursor.ts';
import {listingOf} from '../../source/store/listing.ts';

const indexIn = (numbers: readonly number[], number: number) => {
	const found = numbers.findIndex(each => each >= number);
	return found < 0 ? numbers.length : found;
};
const numbersOf = (numbers: readonly number[]) =>
	listingOf(
		{
			count: numbers.length,
			at: index => numbers[index] ?? Number.NaN,
			indexOf: number => indexIn(numbers, number),
		},
		number => number,
	);

/** What may happen to a pane: keys, new rows (with gaps, as a filter leaves), old rows overwritten, another height. */
const happening = fc.oneof(
	fc.record({what: fc.constant('move' as const), by: fc.integer({min: -30, max: 30})}),
	fc.record({
		what: fc.constant('come' as const),
		gaps: fc.array(fc.integer({min: 1, max: 3}), {maxLength: 20}),
	}),
	fc.record({what: fc.constant('go' as const), rows: fc.nat(20)}),
	fc.record({what: fc.constant('resize' as const), height: fc.integer({min: 1, max: 12})}),
);

test('a cursor does what a plain list with a marked row does, whatever happens', () => {
	fc.assert(
		fc.property(fc.array(happening, {maxLength: 60}), happenings => {
			let rows: number[] = [];
			let height = 5;
			let cursor: Cursor = following;
			/** The number of the row that is marked; undefined: the newest one, whatever it is. */
			let marked: number | undefined;
			for (const each of happenings) {
				if (each.what === 'come') for (const gap of each.gaps) rows.push((rows.at(-1) ?? 100) + gap);
				if (each.what === 'go') rows = rows.slice(each.rows);
				if (each.what === 'resize') height = each.height;
				const last = rows.length - 1;
				const at = (number: number | undefined) =>
					number === undefined ? last : Math.min(indexIn(rows, number), last);
				if (each.what === 'move') {
					const before = at(marked);
					const atEnd = before < 0 || (each.by > 0 && before === last);
					marked = atEnd ? undefined : rows[Math.max(0, Math.min(before + each.by, last))];
					cursor = moved(cursor, numbersOf(rows), height, each.by);
				}
				const place = placeOf(cursor, numbersOf(rows), height);
				expect(cursor.follow).toBe(marked === undefined);
				expect(place.selected).toBe(at(marked));
				// The window is full where it can be, and holds the marked row.
				expect(place.start).toBeGreaterThanOrEqual(0);
				expect(place.start).toBeLessThanOrEqual(Math.max(0, rows.length - height));
				if (rows.length > 0) expect(place.selected - place.start).toBeGreaterThanOrEqual(0);
				expect(place.selected - place.start).toBeLessThan(height);
			}
		}),
		{numRuns: 1000},
	);
});

const rows = numbersOf(Array.from({length: 20}, (_, index) => index));

test('following shows the newest rows, the last one at the bottom', () => {
	expect(placeOf(following, rows, 6)).toEqual({start: 14, selected: 19});
	expect(placeOf(following, rows, 50)).toEqual({start: 0, selected: 19});
	expect(placeOf(following, numbersOf([]), 6)).toEqual({start: 0, selected: -1});
});

test('the window stands still while the selection moves within it, and goes along at its edges', () => {
	let cursor = moved(following, rows, 6, -1);
	expect(placeOf(cursor, rows, 6)).toEqual({start: 14, selected: 18});
	cursor = moved(cursor, rows, 6, -4);
	expect(placeOf(cursor, rows, 6)).toEqual({start: 14, selected: 14});
	cursor = moved(cursor, rows, 6, -1);
	expect(placeOf(cursor, rows, 6)).toEqual({start: 13, selected: 13});
	cursor = moved(cursor, rows, 6, 1);
	expect(placeOf(cursor, rows, 6)).toEqual({start: 13, selected: 14});
});

test('down from the last row follows again, down onto it does not', () => {
	const onLast = moved(moved(following, rows, 6, -3), rows, 6, 10);
	expect(onLast).toMatchObject({follow: false, selected: 19});
	expect(moved(onLast, rows, 6, 1)).toBe(following);
});

test('a selected row stays where it is while newer ones come', () => {
	const cursor = moved(following, rows, 6, -2);
	const more = numbersOf(Array.from({length: 500}, (_, index) => index));
	expect(placeOf(cursor, more, 6)).toEqual(placeOf(cursor, rows, 6));
});
