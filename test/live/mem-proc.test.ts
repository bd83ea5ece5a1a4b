// SPDX-License-Identifier: MIT
import {constants} from 'node:fs';
import {describe, expect} from 'vitest';
import type {DoneDeed} from '../support/capture.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mem_proc', 'file_open', 'process_fork']});
const O_PATH = 0o10000000;
const {O_CREAT, O_DIRECTORY, O_RDONLY, O_RDWR, O_WRONLY} = constants;

/** When the process started that step 0 made, as the fork told. */
const victimStarted = (deed: DoneDeed) =>
	deed.one('process_fork', {child: deed.result(0)}).event.childStarted;

describe('opening a file of another process under /proc', () => {
	it.for([
		'mem',
		'environ',
		'maps',
		'smaps',
		'smaps_rollup',
		'numa_maps',
		'auxv',
		'pagemap',
		'syscall',
	] as const)('is told with target and file: %s', async (file, {capture}) => {
		const deed = await capture.do(['victim'], ['open', `/proc/{=0}/${file}`, O_RDONLY]);
		const {event} = deed.one('mem_proc', {
			pane: 'memory',
			pid: deed.pid,
			file,
			target: deed.result(0),
			result: deed.result(1),
			writing: false,
			error: null,
		});
		expect(event.targetStarted).toBe(victimStarted(deed));
	});

	it('to write is told as writing', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['open', '/proc/{=0}/mem', O_RDWR],
			['open', '/proc/{=0}/mem', O_WRONLY],
		);
		expect(deed.all('mem_proc', {target: deed.result(0), writing: true, severity: 'high'})).toHaveLength(2);
	});

	it('with O_PATH is told as one that can read nothing', async ({capture}) => {
		const deed = await capture.do(['victim'], ['open', '/proc/{=0}/mem', O_PATH]);
		deed.one('mem_proc', {target: deed.result(0), path_only: true, severity: 'info', error: null});
	});

	it('is told beside the open itself, which comes first', async ({capture}) => {
		const deed = await capture.do(['victim'], ['open', '/proc/{=0}/mem', O_RDONLY]);
		deed.one('file_open', {path: `/proc/${deed.result(0)}/mem`, result: deed.result(1)});
		expect(deed.seen.filter(({event}) => event.kind !== 'process_fork').map(({event}) => event.kind)).toEqual(
			['file_open', 'mem_proc'],
		);
	});

	it.for([
		['by a thread of it', '/proc/{=0}/task/{=0}/mem'],
		['by way of . and ..', '/proc/./{=0}/../{=0}/./mem'],
		['by way of another process', '/proc/self/../{=0}/mem'],
		['by way of a root under /proc', '/proc/{=0}/root/proc/{=0}/mem'],
	] as const)('has the same target %s', async ([, name], {capture}) => {
		const deed = await capture.do(['victim'], ['open', name, O_RDONLY]);
		deed.one('mem_proc', {file: 'mem', target: deed.result(0), result: deed.result(1)});
	});

	it('has the same target by a descriptor of the directory', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['open', '/proc/{=0}', O_DIRECTORY],
			['openat', '=1', 'mem', O_RDONLY],
		);
		deed.one('mem_proc', {file: 'mem', target: deed.result(0), result: deed.result(2)});
	});

	it('has the same target from within the directory', async ({capture}) => {
		const deed = await capture.do(['victim'], ['cd', '/proc/{=0}'], ['open', 'environ', O_RDONLY]);
		deed.one('mem_proc', {file: 'environ', target: deed.result(0)});
	});

	it('has the same target by way of a bind mount', async ({capture, folder}) => {
		const deed = await capture.do(
			['victim'],
			['bind_mount', '/proc', folder],
			['open', `${folder}/{=0}/mem`, O_RDONLY],
		);
		deed.one('mem_proc', {file: 'mem', target: deed.result(0)});
	});

	it('has the same target by a descriptor that is opened again', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['open', '/proc/{=0}/mem', O_RDONLY],
			['open', '/proc/self/fd/{=1}', O_RDWR],
		);
		deed.one('mem_proc', {target: deed.result(0), result: deed.result(1), writing: false});
		deed.one('mem_proc', {target: deed.result(0), result: deed.result(2), writing: true});
	});

	it.for(['openat', 'openat2', 'async', 'sqpoll'])('is seen by io_uring: %s', async (option, {capture}) => {
		const deed = await capture.do(['victim'], ['uring_open', 'cwd', '/proc/{=0}/mem', O_RDWR, 0, option]);
		deed.one('mem_proc', {
			file: 'mem',
			target: deed.result(0),
			result: deed.result(1),
			writing: true,
			io_uring: true,
			pid: deed.pid,
		});
	});

	it('by io_uring into a slot of the ring is told with the slot', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['uring_open', 'cwd', '/proc/{=0}/mem', O_RDWR, 0, 'slot'],
			['uring_open', 'cwd', '/proc/{=0}/environ', O_RDONLY, 0, 'any_slot'],
		);
		const target = deed.result(0);
		deed.one('mem_proc', {file: 'mem', target, result: 0, in_slot: true, io_uring: true, severity: 'high'});
		deed.one('mem_proc', {file: 'environ', target, result: deed.result(2), in_slot: true});
	});

	it('is seen with a 32-bit call', async ({capture}) => {
		const deed = await capture.do(['victim'], ['open32', '/proc/{=0}/maps', O_RDONLY]);
		deed.one('mem_proc', {file: 'maps', target: deed.result(0), compat: true});
	});
});

describe('opening a file of itself under /proc', () => {
	it.for(['/proc/self/maps', '/proc/thread-self/maps', '/proc/thread-self/../../maps'])(
		'is told with itself as target: %s',
		async (name, {capture}) => {
			const deed = await capture.do(['open', name, O_RDONLY]);
			deed.one('mem_proc', {file: 'maps', target: deed.pid, pid: deed.pid, severity: 'info'});
		},
	);

	it('by a thread has the process as target, not the thread', async ({capture}) => {
		const deed = await capture.do(['in_thread', 'open', '/proc/thread-self/environ', O_RDONLY]);
		deed.one('mem_proc', {file: 'environ', target: deed.pid, tid: Number(deed.fact(0, 'tid'))});
	});
});

describe('what is no memory of a process', () => {
	it('makes no such event: a regular file of that name', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/mem`, O_CREAT | O_RDWR, 0o600],
			['open', `${folder}/maps`, O_CREAT, 0o600],
		);
		expect(deed.all('file_open', {error: null})).toHaveLength(2);
		expect(deed.all('mem_proc')).toEqual([]);
	});

	it('makes no such event: other files of a process', async ({capture}) => {
		const deed = await capture.do(
			['open', '/proc/self/status', O_RDONLY],
			['open', '/proc/self', O_DIRECTORY],
		);
		expect(deed.all('mem_proc')).toEqual([]);
	});

	it('makes no such event: an open that is refused of another file', async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['open', '/proc/1/stack', O_RDONLY]);
		deed.one('file_open', {path: '/proc/1/stack', error: 'EACCES'});
		expect(deed.all('mem_proc')).toEqual([]);
	});

	it('makes no such event: a process that is not there', async ({capture}) => {
		const deed = await capture.do(['open', '/proc/4194303/mem', O_RDONLY]);
		deed.one('file_open', {path: '/proc/4194303/mem', error: 'ENOENT'});
		expect(deed.all('mem_proc')).toEqual([]);
	});
});

describe('an open that is refused', () => {
	it.for([
		['/proc/{=0}/mem', 'mem'],
		['/proc/{=0}/environ', 'environ'],
		['/proc/{=0}/task/{=0}/mem', 'mem'],
		['/proc//{=0}/mem', 'mem'],
	] as const)('is told by the caller’s words: %s', async ([name, file], {capture}) => {
		const deed = await capture.do(['victim'], ['uid', 65534], ['open', name, O_RDWR]);
		const {event} = deed.one('mem_proc', {
			file,
			target: deed.result(0),
			writing: true,
			error: 'EACCES',
			unresolved: true,
			severity: 'low',
		});
		expect(event.targetStarted).toBe(victimStarted(deed));
	});

	it('is told from the directory of the process on', async ({capture}) => {
		const deed = await capture.do(
			['victim'],
			['open', '/proc/{=0}', O_DIRECTORY],
			['cd', '/proc/{=0}'],
			['uid', 65534],
			['openat', '=1', 'mem', O_RDONLY],
			['open', 'environ', O_RDONLY],
			['cd', '/proc'],
			['open', '{=0}/mem', O_RDWR],
		);
		const target = deed.result(0);
		deed.one('mem_proc', {file: 'mem', target, writing: false, error: 'EACCES', unresolved: true});
		deed.one('mem_proc', {file: 'environ', target, error: 'EACCES'});
		deed.one('mem_proc', {file: 'mem', target, writing: true, error: 'EACCES'});
	});

	it('of a name without sense is not told, however long', async ({capture, folder}) => {
		const deed = await capture.do(
			['mkdir', `${folder}/mem`],
			['uid', 65534],
			['open', `/proc/1/${'task/1/'.repeat(20)}mem`, O_RDONLY],
			['open', `${folder}/mem`, O_WRONLY | O_CREAT],
		);
		expect(deed.all('mem_proc')).toEqual([]);
	});
});
