// SPDX-License-Identifier: MIT
// Forks in a group that may hold few processes, storms of execs, command lines of 64 KiB, signals on one CPU.
import {existsSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs';
import {describe, expect, onTestFinished} from 'vitest';
import {flood, SMALLEST_QUEUE, SMALLEST_RING} from '../support/flood.ts';
import {liveTest as it} from '../support/live.ts';
import {until} from '../support/until.ts';

const MOST_PROCESSES = 40;
const controllers = '/sys/fs/cgroup/cgroup.subtree_control';

/** A group of its own in which only so many processes can be; removed when all have left it. */
function smallGroup(): string {
	const old = existsSync('/sys/fs/cgroup/pids/cgroup.procs');
	if (!old && !readFileSync(controllers, 'utf8').includes('pids')) writeFileSync(controllers, '+pids');
	const group = mkdtempSync(old ? '/sys/fs/cgroup/pids/bee-top-live-' : '/sys/fs/cgroup/bee-top-live-');
	writeFileSync(`${group}/pids.max`, String(MOST_PROCESSES));
	onTestFinished(async () => {
		await until('the group to be empty', () => readFileSync(`${group}/cgroup.procs`, 'utf8') === '');
		rmdirSync(group);
	});
	return group;
}

const bomb = (group: string, attempts: number) =>
	({
		steps: [['fork_flood', attempts]],
		first: [['join_cgroup', `${group}/cgroup.procs`]],
	}) as const;

describe('a fork bomb in a group that holds few processes', () => {
	it('is received to its last fork and exit, and those that were refused are none', async () => {
		const {steps, first} = bomb(smallGroup(), 3000);
		const done = await flood({kinds: ['process_fork', 'process_exit']}, steps, {first});
		expect(Number(done.end.steps.at(-1)?.facts.refused)).toBeGreaterThan(0);
		expect(done.done).toBeGreaterThan(MOST_PROCESSES);
		done.expectDone('process_fork', done.done);
		// All its children, and the deed itself.
		done.expectDone('process_exit', done.done + 1);
		expect([done.lost('process_fork'), done.lost('process_exit')]).toEqual([0, 0]);
	});

	it('with rings of 64 KiB and a reader that stands still is received or lost', async () => {
		const {steps, first} = bomb(smallGroup(), 12_000);
		const done = await flood(
			{
				kinds: ['process_fork', 'process_exit'],
				vitalBytes: SMALLEST_RING,
				queueBytes: SMALLEST_QUEUE,
				backlogBytes: 0,
			},
			steps,
			{first, stands: true},
		);
		done.expectDone('process_fork', done.done);
		done.expectDone('process_exit', done.done + 1);
	});
});

describe('a storm of execs', () => {
	it('is received to the last one', async () => {
		const done = await flood({kinds: ['process_exec']}, [['exec_flood', 400, 1]]);
		expect(done.done).toBe(400);
		done.expectDone('process_exec', 400);
		expect(done.lost('process_exec')).toBe(0);
	});

	it('with command lines of 64 KiB is received as it should be, cut and marked', async () => {
		const done = await flood({kinds: ['process_exec']}, [['exec_flood', 200, 65_536]]);
		done.expectDone('process_exec', 200);
		expect(done.lost('process_exec')).toBe(0);
		const lane = done.model.history.processes;
		const reader = lane.at(lane.next - 1);
		const event = reader && done.model.decode(reader);
		expect(event).toMatchObject({kind: 'process_exec', argvSize: 'true'.length + 1 + 65_536 + 1});
		expect((event?.marks ?? 0) & (done.model.marks.truncated ?? 0)).not.toBe(0);
	});

	it('with command lines of 64 KiB that no ring can hold is received or lost', async () => {
		const done = await flood(
			{
				kinds: ['process_exec'],
				vitalBytes: SMALLEST_RING,
				queueBytes: SMALLEST_QUEUE,
				backlogBytes: 0,
			},
			[['exec_flood', 500, 65_536]],
			{stands: true},
		);
		expect(done.done).toBe(500);
		done.expectDone('process_exec', 500);
		expect(done.lost('process_exec')).toBeGreaterThan(0);
	});
});

describe('a storm of signals on one CPU, beside opens', () => {
	it('is received or lost, for want of a slot or of room', async () => {
		const done = await flood({kinds: ['process_signal', 'file_open'], bulkBytes: SMALLEST_RING}, [
			['signal_storm', 8, 4000],
		]);
		expect(done.done).toBe(8 * 4000);
		// The last one ends the process that all were sent to.
		done.expectDone('process_signal', 8 * 4000 + 1);
		done.expectDone('file_open', 8 * 4000);
	});
});
