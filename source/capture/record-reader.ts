// SPDX-License-Identifier: MIT
const HEADER = {at: 0, kind: 8, marks: 10, size: 12, bytes: 64} as const;

/**
 * Reads the fields of one record at a time out of a buffer of many. `seek` puts it on a record whose fixed part lies
 * inside the buffer (see `eachRecord`); strings, whose place and length the record itself names, are clamped to the record,
 * so hostile bytes can yield nonsense but never what lies outside.
 */
export class RecordReader {
	readonly #bytes: Buffer;
	readonly #view: DataView;
	#start = 0;
	#end = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	}

	/** Puts the reader on the record that starts at this byte; returns itself. */
	seek(start: number): this {
		this.#start = start;
		this.#end = Math.min(start + this.#view.getUint32(start + HEADER.size, true), this.#bytes.length);
		return this;
	}

	/** The kind's number. */
	get kind(): number {
		return this.u16(HEADER.kind);
	}

	/** When it happened, on CLOCK_BOOTTIME in ns, as `u64` reads it. */
	get at(): number {
		return this.u64(HEADER.at);
	}

	/** What the kernel side noted of the record, and how much it matters. */
	get marks(): number {
		return this.u16(HEADER.marks);
	}

	/** The record's bytes, tail included. */
	get size(): number {
		return this.#end - this.#start;
	}

	get bytes(): Uint8Array {
		return this.#bytes.subarray(this.#start, this.#end);
	}

	u8(at: number): number {
		return this.#view.getUint8(this.#start + at);
	}

	bool(at: number): boolean {
		return this.u8(at) !== 0;
	}

	u16(at: number): number {
		return this.#view.getUint16(this.#start + at, true);
	}

	u32(at: number): number {
		return this.#view.getUint32(this.#start + at, true);
	}

	i32(at: number): number {
		return this.#view.getInt32(this.#start + at, true);
	}

	/** As a number: exact up to 2^53, which in ns is 104 days; beyond it the last digit or two are rounded. */
	u64(at: number): number {
		return this.u32(at + 4) * 4_294_967_296 + this.u32(at);
	}

	i64(at: number): number {
		return this.i32(at + 4) * 4_294_967_296 + this.u32(at);
	}

	/** As a bigint, where every digit counts. */
	big(at: number): bigint {
		return this.#view.getBigUint64(this.#start + at, true);
	}

	/** Every digit of a u64, without a bigint where a double will do. */
	digits(at: number): string {
		const value = this.u64(at);
		return value <= Number.MAX_SAFE_INTEGER ? String(value) : String(this.big(at));
	}

	/** A fixed array of bytes up to its first NUL, as UTF-8. */
	chars(at: number, size: number): string {
		const start = this.#start + at;
		const nul = this.#bytes.indexOf(0, start);
		return this.#bytes.toString('utf8', start, nul < 0 ? start + size : Math.min(nul, start + size));
	}

	/** The bytes of a string in the tail. */
	span(at: number): Buffer {
		const start = Math.min(this.#start + this.u16(at), this.#end);
		return this.#bytes.subarray(start, Math.min(start + this.u16(at + 2), this.#end));
	}

	/** A string of the tail as UTF-8; what is not UTF-8 reads as U+FFFD. */
	str(at: number): string {
		const start = Math.min(this.#start + this.u16(at), this.#end);
		return this.#bytes.toString('utf8', start, Math.min(start + this.u16(at + 2), this.#end));
	}

	/** The batch of all records. */
	get batch(): DataView {
		return this.#view;
	}

	/** Where this byte of the record is in the batch. */
	place(at: number): number {
		return this.#start + at;
	}

	/** Where a string of the tail begins in the batch; it goes on for its `length`. */
	placeOf(at: number): number {
		return Math.min(this.#start + this.u16(at), this.#end);
	}

	/** Whether the record has these words of 32 bits from a byte on. */
	holds(at: number, words: Int32Array): boolean {
		for (let word = 0; word < words.length; word++) if (this.i32(at + 4 * word) !== words[word]) return false;
		return true;
	}

	/** How many bytes a string of the tail has. */
	length(at: number): number {
		const start = Math.min(this.#start + this.u16(at), this.#end);
		return Math.min(start + this.u16(at + 2), this.#end) - start;
	}

	/** A hash of a string's bytes, no text made of them. Who knows it can make bytes that collide: bound what follows from that. */
	hash(at: number, seed: number): number {
		let next = Math.min(this.#start + this.u16(at), this.#end);
		const end = Math.min(next + this.u16(at + 2), this.#end);
		let hash = seed;
		for (; next + 4 <= end; next += 4) {
			hash = Math.imul(hash ^ this.#view.getInt32(next, true), 0x9e37_79b1);
			hash ^= hash >>> 15;
		}
		for (; next < end; next++) hash = Math.imul(hash ^ this.#view.getUint8(next), 0x85eb_ca6b);
		return hash ^ (hash >>> 13);
	}

	/** Whether a string has bytes that are no ASCII. */
	beyondAscii(at: number): boolean {
		let next = Math.min(this.#start + this.u16(at), this.#end);
		const end = Math.min(next + this.u16(at + 2), this.#end);
		let all = 0;
		for (; next + 4 <= end; next += 4) all |= this.#view.getInt32(next, true);
		for (; next < end; next++) all |= this.#view.getUint8(next);
		return (all & 0x8080_8080) !== 0;
	}

	/** Whether a string's bytes are those of another place, which has as many. */
	equals(at: number, other: DataView, from: number): boolean {
		let next = Math.min(this.#start + this.u16(at), this.#end);
		const end = Math.min(next + this.u16(at + 2), this.#end);
		const shift = from - next;
		for (; next + 4 <= end; next += 4)
			if (this.#view.getInt32(next, true) !== other.getInt32(next + shift, true)) return false;
		for (; next < end; next++) if (this.#view.getUint8(next) !== other.getUint8(next + shift)) return false;
		return true;
	}

	/** Strings that end in NUL each; one that was cut has lost its NUL. */
	strs(at: number): readonly string[] {
		const joined = this.str(at);
		return joined === '' ? [] : joined.replace(/\0$/, '').split('\0');
	}

	/** Bytes of the tail that are no text. */
	data(at: number): Uint8Array {
		return this.span(at);
	}

	ip(at: number): Uint8Array {
		return this.#bytes.subarray(this.#start + at, this.#start + at + 16);
	}
}

/** Bytes of the header that every record begins with (struct bee_header; asserted against the layout in its test). */
export const HEADER_BYTES = HEADER.bytes;
/** Records stand at multiples of this in every buffer. */
export const RECORD_ALIGNMENT = 8;
