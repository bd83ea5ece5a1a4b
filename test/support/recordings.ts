// SPDX-License-Identifier: MIT
/** The recordings of test/fixtures, whole and in events, and files made out of their blocks. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import type {BeeEvent, KindName} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {blockTypes, packBlock, SIGNATURE} from '../../source/capture/recording.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {openReplay, type Replay} from '../../source/capture/replay.ts';
import {type Source, TAKE_BYTES} from '../../source/capture/source.ts';
import {Model} from '../../source/model/model.ts';
import {blocksOf} from './blocks.ts';
import {temporaryFolder} from './temporary-folder.ts';

export const fixtureNames = ['demo', 'kinds', 'flood', 'loss'] as const;
export type FixtureName = (typeof fixtureNames)[number];

export const fixturePath = (name: FixtureName): string =>
	join(import.meta.dirname, `../fixtures/${name}.bee`);

/** All that a source hands over, each batch a buffer of its own. */
export function takeAll(source: Source, bufferBytes = TAKE_BYTES): Buffer[] {
	const batches: Buffer[] = [];
	const into = new Uint8Array(bufferBytes);
	for (let length = source.take(into); length > 0; length = source.take(into))
		batches.push(Buffer.from(into.subarray(0, length)));
	return batches;
}

/** The events of a recording in the order of the file. */
export function eventsOf(source: Source): {events: BeeEvent[]; undecodable: number} {
	const events: BeeEvent[] = [];
	let undecodable = 0;
	for (const batch of takeAll(source)) {
		const reader = new RecordReader(batch);
		undecodable += eachRecord(reader, batch.length, source.codec, record =>
			events.push(record.decode(reader)),
		);
	}
	return {events, undecodable};
}

/** Opens a file at full speed; the test closes it when it ends. */
export function openRecording(path: string, speed = Number.POSITIVE_INFINITY): Replay {
	const replay = openReplay(path, speed);
	onTestFinished(() => replay.close());
	return replay;
}

type Fixture = {
	/** As ingest leaves them, graded. */
	readonly events: readonly BeeEvent[];
	/** As they are in the file. */
	readonly recorded: readonly BeeEvent[];
	readonly model: Model;
	readonly batches: readonly Buffer[];
};
const read = new Map<FixtureName, Fixture>();

/** A fixture as events, and the model that took it in; read once a test file. */
export function fixture(name: FixtureName) {
	let found = read.get(name);
	if (!found) {
		const replay = openReplay(fixturePath(name), Number.POSITIVE_INFINITY);
		const batches = takeAll(replay);
		replay.close();
		const model = new Model(replay.codec, replay.origin);
		const events: BeeEvent[] = [];
		const recorded: BeeEvent[] = [];
		for (const batch of batches) {
			const reader = new RecordReader(batch);
			const decodeInto = (into: BeeEvent[]) =>
				eachRecord(reader, batch.length, replay.codec, record => into.push(record.decode(reader)));
			decodeInto(recorded);
			model.ingest(batch, batch.length);
			decodeInto(events);
		}
		found = {events, recorded, model, batches};
		read.set(name, found);
	}
	return found;
}

/** The events of one kind in a fixture, narrowed. */
export const ofKind = <K extends KindName>(name: FixtureName, kind: K) =>
	fixture(name).events.filter((event): event is Extract<BeeEvent, {kind: K}> => event.kind === kind);

/** The one element that holds; fails where there is none or several. */
export function only<T>(elements: readonly T[], holds: (element: T) => boolean): T {
	const found = elements.filter(holds);
	if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} elements hold, not one`);
	return found[0];
}

export const fixtureBytes = (name: FixtureName): Buffer => readFileSync(fixturePath(name));

/** A file of these bytes that is gone when the test ends. */
export function temporaryFile(bytes: Uint8Array, name = 'made.bee'): string {
	const folder = temporaryFolder();
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}

/** A recording's head, as loose as JSON. */
export type LooseHead = {
	version: unknown;
	layout: {digest: string; marks: Record<string, unknown>; records: LooseRecord[]};
	origin: Record<string, unknown> & {clock: Record<string, unknown>; users: Record<string, unknown>};
};
type LooseField = {
	name: unknown;
	at: unknown;
	encoding: unknown;
	size: unknown;
	unit: unknown;
	values?: Record<string, unknown>;
};
type LooseRecord = {kind: unknown; number: unknown; size: unknown; fields: LooseField[]};

/** kinds.bee with its head rewritten; what the function returns replaces it, otherwise what it did to the one it was given. */
export function withHead(change: (head: LooseHead) => unknown): Buffer {
	const blocks = blocksOf(fixtureBytes('kinds'));
	const packed = blocks.map(({type, bytes}) => {
		if (type !== blockTypes.head) return packBlock(type, bytes);
		const head = JSON.parse(bytes.toString('utf8')) as LooseHead;
		const changed = change(head) ?? head;
		return packBlock(type, Buffer.from(typeof changed === 'string' ? changed : JSON.stringify(changed)));
	});
	return Buffer.concat([SIGNATURE, ...packed]);
}

/** The head's record of a kind, to be changed. */
export function recordOf(head: LooseHead, kind: KindName): LooseRecord {
	return only(head.layout.records, record => record.kind === kind);
}

/** Another digest than this build's, so that the table of the file counts. */
export const asOtherLayout = (head: LooseHead): void => {
	head.layout.digest = 'f'.repeat(64);
};
