// SPDX-License-Identifier: MIT
// The bits of a record's marks that the kernel side leaves zero (enum bee_mark): in them this program keeps what it makes of the record, so
// that history, alerts, output and recordings all read the same answer. They hold nothing yet, a severity, or that the record is outside of
// the scope. What a recording has there is anybody's word, and is never believed but for the last.
import type {RecordReader} from './record-reader.ts';

/** Of `marks`: where those three bits begin. */
const SHIFT = 13;
/** Of a record, little-endian: the byte that holds them, and what is beside them there. */
const BYTE = 11;
const BYTE_SHIFT = SHIFT - 8;
const BESIDE = (1 << BYTE_SHIFT) - 1;

/** Nobody has judged the record, or it does not matter: also the lowest severity. */
export const UNGRADED = 0;
/** The record only teaches. No severity is that high. */
export const OUTSIDE = 7;

/** What was made of a record, by its marks. */
export const judged = (marks: number): number => marks >> SHIFT;

/** The same marks with another judgement. */
export const withJudgement = (marks: number, judgement: number): number =>
	(marks & ~(OUTSIDE << SHIFT)) | (judgement << SHIFT);

/** The judgement in the record under the reader. */
export const judgementOf = (reader: RecordReader): number => reader.u8(BYTE) >> BYTE_SHIFT;

/** Writes a judgement into the record that starts here. */
export function judge(bytes: Uint8Array, start: number, judgement: number): void {
	bytes[start + BYTE] = ((bytes[start + BYTE] ?? 0) & BESIDE) | (judgement << BYTE_SHIFT);
}
