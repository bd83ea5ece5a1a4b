// SPDX-License-Identifier: MIT
// The books: what was done is what was received and what was lost, to the last record.
import {writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import type {Counters} from '../../source/capture/source.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {sentTotal} from '../support/capture.ts';
import {CountingCapture} from '../support/counting.ts';
import {RunningDeed, type Step} from '../support/deeds.ts';
import {liveTest} from '../support/live.ts';

const SMALLEST_RING = 64 << 10;
const SMALLEST_QUEUE = 1 << 20;
const kindOf = (counters: Counters, kind: string) =>
	counters.kinds[kind] ?? {sent: 0, ring_full: 0, no_slot: 0, unpaired: 0};

/** A capture of the deed alone: it waits until the capture is there. */
async function captureOf(scope: object, ...steps: readonly Step[]) {
	const deed = new RunningDeed([['wait'], ...steps]);
	await deed.ready();
	const capture = new CountingCapture({...scope, pids: [deed.pid]}, () => true);
	deed.go();
	return {capture, deed};
}

describe('a flood of opens', () => {
	liveTest('of 200,000 is received to the last one, with the rings as they are', async ({folder}) => {
		const file = `${folder}/file`;
		writeFileSync(file, '');
		const {capture, deed} = await captureOf({kinds: ['file_open']}, ['flood', file, 200_000]);
		const end = deed.end();
		await capture.takeUntil(end);
		expect((await end).steps[1]?.result).toBe(200_000);
		const counters = capture.close();
		expect(lostTotal(counters)).toBe(0);
		expect(capture.found.get('file_open')).toBe(200_000);
		expect(counters.received).toBe(200_000);
		expect(sentTotal(counters) - counters.received).toBe(0);
		expect(capture.undecodable).toBe(0);
	});

	liveTest(
		'with rings that are too small and a reader that pauses is lost or received, and nothing else',
		async ({folder}) => {
			const rounds = 50_000;
			const {capture, deed} = await captureOf(
				{kinds: ['file_open', 'mem_ptrace'], bulkBytes: SMALLEST_RING, queueBytes: SMALLEST_QUEUE},
				['mixed_flood', `${folder}/nothing`, rounds],
			);
			await deed.end(); // and nothing is taken
			const counters = capture.close();
			const opens = kindOf(counters, 'file_open');
			const received = capture.found.get('file_open') ?? 0;
			expect(opens.ring_full).toBeGreaterThan(0);
			expect(received).toBeGreaterThan(0);
			expect(received + opens.ring_full).toBe(rounds);
			expect(opens).toEqual({sent: received, ring_full: rounds - received, no_slot: 0, unpaired: 0});
			// The ring of what matters was not touched by it.
			expect(capture.found.get('mem_ptrace')).toBe(rounds / 10);
			expect(kindOf(counters, 'mem_ptrace')).toEqual({
				sent: rounds / 10,
				ring_full: 0,
				no_slot: 0,
				unpaired: 0,
			});
			expect(capture.undecodable).toBe(0);
		},
	);

	liveTest('goes on to be received when the reader comes back', async ({folder}) => {
		const {capture, deed} = await captureOf(
			{kinds: ['file_open'], bulkBytes: SMALLEST_RING, queueBytes: SMALLEST_QUEUE},
			['flood', folder, 50_000],
			['wait'],
			['flood', folder, 100],
		);
		await deed.waits(2);
		expect(kindOf(capture.counters(), 'file_open').ring_full).toBeGreaterThan(0);
		// Until the drain thread has put all that is in the ring into the queue, and we have taken it.
		const before = kindOf(capture.counters(), 'file_open');
		await capture.takeWhile(() => capture.received < before.sent);
		deed.go();
		await deed.end();
		const after = kindOf(capture.close(), 'file_open');
		expect(after.ring_full).toBe(before.ring_full);
		expect(after.sent).toBe(before.sent + 100);
		expect(capture.found.get('file_open')).toBe(after.sent);
	});
});

describe('after the end of a capture', () => {
	liveTest('of everybody and of all kinds nothing that was sent is missing', async ({folder}) => {
		const capture = new CountingCapture({}, () => true);
		const deeds = [1, 2].map(
			() =>
				new RunningDeed([
					['mixed_flood', `${folder}/nothing`, 20_000],
					['times', 20, 'in_child', 'exec', '/bin/true', 'true'],
				]),
		);
		const ended = Promise.all(deeds.map(deed => deed.end()));
		await capture.takeUntil(ended);
		const counters = capture.close();
		expect(sentTotal(counters)).toBe(counters.received);
		expect(capture.received).toBe(counters.received);
		expect(lostTotal(counters)).toBe(0);
		expect(capture.found.get('process_exec')).toBeGreaterThanOrEqual(40);
	});

	liveTest('in the middle of a flood nothing that was sent is missing', async ({folder}) => {
		const {capture, deed} = await captureOf({kinds: ['file_open']}, ['flood', folder, 100_000]);
		await capture.takeWhile(() => capture.received < 1000);
		const counters = capture.close();
		expect(sentTotal(counters)).toBe(counters.received);
		expect(capture.received).toBe(counters.received);
		expect(capture.close()).toEqual(counters);
		await deed.end();
	});
});
