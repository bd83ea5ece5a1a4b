// SPDX-License-Identifier: MIT
// One flat JSON object for an event: the names of the C structs, and what only the model knows beside them. It is written as bytes out of the
// record's bytes, by a plan that is made once for each kind; of an event only that is read which the model and its kind are asked about.
import type {WallClock} from '../capture/clock.ts';
import type {Codec, RecordCodec} from '../capture/codec.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {Field} from '../capture/layout.ts';
import {judged} from '../capture/marks.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {kindOf, paneOf} from '../kinds/index.ts';
import {failureOf, type Kind} from '../kinds/kind.ts';
import {errnoName} from '../kinds/words/errno.ts';
import type {Model} from '../model/model.ts';
import {severityOf} from '../severity/severity.ts';
import {ByteText, type Piece, pieceOf} from './byte-text.ts';
import {type Actor, actorsOf, appendAround, identityOf, leadOf, type Tells} from './json-actor.ts';
import {type Append, jsonField} from './json-field.ts';
import {jsonText} from './json-text.ts';

/** Writes the line (without the newline) of the record under the reader, which must be graded already. */
export type JsonWriter = (record: RecordCodec, reader: RecordReader, into: ByteText) => void;

/** What is worked out once for a kind. */
type Plan = {
	readonly kind: Kind<BeeEvent>;
	readonly failure: (event: BeeEvent, reader: RecordReader) => number;
	readonly actor: (reader: RecordReader) => Actor;
	readonly beforeActor: readonly Append[];
	readonly behindActor: readonly Append[];
	readonly tells: Tells;
	/** What stands between time and fields, by the severity; nothing of a kind whose pane hangs on the event. */
	readonly heads: Array<Piece | undefined>;
};

/** Said by `kind`, by the line itself, or (the marks) by name. */
const ELSEWHERE = new Set(['kind', 'size', 'marks']);
const TIME = '{"time":"';
const NS_DIGITS = 9;
const LINE_BYTES = 1024;
const AT = 0;

function planOf(record: RecordCodec, event: BeeEvent): Plan {
	const fields = record.fields.filter(field => !ELSEWHERE.has(field.name));
	const family = record.fields.find(({name, encoding}) => name === 'family' && encoding === 'u16');
	const identity = identityOf(fields);
	const first = identity[0] ? fields.indexOf(identity[0]) : 0;
	const appends = (some: readonly Field[]) => some.map(field => jsonField(field, family));
	return {
		kind: kindOf(event),
		failure: failureFrom(record, kindOf(event)),
		actor: actorsOf(record, identity),
		beforeActor: appends(fields.slice(0, first)),
		behindActor: appends(fields.slice(first + identity.length)),
		tells: {exe: 'exe' in event, cwd: 'cwd' in event},
		heads: [],
	};
}

/** Most kinds fail by their result, which can be read without asking the event. */
function failureFrom(record: RecordCodec, {failure}: Kind<BeeEvent>): Plan['failure'] {
	const result = record.fields.find(({name, encoding}) => name === 'result' && encoding === 'i32');
	if (!result || (failure as unknown) !== failureOf) return failure;
	return (_, reader) => {
		const value = reader.i32(result.at);
		return value < 0 ? -value : 0;
	};
}

const headOf = (event: BeeEvent): Piece =>
	pieceOf(
		`Z","kind":"${event.kind}","pane":${jsonText(paneOf(event) ?? '')},"severity":"${severityOf(event)}","pid":`,
	);

function headFrom({kind, heads}: Plan, event: BeeEvent, marks: number): Piece {
	if (kind.notice) return headOf(event);
	const at = judged(marks);
	heads[at] ??= headOf(event);
	return heads[at];
}

/** `,"name":` of what kinds derive: the names are theirs, and few. */
function namesOf(): (name: string) => Piece {
	const pieces = new Map<string, Piece>();
	return name => {
		let piece = pieces.get(name);
		if (!piece) {
			piece = pieceOf(`,"${name}":`);
			pieces.set(name, piece);
		}
		return piece;
	};
}

/** Writes events as lines. Made once for a source, since each kind's fields are laid out when the first of it comes. */
export function jsonWriter(codec: Codec, model: Model, clock: WallClock): JsonWriter {
	const plans: Plan[] = [];
	// What is asked of an event is read out of the record that the reader is on then: one for each kind and buffer is enough.
	const events: BeeEvent[] = [];
	let viewed: RecordReader | undefined;
	const marks = Object.entries(codec.marks).map(([name, bit]) => ({bit, piece: pieceOf(`,"${name}":true`)}));
	const nameOf = namesOf();
	const fine = pieceOf(',"error":null}');
	const exact = () => viewed?.big(AT) ?? 0n;
	let second: string | undefined;
	let time = pieceOf('');
	const derived = (plan: Plan, event: BeeEvent, into: ByteText) => {
		const also = plan.kind.also?.(event, model.names);
		for (const name in also) {
			const value = also[name];
			if (value === undefined) continue;
			into.piece(nameOf(name));
			if (typeof value === 'string') into.quoted(value);
			else if (typeof value === 'number') into.number(value);
			else into.text(String(value));
		}
	};
	return (record, reader, into) => {
		if (reader !== viewed) {
			viewed = reader;
			events.length = 0;
		}
		const {kind} = reader;
		events[kind] ??= record.view(reader);
		const event = events[kind];
		plans[kind] ??= planOf(record, event);
		const plan = plans[kind];
		const stamped = reader.marks;
		const ns = clock.turn(reader.at, exact);
		if (clock.second !== second) {
			second = clock.second;
			time = pieceOf(`${TIME}${second}.`);
		}
		into.piece(time);
		into.digits(ns, NS_DIGITS);
		const actor = plan.actor(reader);
		into.piece(leadOf(actor, headFrom(plan, event, stamped)));
		for (const append of plan.beforeActor) append(reader, into);
		into.piece(actor.fields);
		for (const append of plan.behindActor) append(reader, into);
		if (stamped !== 0) for (const {bit, piece} of marks) if (stamped & bit) into.piece(piece);
		derived(plan, event, into);
		appendAround(model, actor, plan.tells, into);
		const failure = plan.failure(event, reader);
		if (failure) into.text(`,"error":"${errnoName(failure)}"}`);
		else into.piece(fine);
	};
}

/** The same as strings, for who wants a few of them. */
export function jsonLines(
	codec: Codec,
	model: Model,
	clock: WallClock,
): (record: RecordCodec, reader: RecordReader) => string {
	const write = jsonWriter(codec, model, clock);
	const line = new ByteText(LINE_BYTES);
	return (record, reader) => {
		line.clear();
		write(record, reader, line);
		return line.bytes.toString();
	};
}
