// SPDX-License-Identifier: MIT
import {type Book, figures, type Group} from './book.ts';

/** What groups can be sorted by. */
export const sortColumns = ['label', 'count', 'rate', 'bytes', 'errors', 'first', 'last'] as const;
/** One of the `sortColumns`. */
export type SortColumn = (typeof sortColumns)[number];
/** An order of groups. */
export type Sort = {readonly column: SortColumn; readonly descending: boolean};

/** The groups of a book in an order. It holds for the book as it was; ask again once a frame. */
export type SortedGroups = {
	readonly count: number;
	/** Made anew with each call: for the rows that are seen. */
	readonly at: (index: number) => Group | undefined;
	readonly keyAt: (index: number) => string | undefined;
	/** Where a group stands; -1 if it is not there. */
	readonly indexOf: (key: string) => number;
};

/** A number that a label begins with counts as such: `99 sh` before `1184 nginx`. */
const leadingNumber = (label: string): number => {
	const first = label.charCodeAt(0);
	return first >= 48 && first <= 57 ? Number.parseInt(label, 10) : Number.POSITIVE_INFINITY;
};
const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares places of groups. Those that are equal follow their labels, whichever way the sort goes, and then their keys. */
function comparatorOf(book: Book, {column, descending}: Sort): (a: number, b: number) => number {
	const numbers = Array.from({length: book.size}, (_, place) => leadingNumber(book.label(place)));
	const byLabel = (a: number, b: number) =>
		compare(numbers[a] ?? 0, numbers[b] ?? 0) || compare(book.label(a), book.label(b));
	const byKey = (a: number, b: number) => compare(book.key(a), book.key(b));
	const sign = descending ? -1 : 1;
	if (column === 'label') return (a, b) => sign * byLabel(a, b) || byKey(a, b);
	const figure = figures[column];
	const values = Float64Array.from({length: book.size}, (_, place) => book.figure(place, figure));
	return (a, b) => sign * compare(values[a] ?? 0, values[b] ?? 0) || byLabel(a, b) || byKey(a, b);
}

type Kept = {
	readonly revision: number;
	readonly sort: Sort;
	readonly order: number[];
	readonly sorted: SortedGroups;
};
const kept = new WeakMap<Book, Kept>();

function listed(book: Book, order: readonly number[]): SortedGroups {
	let indexes: Uint32Array | undefined;
	const keyAt = (index: number) => {
		const place = order[index];
		return place === undefined ? undefined : book.key(place);
	};
	return {
		count: order.length,
		keyAt,
		at: index => {
			const place = order[index];
			return place === undefined ? undefined : book.group(place);
		},
		indexOf: key => {
			const place = book.placeOf(key);
			if (place === undefined || place >= order.length) return -1;
			if (!indexes) {
				indexes = new Uint32Array(order.length);
				for (const [index, each] of order.entries()) indexes[each] = index;
			}
			return indexes[place] ?? -1;
		},
	};
}

/**
 * The groups of a book in an order, sorted again only where the book or the order changed since the last call. What was sorted before is
 * where the next sort begins: it is nearly in order, which is what the sort of this engine is quick at.
 */
export function sortedGroups(book: Book, sort: Sort): SortedGroups {
	const before = kept.get(book);
	const same = before?.sort.column === sort.column && before.sort.descending === sort.descending;
	if (before && same && before.revision === book.revision) return before.sorted;
	const order = before ? before.order.slice() : [];
	for (let place = order.length; place < book.size; place++) order.push(place);
	order.sort(comparatorOf(book, sort));
	const sorted = listed(book, order);
	kept.set(book, {revision: book.revision, sort, order, sorted});
	return sorted;
}
