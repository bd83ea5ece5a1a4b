// SPDX-License-Identifier: MIT
// Makes the tables of bpf/sensitive.h, byte for byte: native/ copies them into the object before it is loaded.
import type {Group} from './groups.ts';
import {type Pattern, PatternError, parsePattern, places} from './pattern.ts';

const BUCKETS = 4096;
/** Pattern 0 is none. */
const PATTERNS = 512;
const TEXT_BYTES = 64;
const PATTERN_BYTES = 2 * TEXT_BYTES + 8;
const CHAIN = 32;
const ACCESS_SHIFT = 14;
const INDEX = (1 << ACCESS_SHIFT) - 1;

/** enum sensitive_key. */
const keys = {first8: 1, first4: 2, last8: 3, last4: 4, folder8: 5, folder4: 6, name4: 7} as const;

/** Bits of SENSITIVE_READ, SENSITIVE_WRITE and SENSITIVE_NEVER. */
export const accessBits = {r: 1, w: 2, rw: 3, never: 4} as const;
/** Those that the heads of the chains hold, too. */
const GUARDED = 3;

const hash = (low: number, high: number, key: number): number =>
	((Math.imul(low, 0x9e3779b1) + Math.imul(high, 0x85ebca6b) + Math.imul(key, 0xc2b2ae35)) | 0) >>> 20;

/** The bucket in whose chain a pattern stands: by bytes that every path has which it means. */
function bucketOf({place}: Pattern, text: Buffer): number {
	const long = text.length >= 8;
	if (place === 'name') return hash(text.readUInt32LE(0), 0, keys.name4);
	if (place === 'start')
		return long
			? hash(text.readUInt32LE(0), text.readUInt32LE(4), keys.first8)
			: hash(text.readUInt32LE(0), 0, keys.first4);
	const [key8, key4] = place === 'folder' ? [keys.folder8, keys.folder4] : [keys.last8, keys.last4];
	const end = text.length;
	return long
		? hash(text.readUInt32LE(end - 8), text.readUInt32LE(end - 4), key8)
		: hash(text.readUInt32LE(end - 4), 0, key4);
}

/** The bytes of struct sensitive_tables for these groups. Throws PatternError if a pattern is wrong, or there are too many. */
export function compileSensitive(groups: readonly Group[]): Uint8Array {
	const bytes = Buffer.alloc(2 * BUCKETS + PATTERNS * PATTERN_BYTES);
	const chains = new Map<number, number>();
	let number = 0;
	for (const {access, patterns} of groups)
		for (const written of patterns) {
			if (++number === PATTERNS)
				throw new PatternError(`there are more than ${PATTERNS - 1} sensitive paths`);
			const pattern = parsePattern(written);
			const text = Buffer.from(pattern.text);
			const bucket = bucketOf(pattern, text);
			const length = (chains.get(bucket) ?? 0) + 1;
			if (length > CHAIN)
				throw new PatternError(
					`the sensitive path "${written}" is one of more than ${CHAIN} that are alike in the bytes by which they are looked up`,
				);
			chains.set(bucket, length);
			const head = bytes.readUInt16LE(2 * bucket);
			const at = 2 * BUCKETS + number * PATTERN_BYTES;
			text.copy(bytes, at);
			bytes.fill(0xff, at + TEXT_BYTES, at + TEXT_BYTES + text.length);
			bytes.set([text.length, places[pattern.place], accessBits[access]], at + 2 * TEXT_BYTES);
			bytes.writeUInt32LE(head & INDEX, at + 2 * TEXT_BYTES + 4);
			bytes.writeUInt16LE(
				number | (head & ~INDEX) | ((accessBits[access] & GUARDED) << ACCESS_SHIFT),
				2 * bucket,
			);
		}
	return bytes;
}
