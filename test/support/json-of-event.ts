// SPDX-License-Identifier: MIT
// What a line of JSON has to be, told by the decoded event and JSON.stringify: slow, and plain enough to be believed.
import type {WallClock} from '../../source/capture/clock.ts';
import type {RecordCodec} from '../../source/capture/codec.ts';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {type Field, keyOf} from '../../source/capture/layout.ts';
import type {RecordReader} from '../../source/capture/record-reader.ts';
import {kindOf, paneOf} from '../../source/kinds/index.ts';
import {addressText} from '../../source/kinds/words/address.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {errnoName} from '../../source/kinds/words/errno.ts';
import type {Model} from '../../source/model/model.ts';
import {loginUserOf} from '../../source/model/processes.ts';
import {inertJson} from '../../source/output/json-text.ts';
import {severityOf} from '../../source/severity/severity.ts';

type Value = string | number | bigint | boolean | null | undefined;
type Entry = readonly [name: string, value: Value];

function fieldOf(field: Field, reader: RecordReader, event: BeeEvent, record: RecordCodec): Entry[] {
	const {name, at, encoding} = field;
	const decoded = (event as unknown as Record<string, unknown>)[keyOf(name)];
	switch (encoding) {
		case 'u64':
			return [[name, reader.big(at)]];
		case 'strs':
			return [[name, commandLine(reader.strs(at))]];
		case 'data':
			return [[name, reader.span(at).toString('hex')]];
		case 'ip': {
			const family = record.fields.find(other => other.name === 'family');
			return [[name, addressText(reader.ip(at), family ? reader.u16(family.at) : 0)]];
		}
		case 'enum':
			return [[name, (decoded as string) || String(reader.u32(at))]];
		case 'str': {
			const bytes = reader.span(at);
			const text = bytes.toString();
			const lost = !Buffer.from(text).equals(bytes);
			return [[name, text], ...(lost ? [[`${name}_hex`, bytes.toString('hex')] as const] : [])];
		}
		default:
			return [[name, (decoded ?? (encoding === 'chars' ? '' : reader[encoding](at))) as Value]];
	}
}

const said = (value: Value): string =>
	typeof value === 'string' ? inertJson(JSON.stringify(value)) : String(value);

/** The line of an event that the model has met, from its record of the same layout or an older one. */
export function jsonOfEvent(
	record: RecordCodec,
	reader: RecordReader,
	event: BeeEvent,
	model: Model,
	clock: WallClock,
): string {
	const kind = kindOf(event);
	const process = model.processes.find(event.tgid, event.started);
	const failure = kind.failure(event);
	const own = record.fields.filter(({name}) => !['kind', 'size', 'marks'].includes(name));
	const entries: Entry[] = [
		['time', clock.rfc3339(event.at, () => reader.big(0))],
		['kind', event.kind],
		['pane', paneOf(event) ?? ''],
		['severity', severityOf(event)],
		['pid', event.tgid],
		...own.flatMap(field => fieldOf(field, reader, event, record)),
		...Object.entries(model.marks).map(
			([name, bit]): Entry => [name, (event.marks & bit) !== 0 || undefined],
		),
		...Object.entries(kind.also?.(event, model.names) ?? {}),
		['user', model.names.user(event.uid)],
		['group', model.names.group(event.gid) || undefined],
		['exe', 'exe' in event ? undefined : process?.exe || null],
		['cwd', 'cwd' in event ? undefined : process?.cwd || undefined],
		['login_user', process && loginUserOf(process, event.uid, model.names.user)],
		...Object.entries(process ? model.contexts.said(process) : {}),
		['error', failure ? errnoName(failure) : null],
	];
	const told = entries.filter(([, value]) => value !== undefined);
	return `{${told.map(([name, value]) => `"${name}":${said(value)}`).join(',')}}`;
}
