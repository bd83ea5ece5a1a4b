// SPDX-License-Identifier: MIT
import {jsonText} from './json-text.ts';

/** Shorter ones are copied sooner than a call that copies is made. */
const SHORT = 8;
const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Digits that are worked out at once: more would leave the 32 bits of an integer, in which division is cheap. */
const DIGITS = 8;
const DIGITS_POWER = 1e8;
/** A character is at most three bytes of UTF-8 for each unit of the string. */
const BYTES_PER_UNIT = 3;

/** The bytes that stand for themselves in a JSON string and do nothing to a terminal: what `jsonText` leaves as it is. */
const PLAIN = Uint8Array.from({length: 256}, (_, byte) =>
	byte >= 0x20 && byte < 0x7f && byte !== QUOTE && byte !== 0x5c ? 1 : 0,
);

/** A text as bytes, made once to be put into many lines. */
export const pieceOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

/**
 * A text that grows at its end, as UTF-8. Numbers, pieces and plain strings become bytes without being a string before: that is most of
 * what a line costs.
 */
export class ByteText {
	#bytes: Buffer;
	#used = 0;

	/** It grows beyond `bytes` when something longer comes. */
	constructor(bytes: number) {
		this.#bytes = Buffer.allocUnsafeSlow(bytes);
	}

	/** How many bytes it has. */
	get length(): number {
		return this.#used;
	}

	/** What it has, in place: good until it is changed. */
	get bytes(): Buffer {
		return this.#bytes.subarray(0, this.#used);
	}

	clear(): void {
		this.#used = 0;
	}

	piece(piece: Uint8Array): void {
		const {length} = piece;
		const bytes = this.#room(length);
		const used = this.#used;
		if (length < SHORT) for (let at = 0; at < length; at++) bytes[used + at] = piece[at] as number;
		else bytes.set(piece, used);
		this.#used = used + length;
	}

	byte(byte: number): void {
		const bytes = this.#room(1);
		bytes[this.#used++] = byte;
	}

	text(text: string): void {
		const bytes = this.#room(text.length * BYTES_PER_UNIT);
		this.#used += bytes.write(text, this.#used);
	}

	/** A text as a JSON string. */
	quoted(text: string): void {
		const {length} = text;
		const bytes = this.#room(length + 2);
		let to = this.#used;
		bytes[to++] = QUOTE;
		for (let at = 0; at < length; at++) {
			const code = text.charCodeAt(at);
			if (PLAIN[code] !== 1) {
				this.text(jsonText(text));
				return;
			}
			bytes[to++] = code;
		}
		bytes[to++] = QUOTE;
		this.#used = to;
	}

	/** Bytes from `from` to `to` as a JSON string, if all are plain; else nothing is written and the answer is false. */
	plain(source: Uint8Array, from: number, end: number): boolean {
		const bytes = this.#room(end - from + 2);
		let to = this.#used;
		bytes[to++] = QUOTE;
		for (let at = from; at < end; at++) {
			const byte = source[at] as number;
			if (PLAIN[byte] !== 1) return false;
			bytes[to++] = byte;
		}
		bytes[to++] = QUOTE;
		this.#used = to;
		return true;
	}

	/** A whole number as `String` writes it. */
	number(value: number): void {
		if (value >= 0 && value < 10 && value === (value | 0)) {
			this.byte(ZERO + value);
			return;
		}
		if (!Number.isSafeInteger(value)) {
			this.text(String(value));
			return;
		}
		if (value < 0) this.byte(MINUS);
		this.#whole(Math.abs(value));
	}

	/** The last `count` digits of a whole number below 10^9, with zeros in front. */
	digits(value: number, count: number): void {
		const bytes = this.#room(count);
		const used = this.#used;
		let left = value | 0;
		for (let at = used + count - 1; at >= used; at--) {
			const tenth = (left / 10) | 0;
			bytes[at] = ZERO + left - tenth * 10;
			left = tenth;
		}
		this.#used = used + count;
	}

	#whole(value: number): void {
		if (value < DIGITS_POWER) {
			let count = 1;
			for (let power = 10; value >= power; power *= 10) count++;
			this.digits(value, count);
			return;
		}
		const upper = Math.floor(value / DIGITS_POWER);
		this.#whole(upper);
		this.digits(value - upper * DIGITS_POWER, DIGITS);
	}

	/** The buffer, with room for so many more. */
	#room(bytes: number): Buffer {
		const wanted = this.#used + bytes;
		return wanted <= this.#bytes.length ? this.#bytes : this.#grow(wanted);
	}

	#grow(wanted: number): Buffer {
		const grown = Buffer.allocUnsafeSlow(Math.max(wanted, 2 * this.#bytes.length));
		this.#bytes.copy(grown, 0, 0, this.#used);
		this.#bytes = grown;
		return grown;
	}
}
