// SPDX-License-Identifier: MIT
// The place of a path's group by the bytes of the path. At floods of opens, to make a text of each and look that up costs three times as much.
import {randomInt} from 'node:crypto';
import type {RecordReader} from '../capture/record-reader.ts';
import {type Book, NOWHERE} from './book.ts';

/** Three times as many as there are groups, so that what is looked for is nearly always where it should be. */
const SLOTS = 65_536;
const MASK = SLOTS - 1;
/** Who makes names that collide gets no further than this; they are not told apart then. */
const TRIES = 64;
/** Of a slot: hash, place + 1 (0 is a free slot), and where its bytes are kept. */
const WIDTH = 4;
/** Ways to write names that read the same, which are remembered; each of the others is looked up by text. */
const ALIASES = 4096;
const ALIAS_BYTES = 255;
const FIRST_ROOM = 1 << 16;
const SEED_MOST = 2 ** 31;

/** Places in a book by path. Nothing else may add groups to the book. */
export class PathPlaces {
	readonly #book: Book;
	readonly #seed = randomInt(SEED_MOST);
	readonly #slots = new Int32Array(SLOTS * WIDTH);
	#bytes = new DataView(new ArrayBuffer(FIRST_ROOM));
	#used = 0;
	#aliases = 0;

	constructor(book: Book) {
		this.#book = book;
	}

	/** The place of the string that stands here in the record, empty or not; NOWHERE if the book is full. */
	of(reader: RecordReader, at: number): number {
		const length = reader.length(at);
		const hash = reader.hash(at, this.#seed);
		const slots = this.#slots;
		for (let tries = 0; tries < TRIES; tries++) {
			const slot = ((hash + tries) & MASK) * WIDTH;
			const place = slots[slot + 1] ?? 0;
			if (place === 0) return this.#look(reader, at, length, slot, hash);
			if (
				slots[slot] === hash &&
				slots[slot + 3] === length &&
				reader.equals(at, this.#bytes, slots[slot + 2] ?? 0)
			)
				return place - 1;
		}
		return NOWHERE;
	}

	/** A path that was not there, or one that is no UTF-8 and reads like another: then they are one group. */
	#look(reader: RecordReader, at: number, length: number, slot: number, hash: number): number {
		// Each path of ASCII that has a place was found already; in a flood of new names this is what each of them costs.
		if (this.#book.full && length > 0 && !reader.beyondAscii(at)) return NOWHERE;
		const key = reader.str(at);
		const before = this.#book.size;
		const place = this.#book.place(key === '' ? undefined : {key, label: key});
		if (this.#book.size > before) this.#keep(reader, at, slot, hash, place);
		else if (place !== NOWHERE && length <= ALIAS_BYTES && this.#aliases < ALIASES) {
			this.#aliases++;
			this.#keep(reader, at, slot, hash, place);
		}
		return place;
	}

	#keep(reader: RecordReader, at: number, slot: number, hash: number, place: number): void {
		const bytes = reader.span(at);
		while (this.#used + bytes.length > this.#bytes.byteLength) {
			const larger = new Uint8Array(this.#bytes.byteLength * 2);
			larger.set(new Uint8Array(this.#bytes.buffer));
			this.#bytes = new DataView(larger.buffer);
		}
		new Uint8Array(this.#bytes.buffer).set(bytes, this.#used);
		this.#slots.set([hash, place + 1, this.#used, bytes.length], slot);
		this.#used += bytes.length;
	}
}
