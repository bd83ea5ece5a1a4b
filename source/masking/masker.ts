// SPDX-License-Identifier: MIT
// Masks command lines in raw records, before anything else sees them: what is overwritten here is in no history, stream or recording.
import type {Codec} from '../capture/codec.ts';
import type {Field} from '../capture/layout.ts';
import {HEADER_BYTES} from '../capture/record-reader.ts';
import {strideOf} from '../capture/records.ts';
import {createMaskArguments, type MaskArguments} from './mask-arguments.ts';

/** Overwrites the secrets in the first `length` bytes of a batch of whole records. */
export type Masker = (bytes: Uint8Array, length: number) => void;

/** Where a kind of record keeps its arguments, and how many bytes they were. */
type Place = {readonly argv: number; readonly size: number | undefined};

const KIND = 8;
const SIZE = 12;

function placeOf(fields: readonly Field[]): Place | undefined {
	const argv = fields.find(field => field.encoding === 'strs');
	const size = fields.find(({name, encoding}) => name === `${argv?.name}_size` && encoding === 'u32');
	return argv && {argv: argv.at, size: size?.at};
}

function maskRecord(record: Buffer, {argv, size}: Place, mask: MaskArguments): void {
	const at = Math.min(record.readUInt16LE(argv), record.length);
	const end = Math.min(at + record.readUInt16LE(argv + 2), record.length);
	if (at < HEADER_BYTES || end === at) return;
	const masked = mask(record.subarray(at, end));
	if (masked === undefined) return;
	record.set(masked, at);
	record.fill(0, at + masked.length, end);
	record.writeUInt16LE(masked.length, argv + 2);
	if (size === undefined) return;
	// Else it would tell how long the secret was.
	const shorter = end - at - masked.length;
	record.writeUInt32LE(Math.max(masked.length, record.readUInt32LE(size) - shorter), size);
}

/** The masking of a source's records, by the table and further patterns. Kinds without arguments cost one look at their number. */
export function createMasker(codec: Codec, extra: readonly RegExp[] = []): Masker {
	const places = codec.records.map(record => record && placeOf(record.fields));
	const mask = createMaskArguments(extra);
	return (bytes, length) => {
		const batch = Buffer.from(bytes.buffer, bytes.byteOffset, length);
		for (let start = 0; start + HEADER_BYTES <= length; ) {
			const size = batch.readUInt32LE(start + SIZE);
			if (size < HEADER_BYTES || start + size > length) return;
			const kind = batch.readUInt16LE(start + KIND);
			const place = places[kind];
			if (place && size >= (codec.records[kind]?.size ?? size))
				maskRecord(batch.subarray(start, start + size), place, mask);
			start += strideOf(size);
		}
	};
}
