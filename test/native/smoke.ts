// SPDX-License-Identifier: MIT
//
// A walk through all that the addon does, for native/sanitize.sh: the sanitizers watch, this only sees to it that there is something to
// see. Needs root. Each part is bounded by a count, all by a watchdog; any surprise is an exit code other than 0.
import {strict as assert} from 'node:assert';
import {once} from 'node:events';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {Worker} from 'node:worker_threads';
import {lostTotal} from '../../source/model/loss.ts';
import {addon, openSession, type Session, type Settings, thrownBy} from '../support/addon.ts';
import {sentTotal} from '../support/capture.ts';
import {RunningDeed, type Step} from '../support/deeds.ts';
import {drainThreads} from '../support/drain-threads.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

const LONGEST_MS = 60_000;
const kinds = ['file_open', 'process_exec'];

setTimeout(() => {
	console.error(`smoke: not done after ${LONGEST_MS} ms`);
	process.exit(1);
}, LONGEST_MS).unref();

async function waitingDeed(...steps: readonly Step[]): Promise<RunningDeed> {
	const deed = new RunningDeed([['wait'], ...steps]);
	await deed.ready();
	return deed;
}

/** Closes, takes the rest, and expects the books to balance. */
function settle(session: Session, taker: Taker): void {
	session.close();
	taker.take();
	const counters = session.counters();
	assert.equal(counters.received, sentTotal(counters));
	assert.equal(taker.records, counters.received);
	assert.equal(counters.malformed + taker.undecodable, 0);
	assert.deepEqual(taker.late, []);
	assert.equal(session.programs().filter(({attached}) => attached).length, 0);
}

function badArguments(): void {
	const session = new addon.Session();
	const wrong: readonly unknown[] = [
		undefined,
		{kinds: ['nope']},
		{kinds: [1]},
		{pids: [0]},
		{pids: Array(65).fill(1)},
		{uids: ['1']},
		{vitalBytes: 65537},
		{bulkBytes: Number.NaN},
		{queueBytes: 2 ** 53},
		{drainEveryMs: null},
		{other: 1},
	];
	for (const options of wrong)
		assert.ok(thrownBy(() => session.configure(options as Settings)) instanceof TypeError);
	for (const into of [undefined, new Uint8Array(8), new Float64Array(1 << 18)])
		assert.ok(thrownBy(() => session.take(into as Uint8Array)) instanceof TypeError);
	session.close();
	session.close();
	assert.ok(thrownBy(() => session.load()) instanceof Error);
}

async function takeUnderLoad(): Promise<void> {
	const deed = await waitingDeed(['alternate', 4, 5000]);
	const session = openSession({kinds, pids: [deed.pid], drainEveryMs: 1});
	const taker = new Taker(session);
	deed.go();
	await until('the whole load', () => {
		taker.take();
		const counters = session.counters();
		assert.ok(session.programs().length > 5);
		return sentTotal(counters) + lostTotal(counters) === 40_000;
	});
	await deed.end();
	settle(session, taker);
}

async function twoSessionsOneStarved(): Promise<void> {
	const deed = await waitingDeed(['open_many', 2, 50_000]);
	const starved = openSession({kinds, pids: [deed.pid], queueBytes: 1 << 20, bulkBytes: 1 << 20});
	const fed = openSession({kinds, pids: [deed.pid], drainEveryMs: 1});
	const fedTaker = new Taker(fed);
	deed.go();
	await until('the whole load', () => {
		fedTaker.take();
		const counters = fed.counters();
		return sentTotal(counters) + lostTotal(counters) === 100_000;
	});
	await deed.end();
	await until('the queue to be full', () => starved.counters().queuedBytes > 3 << 18);
	settle(fed, fedTaker);
	settle(starved, new Taker(starved));
}

/** What is vital goes on to wait in its own share while nobody takes. */
async function backlogAndLatencies(): Promise<void> {
	const deed = await waitingDeed(['alternate', 2, 20_000]);
	const session = openSession({
		kinds,
		pids: [deed.pid],
		queueBytes: 1 << 20,
		bulkBytes: 1 << 16,
		vitalBytes: 1 << 16,
		lowLatency: true,
		measureLatency: true,
	});
	deed.go();
	await until('what is vital to wait', () => (session.counters().backlogPeakBytes ?? 0) > 0);
	assert.ok(session.latencies().vital.length > 0);
	const taker = new Taker(session);
	taker.take();
	await deed.end();
	settle(session, taker);
}

async function closeUnderLoad(): Promise<void> {
	const deed = await waitingDeed(['alternate', 2, 10_000_000]);
	deed.go();
	for (let left = 5; left > 0; left--) {
		const session = openSession({});
		const taker = new Taker(session);
		session.statistics(true);
		await until('records', () => session.counters().received > 500);
		assert.ok(session.programRuns().some(({runs}) => runs > 0));
		taker.take();
		settle(session, taker);
	}
	deed.go();
	await deed.end();
}

/** Who waits for records is called by the thread that brings them, up to the moment of the end. */
async function arrivals(): Promise<void> {
	const deed = await waitingDeed(['alternate', 2, 10_000_000]);
	deed.go();
	for (let left = 5; left > 0; left--) {
		const session = openSession({kinds, pids: [deed.pid], drainEveryMs: 1});
		const taker = new Taker(session);
		let calls = 0;
		session.onArrival(() => {
			calls++;
			taker.take();
			session.awaitArrival();
		});
		session.awaitArrival();
		await until('calls', () => calls > 20);
		settle(session, taker);
	}
	deed.go();
	await deed.end();
}

/** A session that a thread loads, ended at any moment of that, and one that is used while it is loaded. */
async function closeWhileLoading(): Promise<void> {
	for (const wait of [0, 1, 20, 100, 300]) {
		const session = new addon.Session();
		session.configure({kinds});
		const taker = new Taker(session);
		session.begin();
		await sleep(wait);
		session.counters();
		session.programRuns();
		taker.take();
		settle(session, taker);
	}
	const session = new addon.Session();
	session.configure({kinds});
	session.begin();
	await until('it to be loaded', () => !session.loading());
	session.load();
	addon.giveBackMemory();
	assert.ok(session.programs().some(({attached}) => attached));
	settle(session, new Taker(session));
}

/** Taken by a session of the same thread and of another, at any moment; and one more that is under way at the end. */
async function loadedAhead(): Promise<void> {
	for (const wait of [0, 1, 20, 300]) {
		addon.loadAhead();
		addon.loadAhead();
		await sleep(wait);
		const session = new addon.Session();
		session.configure({kinds});
		if (wait > 0) session.begin();
		session.load();
		assert.ok(session.programs().some(({attached}) => attached));
		settle(session, new Taker(session));
	}
}

async function workers(): Promise<void> {
	const start = () => new Worker(join(import.meta.dirname, '../live/programs/capture-in-worker.ts'));
	const both = [start(), start()];
	await Promise.all(both.map(worker => once(worker, 'message')));
	await Promise.all(both.map(worker => worker.terminate()));
	await until('the threads to be gone', () => drainThreads() === 0);
	const early = start();
	await once(early, 'online');
	await early.terminate();
}

for (const part of [
	badArguments,
	takeUnderLoad,
	twoSessionsOneStarved,
	backlogAndLatencies,
	closeUnderLoad,
	arrivals,
	closeWhileLoading,
	loadedAhead,
	workers,
]) {
	const began = performance.now();
	await part();
	console.log(`${part.name} ${Math.round(performance.now() - began)} ms`);
}
// The process ends with one under way, with one that is being loaded, and with what is loaded ahead of another.
openSession({});
new addon.Session().begin();
addon.loadAhead();
