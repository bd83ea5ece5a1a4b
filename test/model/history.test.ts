// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {panes} from '../../source/kinds/kind.ts';
import {createHistory, freezeHistory, Lane} from '../../source/model/history.ts';
import {fixture} from '../support/recordings.ts';

/** Real records of many lengths, each with its padding. */
const records: Buffer[] = fixture('demo').batches.flatMap(batch => {
	const found: Buffer[] = [];
	eachRecord(new RecordReader(batch), batch.length, ownCodec, (_record, start, size) =>
		found.push(batch.subarray(start, start + strideOf(size))),
	);
	return found.filter(record => record.length < 2048);
});
const lengths = records.map(record => record.length);
const longest = Math.max(...lengths);
const longestAt = lengths.indexOf(longest);
const shortestAt = lengths.indexOf(Math.min(...lengths));

/** Appends a record as ingest does; returns where it was put. */
function append(lane: Lane, record: Buffer): number {
	const at = lane.place(record.length);
	lane.fill(at, record);
	return at;
}

const recordAt = (lane: Lane, number: number): Uint8Array | undefined => lane.at(number)?.bytes;
const same = (lane: Lane, number: number, record: Buffer | undefined): boolean => {
	const bytes = recordAt(lane, number);
	return bytes !== undefined && record?.subarray(0, bytes.length).equals(bytes) === true;
};

describe('a lane', () => {
	test('that is empty has no record', () => {
		const lane = new Lane(4096);
		expect([lane.first, lane.next, lane.at(0), lane.at(-1)]).toEqual([0, 0, undefined, undefined]);
	});

	test('holds, whatever came, exactly the latest records that fit, under the numbers they got', () => {
		fc.assert(
			fc.property(
				fc.integer({min: longest, max: 40_000}).map(bytes => bytes & ~7),
				// Few lengths meet the borders of the lap before exactly, many never do.
				fc.oneof(
					fc.array(fc.nat(records.length - 1), {minLength: 1, maxLength: 400}),
					fc.array(fc.constantFrom(shortestAt, longestAt), {minLength: 1, maxLength: 400}),
				),
				(bytes, order) => {
					const lane = new Lane(bytes);
					const all: Array<{record: Buffer; at: number}> = [];
					for (const index of order) {
						const record = records[index] as Buffer;
						const at = append(lane, record);
						all.push({record, at});
						expect(at + record.length).toBeLessThanOrEqual(bytes);
						expect(at % 8).toBe(0);
						expect(lane.next).toBe(all.length);
						expect(lane.first).toBeLessThan(lane.next);
					}
					for (let number = 0; number < all.length; number++)
						expect(same(lane, number, all[number]?.record)).toBe(number >= lane.first);
					expect(lane.at(all.length)).toBeUndefined();
					// Nothing is given up for less than two of the longest, or for want of numbers.
					const kept = all.slice(lane.first).reduce((sum, {record}) => sum + record.length, 0);
					const numbers = lane.next - lane.first;
					if (lane.first > 0 && numbers < bytes / 96) expect(kept).toBeGreaterThan(bytes - 2 * longest);
				},
			),
			{seed: 11, numRuns: 200},
		);
	});

	test('holds together where the lap before has a record exactly where this one turns', () => {
		const [long, short] = [records[longestAt] as Buffer, records[shortestAt] as Buffer];
		const lane = new Lane(2 * long.length + short.length);
		const order = [long, long, short, long, long, long, short, long];
		for (const [number, record] of order.entries()) {
			append(lane, record);
			for (let held = lane.first; held <= number; held++) expect(same(lane, held, order[held])).toBe(true);
		}
	});

	test('gives up the oldest first, never one that it still numbers', () => {
		const lane = new Lane(8192);
		let first = 0;
		for (const [number, record] of records.slice(0, 2000).entries()) {
			append(lane, record);
			expect(lane.first).toBeGreaterThanOrEqual(first);
			first = lane.first;
			expect(same(lane, first, records[first])).toBe(true);
			expect(same(lane, number, record)).toBe(true);
		}
		expect(first).toBeGreaterThan(1900);
	});

	test('of short records is bounded by how many it can number', () => {
		const shortest = records.reduce((least, record) => (record.length < least.length ? record : least));
		const lane = new Lane(960);
		for (let count = 0; count < 100; count++) append(lane, shortest);
		expect(lane.next).toBe(100);
		expect(lane.next - lane.first).toBeLessThanOrEqual(16);
		for (let number = lane.first; number < lane.next; number++)
			expect(same(lane, number, shortest)).toBe(true);
	});

	test('that is frozen stands still while the other goes on', () => {
		const lane = new Lane(8192);
		for (const record of records.slice(0, 100)) append(lane, record);
		const still = lane.freeze();
		const [first, next] = [still.first, still.next];
		for (const record of records.slice(100, 500)) append(lane, record);
		expect([still.first, still.next]).toEqual([first, next]);
		for (let number = first; number < next; number++) expect(same(still, number, records[number])).toBe(true);
		expect(lane.next).toBe(500);
		append(still, records[0] as Buffer);
		expect(same(lane, 499, records[499])).toBe(true);
	});
});

describe('a history', () => {
	const bytes = 160_000;
	/** How many bytes of a pane's records stay, of far more than fit. */
	const kept = (lane: Lane) => {
		for (let round = 0; round < 3; round++) for (const record of records.slice(0, 3000)) append(lane, record);
		let sum = 0;
		for (let number = lane.first; number < lane.next; number++)
			sum += strideOf(recordAt(lane, number)?.length ?? 0);
		return sum;
	};

	test('gives each pane a share of its own and takes no more than its bytes', () => {
		const history = createHistory(bytes);
		const shares = panes.map(pane => kept(history[pane]) / bytes);
		expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
		for (const [index, most] of [4, 8, 2, 2].entries()) {
			expect(shares[index]).toBeLessThanOrEqual(most / 16);
			expect(shares[index]).toBeGreaterThan(most / 16 - (2 * longest) / bytes);
		}
	});

	test('of one pane is not touched by a flood in another', () => {
		const history = createHistory(bytes);
		append(history.memory, records[0] as Buffer);
		kept(history.files);
		expect(history.memory.next - history.memory.first).toBe(1);
		expect(same(history.memory, 0, records[0])).toBe(true);
	});

	test('that is frozen stands still in every pane', () => {
		const history = createHistory(bytes);
		for (const pane of panes) append(history[pane], records[1] as Buffer);
		const still = freezeHistory(history);
		for (const pane of panes) kept(history[pane]);
		for (const pane of panes) expect([still[pane].next, same(still[pane], 0, records[1])]).toEqual([1, true]);
	});
});
