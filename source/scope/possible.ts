// SPDX-License-Identifier: MIT
// What a field can read as in events of a kind, found by reading it of an event of which nothing but the kind is known: a reader that asks
// for nothing else, or for fields that this kind does not have, answers the same for every event of it.
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import {layout} from '../capture/layout.generated.ts';
import {type Field, keyOf} from '../capture/layout.ts';
import {kindOf} from '../kinds/index.ts';
import type {FilterField, Value} from '../query/field.ts';
import {Subject, type Surroundings} from '../query/subject.ts';

/** The answer hangs on a field of the record, or on what surrounds it. */
class Asked extends Error {
	readonly field: Field | undefined;

	constructor(field?: Field) {
		super();
		this.field = field;
	}
}

/** More than the words of two enums together is taken for anything. */
const MOST = 64;

const fieldsOf = new Map(
	layout.records.map(record => [
		record.kind,
		new Map(record.fields.filter(({name}) => name !== 'kind').map(field => [keyOf(field.name), field])),
	]),
);

const nowhere = new Proxy({} as Surroundings, {
	get() {
		throw new Asked();
	},
});

/** An event of which only the kind is known, and what was assumed of it. */
function unknownEvent(kind: KindName, assumed: ReadonlyMap<string, unknown>): BeeEvent {
	const fields = fieldsOf.get(kind) ?? new Map<string, Field>();
	return new Proxy({kind} as BeeEvent, {
		get(_, key) {
			if (key === 'kind') return kind;
			if (typeof key !== 'string' || assumed.has(key)) return assumed.get(String(key));
			const field = fields.get(key);
			if (field) throw new Asked(field);
			return undefined;
		},
		has: (_, key) => key === 'kind' || fields.has(String(key)),
		ownKeys() {
			throw new Asked();
		},
	});
}

/** The values of fields that have few; a number that this build has no word for reads as none. */
function valuesOf(field: Field | undefined): readonly unknown[] | undefined {
	if (field?.encoding === 'bool') return [false, true];
	return field?.encoding === 'enum' && field.values ? [...Object.values(field.values), ''] : undefined;
}

function explore(
	read: (subject: Subject) => Value,
	kind: KindName,
	assumed: ReadonlyMap<string, unknown>,
	found: Value[],
): boolean {
	try {
		found.push(read(new Subject(nowhere).turn(unknownEvent(kind, assumed))));
		return found.length <= MOST;
	} catch (error) {
		// Readers are made for whole events: whatever else they throw is for want of one.
		const field = error instanceof Asked ? error.field : undefined;
		const values = valuesOf(field);
		if (!field || !values) return false;
		const key = keyOf(field.name);
		return values.every(value => explore(read, kind, new Map([...assumed, [key, value]]), found));
	}
}

/** All values that a field can have in events of a kind; undefined where it can be anything. */
export function possibleValues(
	field: FilterField,
	index: string,
	kind: KindName,
): readonly Value[] | undefined {
	if (field.name === 'evt.type') {
		const {labels} = kindOf({kind} as BeeEvent);
		if (labels) return labels.map(label => [label, kind]);
	}
	const found: Value[] = [];
	return explore(subject => field.read(subject, index), kind, new Map(), found) ? found : undefined;
}
