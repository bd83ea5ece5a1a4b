// SPDX-License-Identifier: MIT
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import {fixturePath, openRecording, takeAll} from '../support/recordings.ts';

/** When each record of a batch was made, in ns. */
function timesOf(batches: readonly Buffer[], source: {codec: Parameters<typeof eachRecord>[2]}): number[] {
	const times: number[] = [];
	for (const batch of batches) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, () => times.push(reader.u64(0)));
	}
	return times;
}

describe('at full speed', () => {
	test('everything is handed over in the order of the file, and the clock stands at the latest', () => {
		const source = openRecording(fixturePath('demo'));
		expect(source.ended()).toBe(false);
		const times = timesOf(takeAll(source), source);
		expect(times.length).toBe(source.counters().received);
		expect(source.now()).toBe(Math.max(...times));
		expect(source.ended()).toBe(true);
		expect(source.take(new Uint8Array(TAKE_BYTES))).toBe(0);
	});

	test('a buffer that is too small for all gets whole records, as many as fit', () => {
		const whole = Buffer.concat(takeAll(openRecording(fixturePath('demo'))));
		const source = openRecording(fixturePath('demo'));
		const pieces = takeAll(source, 16_384);
		expect(Buffer.concat(pieces).equals(whole)).toBe(true);
		for (const piece of pieces) {
			let at = 0;
			while (at < piece.length) at += strideOf(piece.readUInt32LE(at + 12));
			expect(at).toBe(piece.length);
		}
	});

	test('a buffer that is too small for one record gets nothing, and nothing is lost by that', () => {
		const source = openRecording(fixturePath('kinds'));
		expect(source.take(new Uint8Array(64))).toBe(0);
		expect(source.ended()).toBe(false);
		expect(timesOf(takeAll(source), source).length).toBe(source.counters().received);
	});
});

describe('at the speed of life', () => {
	beforeEach(() => {
		vi.useFakeTimers({toFake: ['performance']});
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	test('the first records come at once', () => {
		const source = openRecording(fixturePath('demo'), 1);
		expect(timesOf(takeAll(source), source).length).toBeGreaterThan(0);
		expect(source.ended()).toBe(false);
	});

	test.each([1, 4])('no record comes before its time, and none much later, %i times as fast', speed => {
		const source = openRecording(fixturePath('demo'), speed);
		const all = timesOf(takeAll(openRecording(fixturePath('demo'))), source);
		const [first = 0] = all;
		const stepMs = 50;
		let handed = 0;
		for (let elapsedMs = 0; !source.ended() && elapsedMs < 60_000; elapsedMs += stepMs) {
			const times = timesOf(takeAll(source), source);
			const now = first + elapsedMs * 1e6 * speed;
			for (const at of times) expect(at).toBeLessThanOrEqual(Math.max(now, first));
			if (!source.ended()) expect(source.now()).toBe(now);
			handed += times.length;
			vi.advanceTimersByTime(stepMs);
		}
		expect(handed).toBe(all.length);
		expect(source.now()).toBe(Math.max(...all));
	});

	test('records that waited for their time are in the order of the file', () => {
		const source = openRecording(fixturePath('demo'), 1);
		const all = timesOf(takeAll(openRecording(fixturePath('demo'))), source);
		const times: number[] = [];
		while (!source.ended()) {
			times.push(...timesOf(takeAll(source), source));
			vi.advanceTimersByTime(1000);
		}
		expect(times).toEqual(all);
	});
});

test('a closed replay has ended, may be closed again, and hands over no more than was read', () => {
	const source = openRecording(fixturePath('flood'));
	const into = new Uint8Array(4096);
	expect(source.take(into)).toBeGreaterThan(0);
	source.close();
	source.close();
	const rest = takeAll(source);
	expect(source.ended()).toBe(true);
	expect(rest.reduce((sum, batch) => sum + batch.length, 0)).toBeLessThan(1 << 20);
});
