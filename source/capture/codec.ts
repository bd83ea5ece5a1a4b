// SPDX-License-Identifier: MIT
// How the records of a source are read: with the generated decoders where they are this build's, else by the table that
// the recording carries.
import {type BeeEvent, decoders, type KindName, layout as ownLayout} from './layout.generated.ts';
import {type Field, keyOf, type Layout, type RecordLayout} from './layout.ts';
import type {RecordReader} from './record-reader.ts';

/** One kind of record as a source writes it. */
export type RecordCodec = {
	readonly name: KindName;
	/** Bytes before the tail; a shorter record cannot be read. */
	readonly size: number;
	readonly fields: readonly Field[];
	readonly decode: (reader: RecordReader) => BeeEvent;
};

/** By kind number; kinds that this build does not know are left out. */
export type Codec = {
	readonly records: ReadonlyArray<RecordCodec | undefined>;
	readonly marks: Readonly<Record<string, number>>;
};

function readField(reader: RecordReader, field: Field): unknown {
	switch (field.encoding) {
		case 'chars':
			return reader.chars(field.at, field.size);
		case 'enum':
			return field.values?.[reader.u32(field.at)] ?? '';
		case 'u64':
			return field.unit === 'id' || field.unit === 'address' ? reader.big(field.at) : reader.u64(field.at);
		default:
			return reader[field.encoding](field.at);
	}
}

const EMPTY: Readonly<Record<string, unknown>> = {
	chars: '',
	str: '',
	strs: [],
	data: new Uint8Array(0),
	enum: '',
	bool: false,
	ip: new Uint8Array(16),
};

/** What a field reads as where an older recording does not have it. */
const missing = (field: Field): unknown =>
	EMPTY[field.encoding] ??
	(field.encoding === 'u64' && (field.unit === 'id' || field.unit === 'address') ? 0n : 0);

/** What the reader itself consumes is no part of an event. */
const FRAMING = new Set(['kind', 'size']);

/** A decoder by table: every field of today's layout, found by name in the recorded one. */
function tableDecoder(recorded: RecordLayout, own: RecordLayout): (reader: RecordReader) => BeeEvent {
	const found = own.fields
		.filter(field => !FRAMING.has(field.name))
		.map(field => {
			const then = recorded.fields.find(other => other.name === field.name);
			return {key: keyOf(field.name), field: then, otherwise: missing(field)};
		});
	return reader => {
		const event: Record<string, unknown> = {};
		for (const {key, field, otherwise} of found) event[key] = field ? readField(reader, field) : otherwise;
		event.kind = own.kind;
		return event as BeeEvent;
	};
}

/** The codec for the records of a layout. Throws if their header is not where this build expects it. */
export function codecOf(recordedLayout: Layout): Codec {
	const same = recordedLayout.digest === ownLayout.digest;
	// A file may claim our digest and hold another table: then ours is the one that the generated decoders fit.
	const layout = same ? ownLayout : recordedLayout;
	const records: Array<RecordCodec | undefined> = [];
	for (const recorded of layout.records) {
		const own = ownLayout.records.find(record => record.kind === recorded.kind);
		if (!own) continue;
		for (const name of ['at', 'kind', 'size', 'tgid', 'started']) {
			const [then, now] = [recorded, own].map(record => record.fields.find(field => field.name === name)?.at);
			if (then !== now)
				throw new Error(
					`its records keep "${name}" elsewhere: it was made by a version that this one cannot read`,
				);
		}
		const generated = same ? decoders[recorded.number] : undefined;
		records[recorded.number] = {
			name: own.kind as KindName,
			size: recorded.size,
			fields: recorded.fields,
			decode: generated ?? tableDecoder(recorded, own),
		};
	}
	return {records, marks: layout.marks};
}

/** The codec of this build's own records. */
export const ownCodec = codecOf(ownLayout);
