// SPDX-License-Identifier: MIT
// Looking through the rows of a listing for a text, a piece at a time: a long history costs more than one frame has.
import type {Key, Listing} from './listing.ts';

/** Rows looked at when a key asks for it, and then in each frame. A row of an event costs 2 to 8 us to write out. */
export const WALK_FIRST = 20_000;
export const WALK_ROWS = 8000;

/** What was found, and whether the way there led round an end. */
export type Found = {readonly key: Key; readonly index: number; readonly wrapped: boolean};

/** A way through rows: looks at the next ones at each call; `nowhere` after all were looked at, undefined while there are more. */
type Walk = (rows: number) => Found | 'nowhere' | undefined;

/** Where it begins and which way it goes. */
export type WalkFrom = {
	/** The rows as they are now: they may come and go between two pieces. */
	readonly listing: () => Listing;
	/** What a row must hold, in lower case. */
	readonly wanted: string;
	readonly by: 1 | -1;
	/** The index of the first row that is looked at; beyond an end it begins at the other one, as one that is led round. */
	readonly from: number;
};

/** Begins to look for a text. All rows are looked at once, round the end; the listing must know the text of a row. */
export function createWalk({listing, wanted, by, from}: WalkFrom): Walk {
	let left = listing().count;
	let index = from;
	let next: Key | undefined;
	let wrapped = false;
	return rows => {
		const now = listing();
		const {count, textOf} = now;
		if (!textOf || count === 0) return 'nowhere';
		// Rows went or came since: the one that is next stands elsewhere.
		if (next !== undefined) index = now.find(next) ?? index;
		for (let looked = 0; looked < rows && left > 0; looked++, left--) {
			if (index < 0 || index >= count) {
				index = by > 0 ? 0 : count - 1;
				wrapped = true;
			}
			const key = now.keyAt(index);
			if (textOf(key).includes(wanted)) return {key, index, wrapped};
			index += by;
		}
		if (left <= 0) return 'nowhere';
		next = index >= 0 && index < count ? now.keyAt(index) : undefined;
		return undefined;
	};
}
