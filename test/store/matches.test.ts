// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {RecordReader} from '../../source/capture/record-reader.ts';
import {Lane} from '../../source/model/history.ts';
import {everything, Matches} from '../../source/query/matches.ts';
import {fixturePath} from '../support/recordings.ts';
import {recordsOf} from '../support/stepped.ts';

const records = recordsOf(fixturePath('demo'));

/** Puts so many records of the recording into the lane, from where the last call stopped. */
function filler(lane: Lane) {
	let at = 0;
	return (count: number) => {
		for (let left = count; left > 0; left--) {
			const record = records[at++ % records.length] as Buffer;
			lane.fill(lane.place(record.length), record);
		}
	};
}

/** About one record in three. */
const passes = (reader: RecordReader) => reader.u64(0) % 3 < 1;
const listed = (rows: {count: number; at: (index: number) => number}) =>
	Array.from({length: rows.count}, (_, index) => rows.at(index));
const expected = (lane: Lane) =>
	listed(everything(lane)).filter(number => passes(lane.at(number) as RecordReader));

function finish(matches: Matches): void {
	for (let frame = 0; frame < 1000 && !matches.complete; frame++) matches.advance();
	matches.advance();
}

test('they are what a walk over the whole lane finds, however records come, go and are looked at', () => {
	const step = fc.oneof(
		fc.nat(400).map(count => ({count})),
		fc.constant('advance' as const),
	);
	fc.assert(
		fc.property(fc.nat(600), fc.array(step, {maxLength: 30}), fc.nat(2000), (before, steps, probe) => {
			// Some 150 records fit, so most steps overwrite old ones.
			const lane = new Lane(24 * 1024);
			const fill = filler(lane);
			fill(before);
			const matches = new Matches(lane, passes);
			for (const each of steps) {
				if (each === 'advance') matches.advance();
				else fill(each.count);
			}
			finish(matches);
			const numbers = expected(lane);
			expect(listed(matches)).toEqual(numbers);
			const found = numbers.findIndex(number => number >= probe);
			expect(matches.indexOf(probe)).toBe(found < 0 ? numbers.length : found);
		}),
		{numRuns: 300},
	);
});

test('the newest are found first, and each frame goes further back', () => {
	const lane = new Lane(8 * 1024 * 1024);
	filler(lane)(records.length);
	const matches = new Matches(lane, passes);
	const all = expected(lane);
	expect(matches.complete).toBe(false);
	let before = 0;
	for (let frames = 0; !matches.complete; frames++) {
		expect(frames).toBeLessThan(20);
		expect(matches.count).toBeGreaterThan(before);
		expect(listed(matches)).toEqual(all.slice(-matches.count));
		before = matches.count;
		expect(matches.advance()).toBe(true);
	}
	expect(listed(matches)).toEqual(all);
	expect(matches.advance()).toBe(false);
});

test('what comes while the past is still being searched is found in the next frame', () => {
	const lane = new Lane(8 * 1024 * 1024);
	const fill = filler(lane);
	fill(records.length);
	const matches = new Matches(lane, passes);
	const newest = lane.next;
	fill(30);
	matches.advance();
	expect(matches.complete).toBe(false);
	expect(listed(matches).filter(number => number >= newest)).toEqual(
		expected(lane).filter(number => number >= newest),
	);
});

test('each record is looked at once', () => {
	const lane = new Lane(8 * 1024 * 1024);
	const fill = filler(lane);
	fill(10_000);
	let looks = 0;
	const matches = new Matches(lane, reader => ++looks > 0 && passes(reader));
	for (let frame = 0; frame < 10; frame++) {
		fill(100);
		matches.advance();
	}
	finish(matches);
	expect(looks).toBe(11_000);
});

test('without a filter all that the lane holds is there, by the numbers it has', () => {
	const lane = new Lane(24 * 1024);
	const rows = everything(lane);
	expect(rows.count).toBe(0);
	filler(lane)(1000);
	expect(listed(rows)).toEqual(
		Array.from({length: lane.next - lane.first}, (_, index) => lane.first + index),
	);
	expect(lane.first).toBeGreaterThan(0);
	expect(rows.indexOf(0)).toBe(0);
	expect(rows.indexOf(lane.next + 5)).toBe(rows.count);
});
