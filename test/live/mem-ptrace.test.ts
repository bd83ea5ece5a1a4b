// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_ptrace', 'process_fork']});
const [TRACEME, PEEKTEXT, PEEKDATA, POKEDATA, ATTACH, DETACH, SEIZE] = [0, 1, 2, 5, 16, 17, 0x4206];

describe('ptrace', () => {
	it('is told with each request, target and address', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['ptrace', ATTACH, '=0'],
			['await', '=0'],
			['ptrace', PEEKTEXT, '=0'],
			['ptrace', DETACH, '=0'],
		);
		const target = deed.result(0);
		deed.one('mem_ptrace', {
			request: ATTACH,
			target,
			result: 0,
			error: null,
			pid: deed.pid,
			pane: 'memory',
			severity: 'medium',
		});
		const peek = deed.one('mem_ptrace', {request: PEEKTEXT, target, error: null, severity: 'low'});
		expect(peek.event.address).toBe(BigInt(deed.fact(0, 'address')));
		deed.one('mem_ptrace', {request: DETACH, target, error: null});
	});

	it('that writes is told as what matters most', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['ptrace', ATTACH, '=0'],
			['await', '=0'],
			['ptrace', POKEDATA, '=0'],
		);
		deed.one('mem_ptrace', {
			request: POKEDATA,
			target: deed.result(0),
			severity: 'high',
			result: deed.result(3),
		});
	});

	it('is seen with PTRACE_SEIZE, which does not stop the target', async ({capture}) => {
		const deed = await capture.do(['victim'], ['ptrace', SEIZE, '=0', 1]);
		deed.one('mem_ptrace', {request: SEIZE, target: deed.result(0), result: deed.result(1)});
	});

	it('with PTRACE_TRACEME has the caller as target and its parent as tracer', async ({capture}) => {
		const deed = await capture.do(['in_child', 'ptrace', TRACEME, 1]);
		const child = deed.result(0);
		deed.one('mem_ptrace', {request: TRACEME, target: child, pid: child, tracer: deed.pid, error: null});
	});

	it('with PTRACE_TRACEME of who is traced already has no tracer', async ({capture}) => {
		const deed = await capture.do(['in_child', 'times', 2, 'ptrace', TRACEME, 1]);
		deed.one('mem_ptrace', {request: TRACEME, target: deed.result(0), tracer: 0, error: 'EPERM'});
	});

	it.for([
		['a number that no process has', 4_194_303],
		['a number that none can have', 0x3ffffff],
		['nobody', 0],
		['all', -1],
	] as const)('of %s has ESRCH, and the number as it was given', async ([, number], {capture}) => {
		const deed = await capture.do(['ptrace', ATTACH, number]);
		const {event} = deed.one('mem_ptrace', {
			request: ATTACH,
			target: number >>> 0,
			target_thread: number >>> 0,
			result: -3,
			error: 'ESRCH',
			unresolved: true,
			severity: 'low',
		});
		expect(event.targetStarted).toBe(0);
	});

	it('of a thread has its process as target, by start time too', async ({capture}) => {
		const deed = await capture.do(['victim_of_threads'], ['ptrace', ATTACH, '=0']);
		const child = Number(deed.fact(0, 'child'));
		const {event} = deed.one('mem_ptrace', {target: child, target_thread: deed.result(0), error: null});
		expect(event.targetThread).not.toBe(child);
		expect(event.targetStarted).toBe(deed.one('process_fork', {child}).event.childStarted);
	});

	it('in a PID namespace of its own has the target as the machine numbers it', async ({capture}) => {
		const deed = await capture.do(['in_namespace', 'ptrace_victim', SEIZE]);
		const {event} = deed.one('mem_ptrace', {request: SEIZE, error: null, container: true});
		expect(deed.fact(0, 'inner')).toBe('2');
		expect(event.target).not.toBe(2);
		expect(event.targetStarted).toBe(deed.one('process_fork', {child: event.target}).event.childStarted);
	});

	it("of another user's process has EPERM", async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['ptrace', ATTACH, 1], ['ptrace', PEEKDATA, 1]);
		deed.one('mem_ptrace', {request: ATTACH, target: 1, error: 'EPERM', uid: 65534});
		deed.one('mem_ptrace', {request: PEEKDATA, target: 1, error: 'ESRCH', uid: 65534});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['victim'], ['ptrace32', ATTACH, '=0']);
		deed.one('mem_ptrace', {request: ATTACH, target: deed.result(0), compat: true, error: null});
	});
});
