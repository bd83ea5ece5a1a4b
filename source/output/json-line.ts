// SPDX-License-Identifier: MIT
// One flat JSON object for an event: the names of the C structs, and what only the model knows beside them.
import type {WallClock} from '../capture/clock.ts';
import type {Codec, RecordCodec} from '../capture/codec.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {Field} from '../capture/layout.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {kindOf, paneOf} from '../kinds/index.ts';
import {addressText} from '../kinds/words/address.ts';
import {commandLine} from '../kinds/words/command.ts';
import {errnoName} from '../kinds/words/errno.ts';
import type {Said} from '../model/context.ts';
import type {Model} from '../model/model.ts';
import {loginUserOf} from '../model/processes.ts';
import {severityOf} from '../severity/severity.ts';
import {jsonText} from './json-text.ts';

type Append = (reader: RecordReader) => string;

/** Said by `kind`, by the line itself, or (the marks) by name. */
const ELSEWHERE = new Set(['kind', 'size', 'marks']);

/** The bytes of a name that is not UTF-8, in hex under `<field>_hex`: the text beside it has lost them. */
function lostBytes(reader: RecordReader, field: Field, text: string): string {
	if (!text.includes('\ufffd')) return '';
	const bytes = reader.span(field.at);
	return Buffer.from(text).equals(bytes) ? '' : `,"${field.name}_hex":"${bytes.toString('hex')}"`;
}

function readerOf(field: Field, family: Field | undefined): Append {
	const {at, size} = field;
	switch (field.encoding) {
		case 'u64':
			return reader => reader.digits(at);
		case 'chars':
			return reader => jsonText(reader.chars(at, size));
		case 'strs':
			return reader => jsonText(commandLine(reader.strs(at)));
		case 'str':
			return reader => {
				const text = reader.str(at);
				return jsonText(text) + lostBytes(reader, field, text);
			};
		case 'data':
			return reader => `"${reader.span(at).toString('hex')}"`;
		case 'enum':
			return reader => jsonText(field.values?.[reader.u32(at)] ?? String(reader.u32(at)));
		case 'ip':
			return reader => jsonText(addressText(reader.ip(at), family ? reader.u16(family.at) : 0));
		default: {
			const {encoding} = field;
			return reader => String(reader[encoding](at));
		}
	}
}

function appenders(record: RecordCodec): readonly Append[] {
	const family = record.fields.find(field => field.name === 'family');
	return record.fields
		.filter(field => !ELSEWHERE.has(field.name))
		.map(field => {
			const value = readerOf(field, family);
			const name = `,"${field.name}":`;
			return reader => name + value(reader);
		});
}

const REMEMBERED = 1024;

/** The same few users and programs come again and again. */
function remembered(make: (text: string) => string): (text: string) => string {
	const made = new Map<string, string>();
	return text => {
		const known = made.get(text);
		if (known !== undefined) return known;
		if (made.size >= REMEMBERED) made.clear();
		const fresh = make(text);
		made.set(text, fresh);
		return fresh;
	};
}

/** The same object comes again for every event of a process. */
const written = new WeakMap<Said, string>();

function surroundings(said: Said): string {
	const known = written.get(said);
	if (known !== undefined) return known;
	const text = Object.entries(said)
		.map(([name, value]) => `,"${name}":${jsonText(value)}`)
		.join('');
	written.set(said, text);
	return text;
}

/** Writes events as lines (without the newline). Made once for a source, since each kind's fields are laid out beforehand. */
export function jsonLines(
	codec: Codec,
	model: Model,
	clock: WallClock,
): (record: RecordCodec, reader: RecordReader, event: BeeEvent) => string {
	const plans = new Map(codec.records.flatMap(record => (record ? [[record, appenders(record)]] : [])));
	const marks = Object.entries(codec.marks);
	const quoted = remembered(jsonText);
	return (record, reader, event) => {
		const kind = kindOf(event);
		const failure = kind.failure(event);
		const process = model.processes.find(event.tgid, event.started);
		const exe = process?.exe;
		let line = `{"time":"${clock.rfc3339(event.at, () => reader.big(0))}","kind":"${event.kind}","pane":${jsonText(paneOf(event) ?? '')},"severity":"${severityOf(event)}"`;
		line += `,"pid":${event.tgid}`;
		for (const append of plans.get(record) ?? []) line += append(reader);
		for (const [name, bit] of marks) if (event.marks & bit) line += `,"${name}":true`;
		for (const [name, value] of Object.entries(kind.also?.(event, model.names) ?? {}))
			if (value !== undefined)
				line += `,"${name}":${typeof value === 'string' ? jsonText(value) : String(value)}`;
		line += `,"user":${quoted(model.names.user(event.uid))}`;
		const group = model.names.group(event.gid);
		if (group) line += `,"group":${quoted(group)}`;
		// An exec tells of its program and directory itself; for all others the process table does.
		if (!('exe' in event)) line += `,"exe":${exe ? quoted(exe) : 'null'}`;
		if (process) {
			if (process.cwd && !('cwd' in event)) line += `,"cwd":${quoted(process.cwd)}`;
			const login = loginUserOf(process, event.uid, model.names.user);
			if (login !== undefined) line += `,"login_user":${quoted(login)}`;
			line += surroundings(model.contexts.said(process));
		}
		return `${line},"error":${failure ? `"${errnoName(failure)}"` : 'null'}}`;
	};
}
