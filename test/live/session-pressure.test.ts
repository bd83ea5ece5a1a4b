// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {lostTotal} from '../../source/model/loss.ts';
import {sentTotal} from '../support/capture.ts';
import {liveTest as it} from '../support/live.ts';
import {type Watched, waitingDeed, watch} from '../support/session-of-deed.ts';
import {until} from '../support/until.ts';

const QUEUE = 1 << 20;
const CHUNK = 1 << 18;
/** Opens of a hundred bytes each, so some ten times what queue and ring hold. */
const OPENS = 200_000;
const small = {kinds: ['file_open'], queueBytes: QUEUE, bulkBytes: 1 << 20};

const isFull = ({session}: Watched) => session.counters().queuedBytes > QUEUE - CHUNK;

/** Closes, takes the rest: everything done was either received and taken, once, or counted as lost. */
function settle({session, taker}: Watched, done: number) {
	session.close();
	taker.take();
	const counters = session.counters();
	expect(counters.received).toBe(sentTotal(counters));
	expect(counters.received + lostTotal(counters)).toBe(done);
	expect(counters).toMatchObject({malformed: 0, queuedBytes: 0});
	expect(taker).toMatchObject({records: counters.received, undecodable: 0, late: []});
	return counters;
}

describe('when nobody takes', () => {
	it('the queue stops at its bound and the kernel counts the loss', async () => {
		const deed = await waitingDeed(['open_many', 2, OPENS / 2]);
		const watched = watch(deed, small);
		deed.go();
		await deed.end();
		await until('the queue to be full', () => isFull(watched));
		const counters = watched.session.counters();
		expect(counters.queuePeakBytes).toBeLessThanOrEqual(QUEUE);
		expect(counters.kinds.file_open?.ring_full).toBeGreaterThan(0);
		settle(watched, OPENS);
	});

	it('what waited comes when it is taken, and capture goes on', async () => {
		const deed = await waitingDeed(['open_many', 2, OPENS / 2], ['wait'], ['open_many', 1, 1000]);
		const watched = watch(deed, small);
		const {session, taker} = watched;
		deed.go();
		await until(
			'the load to end',
			() => sentTotal(session.counters()) + lostTotal(session.counters()) === OPENS,
		);
		await until('the queue to be full', () => isFull(watched));
		await until('all that was sent to be taken', () => {
			taker.take();
			return taker.records === sentTotal(session.counters());
		});
		const lost = lostTotal(session.counters());
		expect(session.counters()).toMatchObject({queuedBytes: 0, bulkFill: 0});
		deed.go();
		await deed.end();
		expect(lostTotal(settle(watched, OPENS + 1000))).toBe(lost);
	});

	it('close still takes what the ring holds, beyond the bound of the queue', async () => {
		const deed = await waitingDeed(['open_many', 2, OPENS / 2]);
		const watched = watch(deed, {...small, bulkBytes: 1 << 22});
		deed.go();
		await deed.end();
		await until('the queue to be full', () => isFull(watched));
		expect(watched.session.counters().bulkFill).toBeGreaterThan(0);
		const {queuePeakBytes} = settle(watched, OPENS);
		expect(queuePeakBytes).toBeGreaterThan(QUEUE);
	});
});

describe('when records come from two rings and only one overflows', () => {
	it('the vital one loses nothing', async () => {
		const deed = await waitingDeed(['alternate', 1, 200], ['open_many', 2, OPENS / 2], ['alternate', 1, 200]);
		const watched = watch(deed, {...small, kinds: ['file_open', 'process_exec']});
		deed.go();
		await deed.end();
		const {kinds} = settle(watched, OPENS + 800);
		expect(kinds.process_exec).toEqual({sent: 400, ring_full: 0, no_slot: 0, unpaired: 0});
		expect(kinds.file_open?.ring_full).toBeGreaterThan(0);
	});
});
