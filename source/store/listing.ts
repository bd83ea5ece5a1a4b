// SPDX-License-Identifier: MIT
// What a cursor can move over: records of a lane, groups of a book, processes of a tree.
import type {Numbers} from '../query/matches.ts';
import {type Cursor, placeOf} from './cursor.ts';

/** What a row is known by wherever it moves: a record by its number, anything else by a text. */
export type Key = number | string;

/** Rows in an order, each with a key. */
export type Listing<Item = unknown> = {
	/** Where the cursor stands while it follows: what is new comes last, what matters most comes first. */
	readonly follows: 'first' | 'last';
	readonly count: number;
	/** The key at an index from 0 to count - 1. */
	readonly keyAt: (index: number) => Key;
	/** Where a key stands, or what comes behind it where that can be said; undefined if it is gone. */
	readonly find: (key: Key) => number | undefined;
	/** What a key stands for; undefined if it is gone since. */
	readonly item: (key: Key) => Item | undefined;
	/** Everything of a row that can be looked for, in lower case; none where rows cannot be searched. */
	readonly textOf?: (key: Key) => string;
};

/** The numbered records of a pane, oldest first. */
export const listingOf = <Item>(
	numbers: Numbers,
	item: (number: number) => Item | undefined,
	textOf?: (number: number) => string,
): Listing<Item> => ({
	follows: 'last',
	get count() {
		return numbers.count;
	},
	keyAt: index => numbers.at(index),
	find: key => numbers.indexOf(Number(key)),
	item: key => item(Number(key)),
	...(textOf ? {textOf: (key: Key) => textOf(Number(key))} : {}),
});

/** One row of a window. */
export type Row<Item> = {readonly item: Item; readonly key: Key; readonly selected: boolean};

/** Cuts the visible window out of a listing. A row that went since is passed over. While following nothing is marked at the end, but the first row is. */
export function windowOf<Item>(
	listing: Listing<Item>,
	cursor: Cursor,
	height: number,
): ReadonlyArray<Row<Item>> {
	const {start, selected} = placeOf(cursor, listing, height);
	const marks = !cursor.follow || listing.follows === 'first';
	const window: Array<Row<Item>> = [];
	for (let index = start; index < listing.count && window.length < height; index++) {
		const key = listing.keyAt(index);
		const item = listing.item(key);
		if (item !== undefined) window.push({item, key, selected: marks && index === selected});
	}
	return window;
}
