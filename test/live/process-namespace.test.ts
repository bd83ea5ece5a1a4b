// SPDX-License-Identifier: MIT
import {statSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_namespace', 'process_fork']});
const [SETNS, UNSHARE] = [308, 272];
const [NEWNS, NEWUTS, NEWIPC, NEWUSER] = [0x20000, 0x4000000, 0x8000000, 0x10000000];

describe('unshare', () => {
	it('is told with the kinds of namespaces', async ({capture}) => {
		const deed = await capture.do(['sys', UNSHARE, NEWNS + NEWUTS]);
		deed.one('process_namespace', {
			call: 'unshare',
			flags: NEWNS + NEWUTS,
			flag_names: 'CLONE_NEWNS|CLONE_NEWUTS',
			namespaces: 'mnt,uts',
			inode: 0,
			target: 0,
			result: 0,
			severity: 'info',
		});
	});

	it('of a user namespace by a user matters a little', async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['sys', UNSHARE, NEWUSER]);
		deed.one('process_namespace', {namespaces: 'user', severity: 'low', uid: 65534});
	});

	it('that is refused has its errno', async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['sys', UNSHARE, NEWNS]);
		deed.one('process_namespace', {namespaces: 'mnt', error: 'EPERM', severity: 'info'});
	});
});

describe('setns', () => {
	it('is told with kind and number of the namespace, also where the caller left the kind open', async ({
		capture,
	}) => {
		const inode = statSync('/proc/self/ns/uts').ino;
		const deed = await capture.do(
			['open', '/proc/self/ns/uts', 0],
			['sys', SETNS, '=0', 0],
			['sys', SETNS, '=0', NEWUTS],
		);
		const found = deed.all('process_namespace', {
			call: 'setns',
			namespaces: 'uts',
			inode,
			result: 0,
			severity: 'medium',
		});
		expect(found).toHaveLength(2);
	});

	it('of a pidfd names the process', async ({capture}) => {
		const deed = await capture.do(
			['sleeper', 0],
			['sys', 434, '=0', 0],
			['sys', SETNS, '=1', NEWUTS + NEWIPC],
			['signal_to', '=0', 9],
		);
		const {event} = deed.one('process_namespace', {
			target: deed.result(0),
			namespaces: 'uts,ipc',
			inode: 0,
			result: 0,
		});
		expect(event.targetStarted).toBe(deed.one('process_fork').event.childStarted);
	});

	it('of what is no namespace has EINVAL', async ({capture}) => {
		const deed = await capture.do(['open', '/', 0], ['sys', SETNS, '=0', 0], ['sys', SETNS, 777, 0]);
		deed.one('process_namespace', {error: 'EINVAL', inode: 0});
		deed.one('process_namespace', {error: 'EBADF'});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['open', '/proc/self/ns/uts', 0], ['sys32', 346, '=0', 0]);
		deed.one('process_namespace', {namespaces: 'uts', compat: true, result: 0});
	});
});
