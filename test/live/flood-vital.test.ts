// SPDX-License-Identifier: MIT
// The bulk ring overflows on purpose; what is vital is all there.
import {describe, expect} from 'vitest';
import {flood, SMALLEST_QUEUE, SMALLEST_RING} from '../support/flood.ts';
import {liveTest as it} from '../support/live.ts';

const tiny = {bulkBytes: SMALLEST_RING, queueBytes: SMALLEST_QUEUE};

describe('while the bulk ring overflows', () => {
	it('nothing that is vital is lost, whether the reader takes or stands still', async ({folder}) => {
		for (const stands of [false, true]) {
			const rounds = 60_000;
			const done = await flood(
				{kinds: ['file_open', 'mem_ptrace'], ...tiny},
				[['mixed_flood', `${folder}/nothing`, rounds]],
				{stands},
			);
			done.expectDone('file_open', rounds);
			done.expectDone('mem_ptrace', rounds / 10);
			expect(done.lost('mem_ptrace')).toBe(0);
			if (stands) expect(done.lost('file_open')).toBeGreaterThan(0);
		}
	});

	it('a vital ring of 64 KiB is enough too, since what leaves it has a share of the queue', async ({
		folder,
	}) => {
		const rounds = 60_000;
		const done = await flood(
			{kinds: ['file_open', 'mem_ptrace'], vitalBytes: SMALLEST_RING, ...tiny},
			[['mixed_flood', `${folder}/nothing`, rounds]],
			{stands: true},
		);
		done.expectDone('mem_ptrace', rounds / 10);
		expect(done.lost('mem_ptrace')).toBe(0);
		expect(done.lost('file_open')).toBeGreaterThan(0);
		expect(done.counters.backlogPeakBytes).toBeGreaterThan(SMALLEST_RING);
		expect(done.counters.backlogBytes).toBe(0);
	});

	it('without a share of its own it is lost', async ({folder}) => {
		const rounds = 60_000;
		const done = await flood(
			{kinds: ['file_open', 'mem_ptrace'], vitalBytes: SMALLEST_RING, ...tiny, backlogBytes: 0},
			[['mixed_flood', `${folder}/nothing`, rounds]],
			{stands: true},
		);
		done.expectDone('file_open', rounds);
		done.expectDone('mem_ptrace', rounds / 10);
		expect(done.lost('mem_ptrace')).toBeGreaterThan(0);
	});
});
