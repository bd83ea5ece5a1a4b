// SPDX-License-Identifier: MIT
// Fields as the events of this program have them, out of records of any layout.
import type {BeeEvent, KindName} from './layout.generated.ts';
import {type Encoding, type Field, keyOf, type RecordLayout} from './layout.ts';
import type {RecordReader} from './record-reader.ts';

/** Reads one field of the record that the reader is on. */
type ReadField = (reader: RecordReader) => unknown;
/** One field of an event. */
export type EventField = {readonly key: string; readonly read: ReadField};

/** The encodings of numbers. */
type NumberEncoding = 'u8' | 'u16' | 'u32' | 'u64' | 'i32' | 'i64';

/** Reads a number at a byte of the record; a call by the name of the encoding would look that up each time. */
export function numberAt(encoding: NumberEncoding, at: number): (reader: RecordReader) => number {
	switch (encoding) {
		case 'u8':
			return reader => reader.u8(at);
		case 'u16':
			return reader => reader.u16(at);
		case 'u32':
			return reader => reader.u32(at);
		case 'u64':
			return reader => reader.u64(at);
		case 'i32':
			return reader => reader.i32(at);
		case 'i64':
			return reader => reader.i64(at);
	}
}

const countsDigits = ({unit}: Field) => unit === 'id' || unit === 'address';

function readingOf(field: Field): ReadField {
	const {at, size, encoding, values} = field;
	switch (encoding) {
		case 'chars':
			return reader => reader.chars(at, size);
		case 'enum':
			return reader => values?.[reader.u32(at)] ?? '';
		case 'bool':
		case 'str':
		case 'strs':
		case 'data':
		case 'ip':
			return reader => reader[encoding](at);
		default:
			return encoding === 'u64' && countsDigits(field) ? reader => reader.big(at) : numberAt(encoding, at);
	}
}

/** What is made of an encoding; of all others numbers. */
const FORMS: Partial<Readonly<Record<Encoding, string>>> = {
	chars: 'text',
	str: 'text',
	enum: 'text',
	strs: 'texts',
	data: 'bytes',
	ip: 'address',
	bool: 'flag',
};
const formOf = (field: Field): string =>
	FORMS[field.encoding] ?? (field.encoding === 'u64' && countsDigits(field) ? 'digits' : 'number');

/**
 * The fields of a recorded layout that can be read. Where today's has one of the name it is of today's unit; anybody may have written the
 * layout, so one that holds something else then (a text for a number) is left out.
 */
export const readableFields = (recorded: RecordLayout, own: RecordLayout): readonly Field[] =>
	recorded.fields.flatMap(then => {
		const now = own.fields.find(({name}) => name === then.name);
		if (!now) return then;
		const read = {...then, unit: now.unit};
		return formOf(read) === formOf(now) ? read : [];
	});

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
function missing(field: Field): ReadField {
	const empty = EMPTY[field.encoding] ?? (field.encoding === 'u64' && countsDigits(field) ? 0n : 0);
	return () => empty;
}

/** What the reader itself consumes is no part of an event. */
const FRAMING = new Set(['kind', 'size']);

/** The fields of an event of today's layout, each found by name among the recorded ones. */
export const eventFields = (recorded: readonly Field[], own: RecordLayout): readonly EventField[] =>
	own.fields
		.filter(field => !FRAMING.has(field.name))
		.map(field => {
			const then = recorded.find(other => other.name === field.name);
			return {key: keyOf(field.name), read: then ? readingOf(then) : missing(field)};
		});

const READER = Symbol('reader');

/**
 * Makes events that read a field each time they are asked for it, and so cost nothing where few are. They are good only as long as their
 * reader stays on the record.
 */
export function viewOf(kind: KindName, fields: readonly EventField[]): (reader: RecordReader) => BeeEvent {
	class View {
		readonly [READER]: RecordReader;

		constructor(reader: RecordReader) {
			this[READER] = reader;
		}
	}
	Object.defineProperty(View.prototype, 'kind', {value: kind});
	for (const {key, read} of fields)
		Object.defineProperty(View.prototype, key, {
			get(this: View) {
				return read(this[READER]);
			},
		});
	return reader => new View(reader) as unknown as BeeEvent;
}
