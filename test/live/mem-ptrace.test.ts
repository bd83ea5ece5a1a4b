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

	it('with PTRACE_TRACEME has no target', async ({capture}) => {
		const deed = await capture.do(['in_child', 'ptrace', TRACEME, 1]);
		deed.one('mem_ptrace', {request: TRACEME, target: 0, pid: deed.result(0), error: null});
	});

	it('of a process that is not there has ESRCH', async ({capture}) => {
		const deed = await capture.do(['ptrace', ATTACH, 0x3ffffff]);
		deed.one('mem_ptrace', {request: ATTACH, target: 0x3ffffff, result: -3, error: 'ESRCH'});
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
