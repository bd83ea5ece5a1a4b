// SPDX-License-Identifier: MIT
import {RecordReader} from '../capture/record-reader.ts';
import {eachPane, type Pane} from '../kinds/kind.ts';

/** No record is much shorter, so this many bytes a record bound the index. */
const SHORTEST = 96;

/**
 * The latest records of one pane, as raw bytes in a ring of fixed size. Each record has a number that counts from 0 and never changes; those
 * from `first` up to, not including, `next` are here. What was overwritten is not loss: `first` says how many.
 */
export class Lane {
	readonly #bytes: Uint8Array;
	readonly #offsets: Uint32Array;
	readonly #mask: number;
	readonly #reader: RecordReader;
	#head = 0;
	first = 0;
	next = 0;

	/** `bytes` is the ceiling; `copyOf` makes it a still copy of another lane. */
	constructor(bytes: number, copyOf?: Lane) {
		this.#bytes = copyOf ? copyOf.#bytes.slice() : new Uint8Array(bytes);
		this.#offsets = copyOf
			? copyOf.#offsets.slice()
			: new Uint32Array(2 ** Math.ceil(Math.log2(bytes / SHORTEST)));
		this.#mask = this.#offsets.length - 1;
		this.#reader = new RecordReader(this.#bytes);
		if (copyOf) [this.#head, this.first, this.next] = [copyOf.#head, copyOf.first, copyOf.next];
	}

	/** Makes room for a record of `stride` bytes, numbers it, and returns where its bytes belong; they follow by `fill`. */
	place(stride: number): number {
		if (this.#head + stride > this.#bytes.length) {
			while (this.first < this.next && this.#oldest() >= this.#head) this.first++;
			this.#head = 0;
		}
		const at = this.#head;
		const end = at + stride;
		while (this.first < this.next && this.#oldest() >= at && this.#oldest() < end) this.first++;
		if (this.next - this.first === this.#offsets.length) this.first++;
		this.#offsets[this.next++ & this.#mask] = at;
		this.#head = end;
		return at;
	}

	/** Copies the bytes of one or several placed records that stand side by side. */
	fill(at: number, bytes: Uint8Array): void {
		this.#bytes.set(bytes, at);
	}

	/** The reader on this record; undefined if it is overwritten or not there yet. */
	at(number: number): RecordReader | undefined {
		if (number < this.first || number >= this.next) return undefined;
		return this.#reader.seek(this.#offsets[number & this.#mask] ?? 0);
	}

	/** Bytes that there is room for. */
	get bytes(): number {
		return this.#bytes.length;
	}

	/** Bytes between the oldest record and the newest, both included. */
	get held(): number {
		if (this.first === this.next) return 0;
		const long = this.#head - this.#oldest();
		return long > 0 ? long : this.#bytes.length + long;
	}

	/** A copy that stands still while this one goes on. */
	freeze(): Lane {
		return new Lane(0, this);
	}

	#oldest(): number {
		return this.#offsets[this.first & this.#mask] ?? 0;
	}
}

/** A lane for each pane. */
export type History = Readonly<Record<Pane, Lane>>;

/** Each pane has a share of its own, so that a flood of opens cannot push out the one ptrace of the day. In sixteenths. */
const SHARES: Readonly<Record<Pane, number>> = {processes: 4, files: 8, network: 2, memory: 2};

/** An empty history of so many bytes in all. */
export const createHistory = (bytes: number): History =>
	eachPane(pane => new Lane(Math.floor((bytes * SHARES[pane]) / 16 / 8) * 8));

/** A copy that stands still, for a paused screen. Costs the whole size once. */
export const freezeHistory = (history: History): History => eachPane(pane => history[pane].freeze());
