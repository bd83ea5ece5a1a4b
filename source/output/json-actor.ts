// SPDX-License-Identifier: MIT
// Who did it: most of a line, and the same for all that a thread does until its process changes. So it is kept as bytes.
import type {RecordCodec} from '../capture/codec.ts';
import {encodings, type Field} from '../capture/layout.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import type {Said} from '../model/context.ts';
import type {Model} from '../model/model.ts';
import {loginUserOf, type Process} from '../model/processes.ts';
import {ByteText, type Piece, pieceOf} from './byte-text.ts';
import {type Append, jsonField} from './json-field.ts';
import {jsonText} from './json-text.ts';

/** The part of the header that tells who it was, in words of 32 bits; its third begins at `tid`. */
const IDENTITY = {from: 16, end: 64, tid: 20} as const;
/** Threads whose bytes are kept, each in the place that its number leads to: a power of two. */
const PLACES = 512;
const NO_PIECE = pieceOf('');

/** What is known of the process of a thread, and what was written of it. */
type Surroundings = {
	readonly process: Process | undefined;
	readonly exe: string | undefined;
	readonly cwd: string | undefined;
	readonly loginuid: number | undefined;
	readonly said: Said | undefined;
	readonly bytes: Piece;
	/** Nothing more will be known of it before something changes: not of a container, whose name comes when it is asked for. */
	readonly settled: boolean;
	/** Of what is known of containers, when this was written. */
	readonly revision: number;
};

/** One thread by the bytes of its header, which are compared: nothing is believed of a number alone. */
export type Actor = {
	readonly words: Int32Array;
	/** What the fields of the header say. */
	readonly fields: Piece;
	readonly tgid: number;
	readonly started: number;
	readonly uid: number;
	readonly gid: number;
	/** A head of the line and the pid behind it, and which head that is. */
	head: Piece | undefined;
	lead: Piece;
	/** Of the process table when `around` was written. */
	revision: number;
	around: Surroundings | undefined;
};

/** Whether a field is told by those bytes alone. */
const isIdentity = ({at, size, encoding}: Field): boolean =>
	!['str', 'strs', 'data', 'ip'].includes(encoding) &&
	at >= IDENTITY.from &&
	at + (encodings[encoding] || size) <= IDENTITY.end;

/** The fields of a kind that tell who it was: those that follow each other from the first one on. */
export function identityOf(fields: readonly Field[]): readonly Field[] {
	const first = fields.findIndex(isIdentity);
	const beyond = fields.findIndex((field, index) => index > first && !isIdentity(field));
	return first < 0 ? [] : fields.slice(first, beyond < 0 ? fields.length : beyond);
}

/** Finds the thread of the record under the reader, for records with these identity fields. */
export function actorsOf(record: RecordCodec, identity: readonly Field[]): (reader: RecordReader) => Actor {
	const appends: readonly Append[] = identity.map(field => jsonField(field, undefined));
	// An older recording may keep elsewhere what an event asks for: then each record is read anew.
	const whole = ['tgid', 'started', 'uid', 'gid'].every(
		name => identity.some(field => field.name === name) || !record.fields.some(field => field.name === name),
	);
	const places: Array<Actor | undefined> = [];
	const text = new ByteText(256);
	const make = (reader: RecordReader): Actor => {
		const words = new Int32Array((IDENTITY.end - IDENTITY.from) / 4).map((_, word) =>
			reader.i32(IDENTITY.from + 4 * word),
		);
		text.clear();
		for (const append of appends) append(reader, text);
		const {tgid, started, uid, gid} = record.view(reader);
		return {
			words,
			fields: pieceOf(text.bytes),
			tgid,
			started,
			uid,
			gid,
			head: undefined,
			lead: NO_PIECE,
			revision: Number.NaN,
			around: undefined,
		};
	};
	return reader => {
		const place = reader.u32(IDENTITY.tid) & (PLACES - 1);
		const known = places[place];
		if (known && whole && reader.holds(IDENTITY.from, known.words)) return known;
		const made = make(reader);
		places[place] = made;
		return made;
	};
}

/** The head of a line with the pid behind it. */
export function leadOf(actor: Actor, head: Piece): Piece {
	if (actor.head !== head) {
		actor.head = head;
		actor.lead = pieceOf(Buffer.concat([head.bytes, Buffer.from(String(actor.tgid))]));
	}
	return actor.lead;
}

/** Which of what surrounds a process an event tells itself. */
export type Tells = {readonly exe: boolean; readonly cwd: boolean};

function sayAround({uid, gid}: Actor, process: Process | undefined, said: Said, model: Model, tells: Tells) {
	const {names} = model;
	const login = process && loginUserOf(process, uid, names.user);
	const group = names.group(gid);
	const all: ReadonlyArray<readonly [string, string | null | undefined]> = [
		['user', names.user(uid)],
		['group', group || undefined],
		['exe', tells.exe ? undefined : process?.exe || null],
		['cwd', tells.cwd ? undefined : process?.cwd || undefined],
		['login_user', login],
		...Object.entries(said),
	];
	return all
		.filter((entry): entry is [string, string | null] => entry[1] !== undefined)
		.map(([name, value]) => `,"${name}":${value === null ? 'null' : jsonText(value)}`)
		.join('');
}

const NOTHING: Said = {};

/** Writes what is known of the process of an event beside the event: its user, program, directory, container. */
export function appendAround(model: Model, actor: Actor, tells: Tells, into: ByteText): void {
	const {processes, contexts} = model;
	const {around} = actor;
	const same = around !== undefined && actor.revision === processes.revision;
	const {revision} = contexts;
	if (same && around.settled && around.revision === revision) {
		into.piece(around.bytes);
		return;
	}
	const process = same ? around.process : processes.find(actor.tgid, actor.started);
	const said = process ? contexts.said(process) : NOTHING;
	if (tells.exe || tells.cwd) {
		into.text(sayAround(actor, process, said, model, tells));
		return;
	}
	actor.revision = processes.revision;
	if (
		around?.process === process &&
		around?.said === said &&
		around.revision === revision &&
		around.exe === process?.exe &&
		around.cwd === process?.cwd &&
		around.loginuid === process?.loginuid
	) {
		into.piece(around.bytes);
		return;
	}
	const bytes = pieceOf(sayAround(actor, process, said, model, tells));
	const {exe, cwd, loginuid} = process ?? {};
	const settled = said.container_id === undefined;
	actor.around = {process, exe, cwd, loginuid, said, bytes, settled, revision};
	into.piece(bytes);
}
