// SPDX-License-Identifier: MIT
// What is done to names by io_uring, which makes no system call of its own.
import {constants, mkdirSync, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({
	kinds: [
		'file_mkdir',
		'file_unlink',
		'file_rename',
		'file_link',
		'file_symlink',
		'file_xattr',
		'file_truncate',
	],
});
const {O_CREAT, O_DIRECTORY, O_RDWR} = constants;
const [AT_REMOVEDIR, AT_EMPTY_PATH, RENAME_EXCHANGE] = [0x200, 0x1000, 2];
const mark = {io_uring: true, error: null, unsettled: undefined};

describe('by io_uring', () => {
	it('a directory is made and removed', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, O_DIRECTORY],
			['uring', 'mkdirat', '=0', 'new', 0o750],
			['uring', 'unlinkat', 'cwd', `${folder}/new`, AT_REMOVEDIR],
		);
		const {event} = deed.one('file_mkdir', {
			...mark,
			path: `${folder}/new`,
			asked: 'new',
			mode: 0o750,
			result: 0,
			unresolved: true,
			pid: deed.pid,
			uid: 0,
			comm: 'deeds',
		});
		expect(event.at).toBeGreaterThan(event.started);
		deed.one('file_unlink', {...mark, path: `${folder}/new`, asked: '', flags: AT_REMOVEDIR, result: 0});
	});

	it('a file gets another name, with its flags', async ({capture, folder}) => {
		writeFileSync(`${folder}/a`, '');
		writeFileSync(`${folder}/b`, '');
		const deed = await capture.do(
			['cd', folder],
			['open', folder, O_DIRECTORY],
			['uring', 'renameat', 'cwd', 'a', '=1', 'b', RENAME_EXCHANGE],
		);
		deed.one('file_rename', {
			...mark,
			path: `${folder}/a`,
			asked: 'a',
			new_path: `${folder}/b`,
			new_asked: 'b',
			flags: RENAME_EXCHANGE,
			result: deed.result(2),
		});
	});

	it('a file gets a second name, by its first or by descriptor', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(
			['cd', folder],
			['open', 'old', O_RDWR],
			['uring', 'linkat', 'cwd', 'old', 'cwd', 'new', 0],
			['uring', 'linkat', '=1', '', 'cwd', 'newer', AT_EMPTY_PATH],
		);
		deed.one('file_link', {
			...mark,
			path: `${folder}/old`,
			asked: 'old',
			new_path: `${folder}/new`,
			result: 0,
		});
		deed.one('file_link', {
			io_uring: true,
			path: `${folder}/old`,
			asked: '',
			new_path: `${folder}/newer`,
			flags: AT_EMPTY_PATH,
			result: deed.result(3),
		});
	});

	it('a symbolic link is made', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['uring', 'symlinkat', 'cwd', '../no where', 'new']);
		deed.one('file_symlink', {
			...mark,
			target: '../no where',
			path: `${folder}/new`,
			asked: 'new',
			result: 0,
		});
	});

	it('an attribute is set by name, by descriptor, and by a slot of the ring', async ({capture, folder}) => {
		const deed = await capture.do(
			['cd', folder],
			['open', 'file', O_CREAT | O_RDWR, 0o600],
			['uring', 'setxattr', 'file', 'user.name', 'secret', 1],
			['uring', 'fsetxattr', '=1', 'user.fd', 'secret'],
			['uring_slot', 'fsetxattr', '=1', 'user.slot', 'secret'],
		);
		const common = {io_uring: true, path: `${folder}/file`, action: 'set', value_size: 6};
		const named = deed.one('file_xattr', {
			...common,
			name: 'user.name',
			asked: 'file',
			set_flags: 1,
			result: deed.result(2),
			unresolved: true,
		});
		expect(named.line).not.toContain('secret');
		deed.one('file_xattr', {
			...common,
			name: 'user.fd',
			asked: '',
			result: deed.result(3),
			unresolved: undefined,
		});
		deed.one('file_xattr', {...common, name: 'user.slot', result: deed.result(4), unresolved: undefined});
	});

	it('a file is cut, by descriptor and by a slot of the ring', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/file`, O_CREAT | O_RDWR, 0o600],
			['uring', 'ftruncate', '=0', 5_000_000_000],
			['uring_slot', 'ftruncate', '=0', 7],
		);
		const common = {io_uring: true, path: `${folder}/file`, unresolved: undefined};
		deed.one('file_truncate', {...common, length: 5_000_000_000, result: deed.result(1)});
		deed.one('file_truncate', {...common, length: 7, result: deed.result(2)});
	});
});

describe('a request', () => {
	it.for(['uring_async', 'uring_polled'] as const)(
		'that another thread takes (%s) is told with the process that asked and its directory',
		async (how, {capture, folder}) => {
			mkdirSync(`${folder}/a`);
			const deed = await capture.do(
				['cd', `${folder}/a`],
				[how, 'mkdirat', 'cwd', 'new', 0o700],
				[how, 'unlinkat', 'cwd', 'nothing', 0],
			);
			deed.one('file_mkdir', {...mark, path: `${folder}/a/new`, result: 0, pid: deed.pid});
			deed.one('file_unlink', {path: `${folder}/a/nothing`, io_uring: true, error: 'ENOENT', pid: deed.pid});
		},
	);

	it('that fails has its errno', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['uring', 'mkdirat', 'cwd', `${folder}/file`, 0o700],
			['uring', 'renameat', 'cwd', `${folder}/nothing`, 'cwd', `${folder}/new`, 0],
			['uring', 'fsetxattr', 777, 'user.a', 'v'],
		);
		deed.one('file_mkdir', {path: `${folder}/file`, io_uring: true, error: 'EEXIST', result: deed.result(0)});
		deed.one('file_rename', {path: `${folder}/nothing`, io_uring: true, error: 'ENOENT'});
		deed.one('file_xattr', {path: '', name: 'user.a', io_uring: true, error: 'EBADF', unresolved: true});
	});

	it('that wants no completion is told once, with an unknown result', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['uring_silent', 'unlinkat', 'cwd', `${folder}/file`, 0],
			['open', folder, O_DIRECTORY],
			['uring_silent', 'fsetxattr', '=1', 'user.a', 'v'],
		);
		deed.one('file_unlink', {path: `${folder}/file`, io_uring: true, unsettled: true});
		deed.one('file_xattr', {path: folder, io_uring: true, unsettled: true});
	});

	// The kernel traces no completion that finds its ring full.
	it('whose completion has no room is told in the end, once, without a result', async ({capture, folder}) => {
		const deed = await capture.do(['uring_unlink_overflow', 'cwd', `${folder}/nothing`, 20]);
		const told = () =>
			capture.seen.filter(
				({event, json}) => event.tgid === deed.pid && json.path === `${folder}/nothing` && json.io_uring,
			);
		await capture.until('all 20', () => (told().length >= 20 ? true : undefined));
		expect(told()).toHaveLength(20);
		expect(told().some(({json}) => json.unsettled === true && json.error === null)).toBe(true);
	});

	it('with names longer than are kept is told at once, whole, with an unknown result', async ({
		capture,
		folder,
	}) => {
		const dots = './'.repeat(2040);
		const deed = await capture.do(
			['cd', folder],
			['descend', 'a-directory-far-down', 180],
			['uring', 'symlinkat', 'cwd', 'x/'.repeat(2000), `${dots}new`],
			['uring', 'mkdirat', 'cwd', `${dots}made`, 0o700],
		);
		expect(deed.result(2)).toBe(0);
		const {event} = deed.one('file_symlink', {target: 'x/'.repeat(2000), io_uring: true, unsettled: true});
		expect(event.asked).toBe(`${dots}new`);
		deed.one('file_mkdir', {asked: `${dots}made`, result: 0, unsettled: undefined});
	});
});

describe('where only one of the kinds is asked for', () => {
	const itAlone = liveTestOf({kinds: ['file_mkdir']});

	itAlone('the others are not told', async ({capture, folder}) => {
		const deed = await capture.do(
			['uring', 'mkdirat', 'cwd', `${folder}/new`, 0o700],
			['uring', 'unlinkat', 'cwd', `${folder}/new`, AT_REMOVEDIR],
		);
		expect(deed.seen.map(({event}) => event.kind)).toEqual(['file_mkdir']);
	});
});
