// SPDX-License-Identifier: MIT
import {constants} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_pidfd', 'process_fork']});
const {O_CREAT, O_RDWR} = constants;

describe('pidfd_open', () => {
	it('is told with the process, by pid and start time', async ({capture}) => {
		const deed = await capture.do(['victim'], ['pidfd_open', '=0']);
		const {event} = deed.one('mem_pidfd', {
			pane: 'memory',
			operation: 'open',
			target: deed.result(0),
			target_fd: -1,
			got: 'nothing',
			result: deed.result(1),
			error: null,
			severity: 'info',
		});
		expect(event.targetStarted).toBe(deed.one('process_fork', {child: deed.result(0)}).event.childStarted);
	});

	it('of a process that is not there has ESRCH and the number as it was given', async ({capture}) => {
		const deed = await capture.do(['pidfd_open', 4_194_303]);
		deed.one('mem_pidfd', {target: 4_194_303, target_started: 0, error: 'ESRCH', unresolved: true});
	});

	it('is seen with a 32-bit call', async ({capture}) => {
		const deed = await capture.do(['pidfd_open32', 'self']);
		deed.one('mem_pidfd', {operation: 'open', target: deed.pid, compat: true, error: null});
	});
});

describe('pidfd_getfd', () => {
	it('tells whose descriptor was copied and what it is', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/secret`, O_CREAT | O_RDWR, 0o600],
			['victim'],
			['pidfd_open', '=1'],
			['pidfd_getfd', '=2', '=0'],
		);
		deed.one('mem_pidfd', {
			operation: 'getfd',
			target: deed.result(1),
			target_fd: deed.result(0),
			got: 'file',
			path: `${folder}/secret`,
			result: deed.result(3),
			error: null,
			severity: 'high',
		});
	});

	it('tells a socket, a directory and an epoll apart', async ({capture, folder}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['open', folder, constants.O_DIRECTORY],
			['victim'],
			['pidfd_open', '=2'],
			['pidfd_getfd', '=3', '=0'],
			['pidfd_getfd', '=3', '=1'],
		);
		deed.one('mem_pidfd', {got: 'socket', result: deed.result(4), target: deed.result(2)});
		deed.one('mem_pidfd', {got: 'directory', path: folder, result: deed.result(5)});
	});

	it('of a descriptor that the target has not says EBADF and still the target', async ({capture}) => {
		const deed = await capture.do(['victim'], ['pidfd_open', '=0'], ['pidfd_getfd', '=1', 99]);
		deed.one('mem_pidfd', {
			operation: 'getfd',
			target: deed.result(0),
			target_fd: 99,
			got: 'nothing',
			path: '',
			error: 'EBADF',
			severity: 'low',
		});
	});

	it('by a descriptor that is no pidfd has no target', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, constants.O_DIRECTORY],
			['pidfd_getfd', '=0', 0],
			['pidfd_getfd', -1, 0],
		);
		expect(deed.all('mem_pidfd', {target: 0, error: 'EBADF', unresolved: true})).toHaveLength(2);
	});

	it('of oneself is nobody’s concern', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, constants.O_DIRECTORY],
			['pidfd_open', 'self'],
			['pidfd_getfd', '=1', '=0'],
		);
		deed.one('mem_pidfd', {operation: 'getfd', target: deed.pid, severity: 'info', error: null});
	});
});
