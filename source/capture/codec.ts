// SPDX-License-Identifier: MIT
// How the records of a source are read: with the generated decoders where they are this build's, else by the table that
// the recording carries.
import {type EventField, eventFields, readableFields, viewOf} from './event-view.ts';
import {type BeeEvent, decoders, type KindName, layout as ownLayout} from './layout.generated.ts';
import type {Field, Layout} from './layout.ts';
import type {RecordReader} from './record-reader.ts';

/** One kind of record as a source writes it. */
export type RecordCodec = {
	readonly name: KindName;
	/** Bytes before the tail; a shorter record cannot be read. */
	readonly size: number;
	readonly fields: readonly Field[];
	readonly decode: (reader: RecordReader) => BeeEvent;
	/** The same without an object of its own: each field is read when it is asked for, out of the record that the reader is on then. */
	readonly view: (reader: RecordReader) => BeeEvent;
};

/** By kind number; kinds that this build does not know are left out. */
export type Codec = {
	readonly records: ReadonlyArray<RecordCodec | undefined>;
	readonly marks: Readonly<Record<string, number>>;
};

/** A decoder by table, for layouts that no decoder was generated for. */
function tableDecoder(kind: KindName, fields: readonly EventField[]): (reader: RecordReader) => BeeEvent {
	return reader => {
		const event: Record<string, unknown> = {};
		for (const {key, read} of fields) event[key] = read(reader);
		event.kind = kind;
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
		for (const name of ['at', 'kind', 'marks', 'size', 'tgid', 'started']) {
			const [then, now] = [recorded, own].map(record => record.fields.find(field => field.name === name));
			if (then?.at !== now?.at || then?.encoding !== now?.encoding)
				throw new Error(
					`its records keep "${name}" elsewhere: it was made by a version that this one cannot read`,
				);
		}
		const generated = same ? decoders[recorded.number] : undefined;
		const name = own.kind as KindName;
		const fields = readableFields(recorded, own);
		const read = eventFields(fields, own);
		records[recorded.number] = {
			name,
			size: recorded.size,
			fields,
			decode: generated ?? tableDecoder(name, read),
			view: viewOf(name, read),
		};
	}
	return {records, marks: layout.marks};
}

/** The codec of this build's own records. */
export const ownCodec = codecOf(ownLayout);
