// SPDX-License-Identifier: MIT
import {jsonText} from './json-text.ts';

const QUOTE = 0x22;
const MINUS = 0x2d;
const ZERO = 0x30;
/** Digits that are worked out at once: more would leave the 32 bits of an integer, in which division is cheap. */
const DIGITS = 8;
const DIGITS_POWER = 1e8;
/** A character is at most three bytes of UTF-8 for each unit of the string. */
const BYTES_PER_UNIT = 3;
const WORD = 4;
const SHORT = 40;

/** The bytes that stand for themselves in a JSON string and do nothing to a terminal: what `jsonText` leaves as it is. */
const PLAIN = Uint8Array.from({length: 256}, (_, byte) =>
	byte >= 0x20 && byte < 0x7f && byte !== QUOTE && byte !== 0x5c ? 1 : 0,
);

/** Each number below a hundred as its two digits. */
const PAIRS = Uint16Array.from({length: 100}, (_, number) => {
	const tens = Math.floor(number / 10);
	return ZERO + tens + ((ZERO + number - 10 * tens) << 8);
});

/** The highest bit of each byte of a word. */
const HIGH = 0x8080_8080;

/**
 * The bytes of a word that are not plain, by their highest bits, worked out for the four at once: no sum carries on into the next byte, unless
 * one has its highest bit anyway.
 */
const notPlain = (word: number): number =>
	word |
	(word + 0x0101_0101) |
	~((word + 0x6060_6060) & ((word ^ 0x2222_2222) + 0x7f7f_7f7f) & ((word ^ 0x5c5c_5c5c) + 0x7f7f_7f7f));

/** Bytes that are put into many lines; the same in words of 32 bits, for a short one is copied sooner by those than by a call that copies. */
export type Piece = {readonly bytes: Uint8Array; readonly words: Int32Array};

/** A text as bytes, made once to be put into many lines. */
export function pieceOf(text: string | Uint8Array): Piece {
	const bytes = new Uint8Array(Buffer.from(text));
	const padded = Buffer.alloc(bytes.length + WORD);
	padded.set(bytes);
	const words = Int32Array.from({length: Math.ceil(bytes.length / WORD)}, (_, word) =>
		padded.readInt32LE(WORD * word),
	);
	return {bytes, words};
}

/**
 * A text that grows at its end, as UTF-8. Numbers, pieces and plain strings become bytes without being a string before: that is most of
 * what a line costs.
 */
export class ByteText {
	#bytes: Buffer;
	#view: DataView;
	#used = 0;

	/** It grows beyond `bytes` when something longer comes. */
	constructor(bytes: number) {
		this.#bytes = Buffer.allocUnsafeSlow(bytes + WORD);
		this.#view = new DataView(this.#bytes.buffer);
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

	piece({bytes, words}: Piece): void {
		const {length} = bytes;
		const view = this.#room(length);
		let to = this.#used;
		this.#used = to + length;
		if (length > SHORT) this.#bytes.set(bytes, to);
		else for (let at = 0; at < words.length; at++, to += WORD) view.setInt32(to, words[at] as number, true);
	}

	byte(byte: number): void {
		this.#room(1).setUint8(this.#used++, byte);
	}

	text(text: string): void {
		this.#room(text.length * BYTES_PER_UNIT);
		this.#used += this.#bytes.write(text, this.#used);
	}

	/** A text as a JSON string. */
	quoted(text: string): void {
		const {length} = text;
		const view = this.#room(length + 2);
		let to = this.#used;
		view.setUint8(to++, QUOTE);
		for (let at = 0; at < length; at++) {
			const code = text.charCodeAt(at);
			if (PLAIN[code] !== 1) {
				this.text(jsonText(text));
				return;
			}
			view.setUint8(to++, code);
		}
		view.setUint8(to++, QUOTE);
		this.#used = to;
	}

	/** Bytes from `from` to `to` as a JSON string, if all are plain; else nothing is written and the answer is false. */
	plain(source: DataView, from: number, end: number): boolean {
		const view = this.#room(end - from + 2);
		let to = this.#used;
		view.setUint8(to++, QUOTE);
		let at = from;
		let bits = 0;
		for (; at + WORD <= end; at += WORD, to += WORD) {
			const word = source.getInt32(at, true);
			bits |= notPlain(word);
			view.setInt32(to, word, true);
		}
		if (bits & HIGH) return false;
		for (; at < end; at++) {
			const byte = source.getUint8(at);
			if (PLAIN[byte] !== 1) return false;
			view.setUint8(to++, byte);
		}
		view.setUint8(to++, QUOTE);
		this.#used = to;
		return true;
	}

	/** A number as `String` writes it. */
	number(value: number): void {
		if (value === (value | 0) && value >= 0 && value < DIGITS_POWER) {
			this.#few(value | 0);
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
		const view = this.#room(count);
		const used = this.#used;
		this.#used = used + count;
		let left = value | 0;
		let at = this.#used - 2;
		for (; at >= used; at -= 2) {
			const hundredth = (left / 100) | 0;
			view.setUint16(at, PAIRS[left - hundredth * 100] as number, true);
			left = hundredth;
		}
		if (at + 2 > used) view.setUint8(used, ZERO + (left % 10));
	}

	/** A whole number of at most so many digits as are worked out at once. */
	#few(value: number): void {
		if (value < 10) {
			this.byte(ZERO + value);
			return;
		}
		let count = 2;
		for (let power = 100; value >= power; power *= 10) count++;
		this.digits(value, count);
	}

	#whole(value: number): void {
		if (value < DIGITS_POWER) {
			this.#few(value);
			return;
		}
		const upper = Math.floor(value / DIGITS_POWER);
		this.#whole(upper);
		this.digits(value - upper * DIGITS_POWER, DIGITS);
	}

	/** The buffer, with room for so many more: whole words, of which the last one may be longer than what it is for. */
	#room(bytes: number): DataView {
		const wanted = this.#used + bytes + WORD;
		return wanted <= this.#bytes.length ? this.#view : this.#grow(wanted);
	}

	#grow(wanted: number): DataView {
		const grown = Buffer.allocUnsafeSlow(Math.max(wanted, 2 * this.#bytes.length));
		this.#bytes.copy(grown, 0, 0, this.#used);
		this.#bytes = grown;
		this.#view = new DataView(grown.buffer);
		return this.#view;
	}
}
