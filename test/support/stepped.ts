// SPDX-License-Identifier: MIT
// A recording that is handed over record by record, as many as a test allows: time stands still in between.

import {strideOf} from '../../source/capture/records.ts';
import {openReplay, type Replay} from '../../source/capture/replay.ts';
import type {Source} from '../../source/capture/source.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {type FixtureName, fixturePath, takeAll} from './recordings.ts';

/** The records of a recording, each with the stride that it takes in a batch. */
export function recordsOf(path: string): readonly Buffer[] {
	const replay = openReplay(path, Number.POSITIVE_INFINITY);
	try {
		return takeAll(replay).flatMap(batch => {
			const records: Buffer[] = [];
			for (let at = 0; at < batch.length; at += strideOf(batch.readUInt32LE(at + 12)))
				records.push(batch.subarray(at, at + strideOf(batch.readUInt32LE(at + 12))));
			return records;
		});
	} finally {
		replay.close();
	}
}

/** Enough for all of a recording. */
const HISTORY_BYTES: Readonly<Record<FixtureName, number>> = {
	kinds: 1 << 17,
	demo: 1 << 24,
	flood: 1 << 24,
	loss: 1 << 21,
};

export type Stepped = Source & {
	/** Lets so many more records through. */
	readonly allow: (count: number) => void;
	/** How many there are in all. */
	readonly total: number;
};

const read = new Map<FixtureName, {readonly replay: Replay; readonly records: readonly Buffer[]}>();

/** Read once a test file. */
function recorded(name: FixtureName) {
	const before = read.get(name);
	if (before) return before;
	const replay = openReplay(fixturePath(name), Number.POSITIVE_INFINITY);
	replay.close();
	const found = {replay, records: recordsOf(fixturePath(name))};
	read.set(name, found);
	return found;
}

/** A source of the records of a fixture that counts as live. */
export function stepped(name: FixtureName, changes: Partial<Source> = {}): Stepped {
	const {replay, records} = recorded(name);
	let [next, allowed, latest] = [0, 0, 0];
	return {
		origin: replay.origin,
		codec: replay.codec,
		live: true,
		total: records.length,
		take: into => {
			let taken = 0;
			for (; next < allowed && next < records.length; next++) {
				const record = records[next] as Buffer;
				if (taken + record.length > into.length) break;
				into.set(record, taken);
				taken += record.length;
				latest = Math.max(latest, Number(record.readBigUInt64LE(0)));
			}
			return taken;
		},
		ended: () => false,
		damage: () => undefined,
		now: () => latest,
		counters: () => replay.counters(),
		programs: () => [],
		close: () => {},
		allow: count => {
			allowed += count;
		},
		...changes,
	};
}

/** A monitor on a whole fixture, all of it taken in; so small that thousands can be made. */
export function monitorOf(
	name: FixtureName,
	changes: Partial<Source> = {},
	historyBytes: number = HISTORY_BYTES[name],
): Monitor {
	const source = stepped(name, changes);
	source.allow(source.total);
	const monitor = new Monitor(source, {historyBytes});
	monitor.frame();
	return monitor;
}
