// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_vm']});

describe('copying memory of another process', () => {
	it.for([
		['vm_read', 'read', 'medium'],
		['vm_write', 'write', 'high'],
	] as const)(
		'is told with target, address and bytes: %s',
		async ([step, direction, severity], {capture}) => {
			const deed = await capture.do(['victim'], [step, '=0', 33]);
			const {event} = deed.one('mem_vm', {
				direction,
				severity,
				pane: 'memory',
				pid: deed.pid,
				target: deed.result(0),
				bytes: 33,
				result: 33,
				error: null,
			});
			expect(event.address).toBe(BigInt(deed.fact(0, 'address')));
		},
	);

	it.for([
		['vm_read', 'read'],
		['vm_write', 'write'],
	] as const)(
		'at an address where nothing is has EFAULT and no bytes: %s',
		async ([step, direction], {capture}) => {
			const deed = await capture.do(['victim'], [step, '=0', 8, 4096]);
			const {event} = deed.one('mem_vm', {direction, error: 'EFAULT', bytes: 0, target: deed.result(0)});
			expect(event.address).toBe(4096n);
		},
	);

	it('of a process that is not there has ESRCH', async ({capture}) => {
		const deed = await capture.do(['vm_read', 0x3ffffff, 8]);
		deed.one('mem_vm', {target: 0x3ffffff, error: 'ESRCH', bytes: 0, unresolved: true, target_started: 0});
	});

	it("of another user's process has EPERM", async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['vm_write', 1, 8]);
		deed.one('mem_vm', {target: 1, error: 'EPERM', uid: 65534, direction: 'write'});
	});

	it('of oneself is told, and matters less', async ({capture}) => {
		const deed = await capture.do(['vm_read', 'self', 8]);
		deed.one('mem_vm', {target: deed.pid, pid: deed.pid, severity: 'info', bytes: 8});
	});
});
