// SPDX-License-Identifier: MIT
import {type Book, figures, type Group} from './book.ts';

/** What groups can be sorted by. */
export const sortColumns = ['label', 'count', 'rate', 'bytes', 'errors', 'first', 'last'] as const;
/** One of the `sortColumns`. */
export type SortColumn = (typeof sortColumns)[number];
/** An order of groups. */
export type Sort = {readonly column: SortColumn; readonly descending: boolean};

/** The groups of a book in an order. It holds for the book as it was; ask again once a frame. */
type SortedGroups = {
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

/** Groups in the order of their labels, and where each stands in it: numbers are quicker to compare than texts. */
type Ranks = {readonly namings: number; readonly order: readonly number[]; readonly ranks: Uint32Array};

function ranksOf(book: Book, before: Ranks | undefined): Ranks {
	const {namings} = book;
	if (before?.namings === namings) return before;
	const numbers = Float64Array.from({length: book.size}, (_, place) => leadingNumber(book.label(place)));
	const order = withNew(before?.order, book).sort(
		(a, b) =>
			compare(numbers[a] ?? 0, numbers[b] ?? 0) ||
			compare(book.label(a), book.label(b)) ||
			compare(book.key(a), book.key(b)),
	);
	return {namings, order, ranks: inverted(order)};
}

/** The order that was, and what came since behind it. */
function withNew(before: readonly number[] | undefined, book: Book): number[] {
	const order = before?.slice() ?? [];
	for (let place = order.length; place < book.size; place++) order.push(place);
	return order;
}

function inverted(order: readonly number[]): Uint32Array {
	const indexes = new Uint32Array(order.length);
	for (let index = 0; index < order.length; index++) indexes[order[index] ?? 0] = index;
	return indexes;
}

/** Those that are equal follow their labels, whichever way the sort goes. */
function inOrder(
	book: Book,
	{column, descending}: Sort,
	{order, ranks}: Ranks,
	before: Kept | undefined,
): number[] {
	if (column === 'label') return descending ? order.toReversed() : order.slice();
	const figure = figures[column];
	const sign = descending ? -1 : 1;
	const values = Float64Array.from({length: book.size}, (_, place) => sign * book.figure(place, figure));
	return withNew(before?.order, book).sort(
		(a, b) => (values[a] ?? 0) - (values[b] ?? 0) || (ranks[a] ?? 0) - (ranks[b] ?? 0),
	);
}

type Kept = {
	readonly revision: number;
	readonly sort: Sort;
	readonly ranks: Ranks;
	readonly order: readonly number[];
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
			indexes ??= inverted(order);
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
	const ranks = ranksOf(book, before?.ranks);
	const order = inOrder(book, sort, ranks, before);
	const sorted = listed(book, order);
	kept.set(book, {revision: book.revision, sort, ranks, order, sorted});
	return sorted;
}
