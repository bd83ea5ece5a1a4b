// SPDX-License-Identifier: MIT
import type {Codec, RecordCodec} from './codec.ts';
import {HEADER_BYTES, RECORD_ALIGNMENT, type RecordReader} from './record-reader.ts';

/** Bytes from one record's start to the next one's. */
export const strideOf = (size: number): number => (size + RECORD_ALIGNMENT - 1) & -RECORD_ALIGNMENT;

/**
 * Visits each readable record of a buffer; the visitor finds the reader on it. Returns how many could not be read: of an unknown kind,
 * shorter than their kind, or (then the rest of the buffer is given up, since nobody knows where the next one starts) of an impossible size.
 */
export function eachRecord(
	reader: RecordReader,
	length: number,
	codec: Codec,
	visit: (record: RecordCodec, start: number, size: number) => void,
): number {
	let undecodable = 0;
	for (let at = 0; at < length; ) {
		if (at + HEADER_BYTES > length) return undecodable + 1;
		reader.seek(at);
		const size = reader.u32(12);
		if (size < HEADER_BYTES || at + size > length) return undecodable + 1;
		const record = codec.records[reader.kind];
		if (record && size >= record.size) visit(record, at, size);
		else undecodable++;
		at += strideOf(size);
	}
	return undecodable;
}
