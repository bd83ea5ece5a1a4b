// SPDX-License-Identifier: MIT
// The recordings of test/fixtures as what the stages are fed: the same bytes on every machine, and no privilege needed.
import {join} from 'node:path';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {openReplay} from '../../source/capture/replay.ts';
import {type Source, TAKE_BYTES} from '../../source/capture/source.ts';

/** `flood` is opens only, `demo` a mixture of everything. */
export const recordingNames = ['flood', 'demo'] as const;
export type RecordingName = (typeof recordingNames)[number];

export type Records = {
	readonly source: Source;
	readonly batches: readonly Uint8Array[];
	readonly count: number;
};

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

/** A source that hands over so many records a frame, round and round, at the cost of one copy: what a live take() does. */
export function pacedSource(
	{source, batches}: Records,
	perFrame: number,
): Source & {readonly nextFrame: () => void} {
	const bytes = Buffer.concat(batches);
	const starts: number[] = [];
	eachRecord(new RecordReader(bytes), bytes.length, source.codec, (_record, start) => starts.push(start));
	let first = 0;
	let waiting: Uint8Array | undefined;
	return {
		origin: source.origin,
		codec: source.codec,
		live: true,
		ended: () => false,
		damage: () => undefined,
		now: () => source.now(),
		counters: () => source.counters(),
		programs: () => [],
		close: () => {},
		nextFrame: () => {
			const last = first + perFrame;
			if (last >= starts.length) first = 0;
			waiting = bytes.subarray(starts[first], starts[first + perFrame]);
			first += perFrame;
		},
		take: into => {
			if (!waiting) return 0;
			// A take() hands over what its buffer holds; a frame of these rates always fits into two.
			let end = waiting.length;
			if (end > into.length) end = endWithin(waiting, into.length);
			into.set(waiting.subarray(0, end));
			waiting = end < waiting.length ? waiting.subarray(end) : undefined;
			return end;
		},
	};
}

/** The end of the last whole record within so many bytes. */
function endWithin(bytes: Uint8Array, most: number): number {
	const sizes = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let end = 0;
	for (let next = 0; next <= most; next += strideOf(sizes.getUint32(next + 12, true))) end = next;
	return end;
}
