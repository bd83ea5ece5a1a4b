// SPDX-License-Identifier: MIT
import type {RecordReader} from '../capture/record-reader.ts';
import type {Lane} from '../model/history.ts';

/** The numbers of records that a pane shows, ascending. */
export type Numbers = {
	readonly count: number;
	/** The number at an index from 0 to count - 1. */
	readonly at: (index: number) => number;
	/** Where a number stands, or the first one behind it; count if there is none. */
	readonly indexOf: (number: number) => number;
};

/** All of a lane: nothing is filtered, nothing is kept. */
export const everything = (lane: Lane): Numbers => ({
	get count() {
		return lane.next - lane.first;
	},
	at: index => lane.first + index,
	indexOf: number => Math.min(Math.max(number - lane.first, 0), lane.next - lane.first),
});

/** Records looked at in one frame of what came new. A decoded record costs about 2 us. */
export const FORWARD = 20_000;
/** And on the way back into the past. */
export const BACKWARD = 4_000;

/**
 * The records of a lane that pass a test. It looks at each record once: first the newest, then in each frame what is new, and a piece of the past.
 */
export class Matches implements Numbers {
	readonly #lane: Lane;
	readonly #test: (reader: RecordReader) => boolean;
	/** Found on the way back, newest first; and on the way forward, oldest first. */
	#older: number[] = [];
	#newer: number[] = [];
	/** Behind the last number looked at on the way back, and the next one on the way forward. */
	#from: number;
	#to: number;

	constructor(lane: Lane, test: (reader: RecordReader) => boolean) {
		[this.#lane, this.#test, this.#from, this.#to] = [lane, test, lane.next, lane.next];
		this.advance();
	}

	/** Goes on looking; returns whether anything changed. Once a frame. */
	advance(): boolean {
		const before = this.count;
		const {first, next} = this.#lane;
		const evicted = this.#forget(first);
		this.#to = Math.max(this.#to, first);
		for (const end = Math.min(next, this.#to + FORWARD); this.#to < end; this.#to++)
			if (this.#passes(this.#to)) this.#newer.push(this.#to);
		for (const end = Math.max(first, this.#from - BACKWARD); this.#from > end; )
			if (this.#passes(--this.#from)) this.#older.push(this.#from);
		return evicted || this.count !== before;
	}

	/** Whether the whole past has been looked at. */
	get complete(): boolean {
		return this.#from <= this.#lane.first;
	}

	/** Whether there is anything left to look at, for a later frame. */
	get behind(): boolean {
		return !this.complete || this.#to < this.#lane.next;
	}

	get count(): number {
		return this.#older.length + this.#newer.length;
	}

	at(index: number): number {
		const {length} = this.#older;
		return (
			(index < length ? this.#older[length - 1 - index] : this.#newer[index - length]) ?? this.#lane.next
		);
	}

	indexOf(number: number): number {
		let low = 0;
		let high = this.count;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.at(middle) < number) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#passes(number: number): boolean {
		const reader = this.#lane.at(number);
		return reader !== undefined && this.#test(reader);
	}

	/** Drops what the lane has overwritten. */
	#forget(first: number): boolean {
		const before = this.count;
		while ((this.#older.at(-1) ?? first) < first) this.#older.pop();
		const gone = this.#newer.findIndex(number => number >= first);
		if (gone !== 0) this.#newer = gone < 0 ? [] : this.#newer.slice(gone);
		return this.count !== before;
	}
}
