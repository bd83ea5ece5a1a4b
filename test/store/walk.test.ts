// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Listing} from '../../source/store/listing.ts';
import {createWalk} from '../../source/store/walk.ts';

const listing = (rows: readonly string[], first = 0): Listing => ({
	follows: 'last',
	count: rows.length,
	keyAt: index => first + index,
	find: key => Math.max(0, Math.min(Number(key) - first, rows.length)),
	item: key => rows[Number(key) - first],
	textOf: key => rows[Number(key) - first] ?? '',
});

test('a walk finds what looking at every row, round the end, finds first', () => {
	const words = fc.constantFrom('a', 'b', 'ab', '');
	fc.assert(
		fc.property(
			fc.array(words, {maxLength: 30}),
			fc.constantFrom('a', 'b', 'ab'),
			fc.constantFrom<1 | -1>(1, -1),
			fc.integer({min: -1, max: 30}),
			fc.integer({min: 1, max: 7}),
			(rows, wanted, by, start, piece) => {
				const from = Math.min(start, rows.length);
				const walk = createWalk({listing: () => listing(rows), wanted, by, from});
				let found = walk(piece);
				for (let call = 0; found === undefined && call < 100; call++) found = walk(piece);
				const order = rows.map((_, step) => {
					const index = from + by * step;
					return index < 0 || index >= rows.length ? undefined : index;
				});
				const isBeyond = from < 0 || from >= rows.length;
				const straight = isBeyond ? [] : order.filter(index => index !== undefined);
				const round = by > 0 ? rows.map((_, i) => i) : rows.map((_, i) => rows.length - 1 - i);
				const all = [...straight, ...round.filter(index => !straight.includes(index))];
				const index = all.find(each => rows[each]?.includes(wanted));
				expect(found).toEqual(
					index === undefined ? 'nowhere' : {key: index, index, wrapped: !straight.includes(index)},
				);
			},
		),
		{numRuns: 2000},
	);
});

test('a walk looks at so many rows and no more, and goes on where it was although older rows went', () => {
	let looked: number[] = [];
	let now = listing(Array.from({length: 10}, () => 'x'));
	const walk = createWalk({
		listing: () => ({
			...now,
			textOf: key => {
				looked.push(Number(key));
				return now.textOf?.(key) ?? '';
			},
		}),
		wanted: 'y',
		by: -1,
		from: 9,
	});
	expect(walk(3)).toBeUndefined();
	expect(looked).toEqual([9, 8, 7]);
	looked = [];
	now = listing(
		Array.from({length: 9}, () => 'x'),
		4,
	);
	expect(walk(2)).toBeUndefined();
	expect(looked).toEqual([6, 5]);
});

test('rows that cannot be looked at are nowhere', () => {
	const {textOf: _, ...silent} = listing(['a']);
	expect(createWalk({listing: () => silent, wanted: 'a', by: 1, from: 0})(10)).toBe('nowhere');
	expect(createWalk({listing: () => listing([]), wanted: 'a', by: 1, from: 0})(10)).toBe('nowhere');
});
