// SPDX-License-Identifier: MIT
// A record that came although it is outside of the scope: others are understood by it (who forked whom, which program it is), so it teaches
// and is no event. It is kept where the severity is kept, in the three bits of the marks that the kernel side leaves zero (enum bee_mark);
// so it goes through recordings as it is.
import type {RecordReader} from '../capture/record-reader.ts';

/** Of `marks` in a record, little-endian: the byte with those bits. No severity is that high. */
const BYTE = 11;
const SHIFT = 5;
const OUTSIDE = 7;
const BESIDE = (1 << SHIFT) - 1;

/** Whether the record under the reader is outside of the scope. */
export const isOutside = (reader: RecordReader): boolean => reader.u8(BYTE) >> SHIFT === OUTSIDE;

/** Writes into the record that starts here that it is outside, or that nobody graded it. */
export function writeOutside(bytes: Uint8Array, start: number, outside: boolean): void {
	bytes[start + BYTE] = ((bytes[start + BYTE] ?? 0) & BESIDE) | (outside ? OUTSIDE << SHIFT : 0);
}
