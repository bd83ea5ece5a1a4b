// SPDX-License-Identifier: MIT
// The recordings of test/fixtures as what the stages are fed: the same bytes on every machine, and no privilege needed.
import {join} from 'node:path';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {openReplay} from '../../source/capture/replay.ts';
import {type Source, TAKE_BYTES} from '../../source/capture/source.ts';

/** `flood` is opens only, `demo` a mixture of everything. */
export const recordingNames = ['flood', 'demo'] as const;
export type RecordingName = (typeof recordingNames)[number];

export type Records = {readonly source: Source; readonly batches: readonly Uint8Array[]; readonly count: number};

/** A recording in memory, in batches as large as a take() can be. */
export function loadRecords(name: RecordingName): Records {
	const path = join(import.meta.dirname, `../fixtures/${name}.bee`);
	const source = openReplay(path, Number.POSITIVE_INFINITY);
	const into = new Uint8Array(TAKE_BYTES);
	const batches: Uint8Array[] = [];
	let count = 0;
	for (let length = source.take(into); length > 0; length = source.take(into)) {
		batches.push(into.slice(0, length));
		eachRecord(new RecordReader(into), length, source.codec, () => count++);
	}
	source.close();
	return {source, batches, count};
}

/** A source that hands over so many records a frame, round and round. */
export function pacedSource({source, batches}: Records, perFrame: number): Source & {readonly nextFrame: () => void} {
	const places: Array<readonly [Uint8Array, number, number]> = [];
	for (const batch of batches)
		eachRecord(new RecordReader(batch), batch.length, source.codec, (_, start, size) => {
			places.push([batch, start, (size + 7) & ~7]);
		});
	let at = 0;
	let left = 0;
	return {
		...source,
		origin: source.origin,
		codec: source.codec,
		live: true,
		ended: () => false,
		now: () => source.now(),
		counters: () => source.counters(),
		programs: () => [],
		close: () => {},
		nextFrame: () => {
			left = perFrame;
		},
		take: into => {
			let taken = 0;
			for (; left > 0; left--) {
				const [batch, start, stride] = places[at] ?? [new Uint8Array(), 0, 0];
				if (taken + stride > into.length) break;
				into.set(batch.subarray(start, start + stride), taken);
				taken += stride;
				at = (at + 1) % places.length;
			}
			return taken;
		},
	};
}
