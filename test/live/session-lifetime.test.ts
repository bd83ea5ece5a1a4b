// SPDX-License-Identifier: MIT
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {Worker} from 'node:worker_threads';
import {describe, expect, onTestFinished} from 'vitest';
import {lostTotal} from '../../source/model/loss.ts';
import {addon, openSession} from '../support/addon.ts';
import {ownPrograms, programsLeft} from '../support/bpf-programs.ts';
import {sentTotal} from '../support/capture.ts';
import {drainThreads} from '../support/drain-threads.ts';
import {liveTest as it} from '../support/live.ts';
import {waitingDeed, watch} from '../support/session-of-deed.ts';
import {Taker} from '../support/taker.ts';
import {until} from '../support/until.ts';

const programOf = (name: string) => join(import.meta.dirname, 'programs', name);

/** A node process, with what it wrote and how it ended. */
function run(args: readonly string[]) {
	const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});
	const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
	const output = Promise.all([text(child.stdout), text(child.stderr)]);
	const end = async () => {
		const [[code, signal], [out, complaints]] = await Promise.all([closed, output]);
		return {code, signal, out, complaints};
	};
	return {child, end};
}

/** The kernel frees a program some time after its last holder has gone. */
const noneLeft = (ids: Iterable<number>) =>
	until('the programs to be gone', () => programsLeft(ids).length === 0);

describe('close', () => {
	it('gives back descriptors, programs and the thread', async () => {
		openSession({}).close(); // what the first one leaves for the others, such as libbpf's
		const before = readdirSync('/proc/self/fd').length;
		const session = openSession({});
		const ids = ownPrograms();
		expect(ids.size).toBeGreaterThan(5);
		expect(drainThreads()).toBe(1);
		session.close();
		expect(ownPrograms().size).toBe(0);
		expect(readdirSync('/proc/self/fd').length).toBe(before);
		await until('the thread to be gone', () => drainThreads() === 0);
		await noneLeft(ids);
	});

	it('may be called again, and what was captured can be taken after it until there is nothing', async () => {
		const deed = await waitingDeed(['open_many', 1, 1000]);
		const {session, taker} = watch(deed, {kinds: ['file_open']});
		deed.go();
		await deed.end();
		session.close();
		session.close();
		const counters = session.counters();
		expect(counters.queuedBytes).toBe(counters.receivedBytes);
		taker.take();
		session.close();
		expect(taker.records).toBe(1000);
		expect(session.take(new Uint8Array(1 << 20))).toBe(0);
		expect(session.counters()).toEqual({...counters, queuedBytes: 0});
	});

	for (const round of [1, 2, 3, 4, 5])
		it(`in the midst of a load leaves nothing that was sent and not received, ${round}`, async () => {
			// All kinds and everybody: whatever else the machine does is load, too.
			const deed = await waitingDeed(['alternate', 4, 10_000_000]);
			const session = openSession({});
			const taker = new Taker(session);
			onTestFinished(() => session.close());
			deed.go();
			await until('the load', () => {
				if (round % 2) taker.take();
				return session.counters().received > 2000 * round;
			});
			session.close();
			deed.go();
			taker.take();
			const counters = session.counters();
			expect(counters.received - sentTotal(counters)).toBe(0);
			expect(taker).toMatchObject({records: counters.received, late: [], undecodable: 0});
			expect(lostTotal(counters)).toBeGreaterThanOrEqual(0);
			await deed.end();
		});

	it('right after load is fine, twenty times', () => {
		for (let left = 20; left > 0; left--) {
			const session = openSession({kinds: ['file_open', 'process_exec']});
			session.close();
			const counters = session.counters();
			expect(counters.received).toBe(sentTotal(counters));
		}
		expect(ownPrograms().size).toBe(0);
	});
});

describe('a session that nobody closes', () => {
	const endings: ReadonlyArray<readonly [how: string, code: number]> = [
		['fall off', 0],
		['exit', 3],
		['exit in the midst of a take', 4],
		['throw', 1],
		['reject', 1],
	];
	for (const [how, code] of endings)
		it(`ends with its process, which ends as ever: ${how}`, async () => {
			const {end} = run([programOf('leave.ts'), how]);
			const ended = await end();
			expect(ended).toMatchObject({code, signal: null});
			const ids = JSON.parse(ended.out) as readonly number[];
			expect(ids.length).toBeGreaterThan(5);
			await noneLeft(ids);
		});

	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)
		it(`ends with its process, which ${signal} ends`, async () => {
			const {child, end} = run([programOf('leave.ts'), 'wait']);
			child.stdout.once('data', () => child.kill(signal));
			const ended = await end();
			expect(ended).toMatchObject({code: null, signal});
			await noneLeft(JSON.parse(ended.out) as readonly number[]);
		});

	it('gives back all that it held when it is collected', async () => {
		const ended = await run(['--expose-gc', programOf('forget.ts')]).end();
		expect(ended).toMatchObject({code: 0, complaints: ''});
		const {before, loaded, after} = JSON.parse(ended.out);
		expect(loaded.threads).toBe(3);
		expect(loaded.programs).toBeGreaterThan(5);
		expect(after).toEqual({descriptors: before.descriptors, programs: 0, threads: 0});
	});
});

describe('a worker', () => {
	const start = () => new Worker(programOf('capture-in-worker.ts'));

	it('captures beside others, and its session ends when it is terminated', async () => {
		const workers = [start(), start(), start()];
		const got = await Promise.all(
			workers.map(async worker => {
				for (;;) {
					const [bytes] = (await once(worker, 'message')) as [number];
					if (bytes > 0) return bytes;
				}
			}),
		);
		expect(Math.min(...got)).toBeGreaterThan(0);
		expect(drainThreads()).toBe(3);
		const ids = ownPrograms();
		await Promise.all(workers.map(worker => worker.terminate()));
		expect(ownPrograms().size).toBe(0);
		await until('the threads to be gone', () => drainThreads() === 0);
		await noneLeft(ids);
	});

	it('may be terminated at any moment: before, in and after load', async () => {
		const moments: ReadonlyArray<(worker: Worker) => Promise<unknown>> = [
			async () => {},
			worker => once(worker, 'online'),
			() => until('the first programs', () => ownPrograms().size > 0),
			() => until('half of the programs', () => ownPrograms().size > 9),
			() => until('the thread', () => drainThreads() > 0),
			worker => once(worker, 'message'),
		];
		for (const moment of moments) {
			const worker = start();
			await moment(worker);
			await worker.terminate();
			expect(ownPrograms().size).toBe(0);
			await until('the thread to be gone', () => drainThreads() === 0);
		}
	});

	it('leaves the session of the main thread alone', async () => {
		const deed = await waitingDeed(['open_many', 1, 1000]);
		const {session, taker} = watch(deed, {kinds: ['file_open']});
		const worker = start();
		await once(worker, 'message');
		await worker.terminate();
		deed.go();
		await deed.end();
		session.close();
		taker.take();
		expect(taker.records).toBe(1000);
		expect(new addon.Session().programs().length).toBeGreaterThan(5);
	});
});
