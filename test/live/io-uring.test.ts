// SPDX-License-Identifier: MIT
// Opens by io_uring, which make no system call of their own.
import {constants, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open', 'mem_proc']});
const {O_CREAT, O_DIRECTORY, O_RDONLY, O_RDWR, O_WRONLY} = constants;

describe('an open by io_uring', () => {
	it('is told with process, path, flags, mode and descriptor, and is marked', async ({capture, folder}) => {
		const deed = await capture.do(['uring_open', 'cwd', `${folder}/new`, O_CREAT | O_RDWR, 0o640]);
		expect(deed.result(0)).toBeGreaterThan(2);
		deed.one('file_open', {
			path: `${folder}/new`,
			result: deed.result(0),
			flags: O_CREAT | O_RDWR | 0o100000, // the kernel adds O_LARGEFILE, as it does for all 64-bit programs
			mode: 0o640,
			pid: deed.pid,
			uid: 0,
			error: null,
			io_uring: true,
			unresolved: undefined,
			unsettled: undefined,
		});
	});

	it('with openat2 is seen too', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, O_DIRECTORY],
			['uring_open', '=0', 'second', O_CREAT | O_WRONLY, 0o600, 'openat2'],
		);
		deed.one('file_open', {path: `${folder}/second`, result: deed.result(1), mode: 0o600, io_uring: true});
	});

	it.for([
		['done by a worker thread', 'async'],
		['taken by a polling thread of the kernel', 'sqpoll'],
	] as const)('%s is told with the process that asked', async ([, option], {capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', folder, O_DIRECTORY],
			['uring_open', '=0', 'file', O_RDONLY, 0, option],
			['uring_open', '=0', 'nothing', O_RDONLY, 0, option],
		);
		deed.one('file_open', {path: `${folder}/file`, result: deed.result(1), pid: deed.pid, io_uring: true});
		deed.one('file_open', {
			path: 'nothing',
			base: folder,
			error: 'ENOENT',
			pid: deed.pid,
			io_uring: true,
			unresolved: true,
		});
	});

	it('that fails has the name as it was given, its directory and its errno', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['uring_open', 'cwd', './nothing', O_RDONLY]);
		expect(deed.result(1)).toBe(-2);
		deed.one('file_open', {
			path: './nothing',
			base: folder,
			result: -2,
			error: 'ENOENT',
			io_uring: true,
			unresolved: true,
		});
	});

	it('that wants no completion is told when it is asked for, with an unknown result', async ({
		capture,
		folder,
	}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['cd', folder], ['uring_open', 'cwd', 'file', O_RDONLY, 0, 'skip']);
		deed.one('file_open', {
			path: 'file',
			base: folder,
			io_uring: true,
			unsettled: true,
			unresolved: true,
			error: null,
		});
	});

	it('that wants no completion and fails is told once', async ({capture, folder}) => {
		const deed = await capture.do(['uring_open', 'cwd', `${folder}/nothing`, O_RDONLY, 0, 'skip']);
		deed.one('file_open', {path: `${folder}/nothing`, io_uring: true, unsettled: true});
	});

	it('into a slot of the ring, which is no descriptor, has the name as it was given', async ({
		capture,
		folder,
	}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['cd', folder], ['uring_open', 'cwd', 'file', O_RDONLY, 0, 'slot']);
		expect(deed.result(1)).toBe(0);
		deed.one('file_open', {
			path: 'file',
			base: folder,
			result: 0,
			error: null,
			io_uring: true,
			unresolved: true,
		});
	});

	// The kernel traces no completion that finds its ring full. What is still missing is the last one of a ring.
	it('whose completion has no room is told when its request is used again', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['uring_overflow', 'cwd', `${folder}/file`, 20]);
		const told = deed.all('file_open', {path: `${folder}/file`, io_uring: true});
		expect(told.length).toBeGreaterThanOrEqual(19);
		expect(told.slice(1).every(({json}) => json.unsettled === true && json.unresolved === true)).toBe(true);
	});

	it('beside one that makes a system call is told beside it', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/a`, O_CREAT | O_RDWR, 0o600],
			['uring_open', 'cwd', `${folder}/a`, O_RDONLY],
		);
		deed.one('file_open', {path: `${folder}/a`, io_uring: undefined, result: deed.result(0)});
		deed.one('file_open', {path: `${folder}/a`, io_uring: true, result: deed.result(1)});
	});
});
