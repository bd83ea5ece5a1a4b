// SPDX-License-Identifier: MIT
// The OOM killer, in a control group that is made for it: nobody else is in it, and nobody else lacks memory.
import {existsSync, mkdtempSync, readFileSync, rmdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {describe, expect} from 'vitest';
import type {Capture} from '../support/capture.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_oom', 'process_fork']});
const MIB = 1 << 20;
const LIMIT = 24 * MIB;

/** A group that may hold so much memory, removed when all have left it. */
async function inSmallGroup(capture: Capture, use: (group: string) => Promise<void>) {
	const old = existsSync('/sys/fs/cgroup/memory/memory.limit_in_bytes');
	const group = mkdtempSync(old ? '/sys/fs/cgroup/memory/bee-top-live-' : '/sys/fs/cgroup/bee-top-live-');
	try {
		writeFileSync(`${group}/${old ? 'memory.limit_in_bytes' : 'memory.max'}`, String(LIMIT));
		await use(group);
	} finally {
		await capture.until(`${group} to be empty`, () =>
			readFileSync(`${group}/cgroup.procs`, 'utf8') === '' ? true : undefined,
		);
		rmdirSync(group);
	}
}

describe('a process that is killed for want of memory', () => {
	it('is told with what it held and the group that was full', async ({capture}) => {
		await inSmallGroup(capture, async group => {
			const deed = await capture.do(['join_cgroup', `${group}/cgroup.procs`], ['touch_memory', 128]);
			expect(deed.end.signal).toBe('SIGKILL');
			const {event} = deed.one('process_oom', {
				pid: deed.pid,
				tid: deed.pid,
				comm: 'deeds',
				asker: deed.pid,
				asker_comm: 'deeds',
				cgroup: `/${basename(group)}`,
				score_adjust: Number(readFileSync('/proc/self/oom_score_adj', 'utf8')),
				severity: 'medium',
				pane: 'processes',
				error: null,
			});
			// Counters of other CPUs may lag behind by a batch of pages each.
			expect(event.anonymous).toBeGreaterThan(LIMIT / 2);
			expect(event.anonymous).toBeLessThanOrEqual(LIMIT + 2 * MIB);
			expect([event.swapped, event.shared]).toEqual([0, 0]);
			expect(event.started).toBeGreaterThan(0);
		});
	});

	it('is another one than the one that asked, if that holds less', async ({capture}) => {
		await inSmallGroup(capture, async group => {
			const deed = await capture.do(
				['join_cgroup', `${group}/cgroup.procs`],
				['hold_memory', 16],
				['touch_more', 12],
			);
			const holder = deed.result(1);
			// Who asked may be killed next: the kernel's search passes over a victim before all of its memory is back.
			const {event} = deed.one('process_oom', {
				pid: holder,
				asker: deed.pid,
				asker_comm: 'deeds',
				score_adjust: 1000,
			});
			expect(event.anonymous).toBeGreaterThan(12 * MIB);
			expect(event.started).toBe(deed.one('process_fork', {child: holder}).event.childStarted);
		});
	});
});
