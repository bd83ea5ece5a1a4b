// SPDX-License-Identifier: MIT
// An open leaves through the bulk ring, a failed exec through the vital one: threads that do both in turn show whether the two are
// put together again in the order of time.
import {describe, expect} from 'vitest';
import {lostTotal} from '../../source/model/loss.ts';
import {liveTest as it} from '../support/live.ts';
import {takeAllOf, waitingDeed, watch} from '../support/session-of-deed.ts';

const kinds = ['file_open', 'process_exec'];

describe('the records of one thread', () => {
	for (const threads of [1, 2, 4, 8])
		it(`come in the order of time from both rings, ${threads} at once`, async () => {
			const rounds = 24_000 / threads;
			const deed = await waitingDeed(['alternate', threads, rounds]);
			// Rounds as short as can be, to have many seams; rings that hold all of it, so that the sequence has no gaps.
			const {session, taker} = watch(deed, {kinds, drainEveryMs: 1, vitalBytes: 1 << 24, bulkBytes: 1 << 24});
			await takeAllOf(deed, taker);
			session.close();
			taker.take();
			expect(lostTotal(session.counters())).toBe(0);
			expect(taker).toMatchObject({late: [], undecodable: 0, records: 2 * threads * rounds});
			expect(taker.kinds.size).toBe(threads);
			for (const sequence of taker.kinds.values())
				expect(sequence.findIndex((kind, index) => kind !== kinds[index % 2])).toBe(-1);
		});

	it('come in the order of time also when rings overflow', async () => {
		const deed = await waitingDeed(['alternate', 4, 10_000]);
		const {session, taker} = watch(deed, {kinds, drainEveryMs: 1, vitalBytes: 1 << 16, bulkBytes: 1 << 17});
		const done = await takeAllOf(deed, taker);
		session.close();
		taker.take();
		const counters = session.counters();
		expect(taker).toMatchObject({late: [], undecodable: 0, records: counters.received});
		expect(counters.received + lostTotal(counters)).toBe(2 * done);
	});
});
