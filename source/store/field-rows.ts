// SPDX-License-Identifier: MIT
// Every field of one event by the name that a filter asks for it by, with its value and unit.
import type {BeeEvent} from '../capture/layout.generated.ts';
import {type Field, keyOf} from '../capture/layout.ts';
import {HEADER_BYTES} from '../capture/record-reader.ts';
import {fieldText, markText} from '../kinds/field-text.ts';
import {kindOf} from '../kinds/index.ts';
import {durationText} from '../kinds/words/quantity.ts';
import {type Condition, conditionOf, fieldNameOf} from '../query/condition.ts';
import type {FieldType, FilterField, Value} from '../query/field.ts';
import {fields} from '../query/fields.ts';
import {Subject} from '../query/subject.ts';
import {severityOf} from '../severity/severity.ts';
import type {Monitor} from './monitor.ts';

/** One field of an event. Texts are raw. */
export type FieldRow = {
	/** As a filter has it; a plain word where no filter can ask for it. */
	readonly name: string;
	readonly value: string;
	/** What the value is counted in, or what it is the number of; may be empty. */
	readonly unit: string;
	/** Undefined where no filter can ask for it. */
	readonly condition: Condition | undefined;
	/** What it is about: the event, its record, or what surrounds it. */
	readonly part: 'event' | 'record' | 'around';
};

/** Fields that are shown by other rows, or say nothing. */
const ALREADY_SAID: ReadonlySet<string> = new Set(['kind', 'size', 'marks']);
const UNITS: Readonly<Record<string, string>> = {
	ktime_ns: 'time',
	wall_ns: 'time',
	wall_s: 'time',
	duration_ns: 'ns',
	result: 'result',
};
const TYPE_UNITS: Readonly<Record<FieldType, string>> = {
	text: '',
	number: '',
	flag: '',
	severity: '',
	duration: 'ns',
	bytes: 'bytes',
	time: 'time',
	address: 'ip',
};
/** Units that are names of sets of flags are words by then. */
const SHOWN: ReadonlySet<string> = new Set(['bytes', 'pid', 'uid', 'gid', 'port', 'ip', 'id', 'signal']);
const LONGER_THAN_NS = 1000;

const unitOf = ({unit, encoding}: Field): string =>
	UNITS[unit] ?? (SHOWN.has(unit) ? unit : encoding === 'ip' ? 'ip' : '');

/** The text of a value that a filter reads. */
function asText({type}: FilterField, value: Value): string {
	const one = (each: string | number | boolean) => {
		if (type === 'time') return new Date(Number(each)).toISOString();
		if (type === 'duration') return `${durationText(Number(each))} (${each})`;
		return String(each);
	};
	if (value === undefined) return '';
	return Array.isArray(value) ? [...new Set(value)].map(one).join(', ') : one(value as string);
}

const exactly = (text: string, field: Field, event: BeeEvent): string => {
	const value = (event as unknown as Readonly<Record<string, unknown>>)[keyOf(field.name)];
	return field.unit === 'duration_ns' && typeof value === 'number' && value >= LONGER_THAN_NS
		? `${text} (${value})`
		: text;
};

/** Every field of an event: what was done, what its record holds, and all that filters can ask for besides. */
export function fieldRows(event: BeeEvent, monitor: Monitor): readonly FieldRow[] {
	const subject = new Subject(monitor).turn(event);
	const {names} = monitor.model;
	const context = {names, clock: monitor.clock};
	const kind = kindOf(event);
	const said = new Set<string>(['evt.arg', 'evt.info']);
	const row = (name: string, value: string, unit: string, part: FieldRow['part']): FieldRow => {
		said.add(name);
		return {name, value, unit, part, condition: conditionOf(name, subject)};
	};
	const record = monitor.source.codec.records.find(each => each?.name === event.kind);
	const own = (record?.fields ?? []).filter(({name}) => !ALREADY_SAID.has(name));
	const ofRecord = (field: Field) =>
		row(
			fieldNameOf(field.name, subject),
			exactly(fieldText(event, field, context), field, event),
			unitOf(field),
			'record',
		);
	const also = Object.entries(kind.also?.(event, names) ?? {}).filter(([, value]) => value !== undefined);
	const why = monitor.model.ruleOf(event)?.why;
	const marks = markText(event, monitor.source.codec.marks);
	const shown = [
		row('evt.type', kind.label(event), '', 'event'),
		row('evt.info', kind.subject(event, names), '', 'event'),
		row('bee.kind', event.kind, '', 'event'),
		row('bee.severity', severityOf(event), '', 'event'),
		...(why === undefined
			? []
			: [{name: 'why', value: why, unit: '', part: 'event', condition: undefined} as const]),
		...(marks === '' ? [] : [row('bee.mark', marks, '', 'event')]),
		...own.filter(({at}) => at >= HEADER_BYTES).map(ofRecord),
		...also.map(([name, value]) => row(fieldNameOf(name, subject), String(value), '', 'record')),
		...own.filter(({at}) => at < HEADER_BYTES).map(ofRecord),
	];
	const around = fields.flatMap(field => {
		if (field.index !== undefined || said.has(field.name)) return [];
		const value = asText(field, field.read(subject, ''));
		return value === '' ? [] : [row(field.name, value, TYPE_UNITS[field.type], 'around')];
	});
	return [...shown, ...around];
}
