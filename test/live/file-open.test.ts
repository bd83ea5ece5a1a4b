// SPDX-License-Identifier: MIT
import {constants, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open', 'process_fork', 'process_exec']});
const {O_CREAT, O_DIRECTORY, O_RDONLY, O_RDWR, O_TRUNC, O_WRONLY} = constants;
const O_PATH = 0o10000000;
const O_TMPFILE = 0o20000000 | O_DIRECTORY;
const RESOLVE_BENEATH = 8;

describe('an open that succeeds', () => {
	it('is told with process, path, flags, mode and descriptor', async ({capture, folder}) => {
		const deed = await capture.do(['gid', 65534], ['open', `${folder}/new`, O_CREAT | O_RDWR, 0o640]);
		const {event} = deed.one('file_open', {
			kind: 'file_open',
			pane: 'files',
			severity: 'info',
			pid: deed.pid,
			tgid: deed.pid,
			tid: deed.pid,
			uid: 0,
			gid: 65534,
			user: 'root',
			comm: 'deeds',
			path: `${folder}/new`,
			base: '',
			result: deed.result(1),
			flags: O_CREAT | O_RDWR,
			mode: 0o640,
			error: null,
			unresolved: undefined,
			truncated: undefined,
			compat: undefined,
			io_uring: undefined,
			container: undefined,
		});
		expect(event.result).toBeGreaterThan(2);
		expect(event.at).toBeGreaterThan(event.started);
	});

	it('names the program that made it', async ({capture, folder}) => {
		const deed = await capture.do(['open', folder, O_RDONLY]);
		expect(deed.one('file_open', {path: folder}).json.exe).toBe(deed.one('process_exec').json.exe);
	});

	it('has the absolute path of a name relative to the current directory', async ({capture, folder}) => {
		writeFileSync(`${folder}/here`, '');
		const deed = await capture.do(['cd', folder], ['openat', 'cwd', 'here', O_RDONLY]);
		deed.one('file_open', {path: `${folder}/here`, result: deed.result(1)});
	});

	it('has the path with `..` and `.` worked out', async ({capture, folder}) => {
		mkdirSync(`${folder}/a/b`, {recursive: true});
		const deed = await capture.do(['cd', `${folder}/a/b`], ['open', '.././../a/./b/..', O_RDONLY]);
		deed.one('file_open', {path: `${folder}/a`, result: deed.result(1)});
	});

	it('has the absolute path of a name relative to a descriptor', async ({capture, folder}) => {
		mkdirSync(`${folder}/a`);
		writeFileSync(`${folder}/a/there`, '');
		const deed = await capture.do(['open', `${folder}/a`, O_DIRECTORY], ['openat', '=0', 'there', O_WRONLY]);
		deed.one('file_open', {path: `${folder}/a/there`, flags: O_WRONLY, result: deed.result(1)});
	});

	it('has the path that a symbolic link leads to', async ({capture, folder}) => {
		writeFileSync(`${folder}/real`, '');
		symlinkSync('real', `${folder}/link`);
		const deed = await capture.do(['open', `${folder}/link`, O_RDONLY]);
		deed.one('file_open', {path: `${folder}/real`});
		expect(deed.all('file_open', {path: `${folder}/link`})).toEqual([]);
	});

	it('is seen with openat2, whose flags and mode lie in memory', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, O_DIRECTORY],
			['openat2', '=0', 'made', O_CREAT | O_WRONLY, 0o604, RESOLVE_BENEATH],
		);
		deed.one('file_open', {
			path: `${folder}/made`,
			flags: O_CREAT | O_WRONLY,
			mode: 0o604,
			result: deed.result(1),
		});
	});

	it('is seen with creat, as an open that creates, truncates and writes', async ({capture, folder}) => {
		const deed = await capture.do(['creat', `${folder}/created`, 0o600]);
		deed.one('file_open', {path: `${folder}/created`, flags: O_CREAT | O_WRONLY | O_TRUNC, mode: 0o600});
	});

	it('is seen with O_PATH, which opens nothing but the name', async ({capture, folder}) => {
		writeFileSync(`${folder}/name`, '');
		const deed = await capture.do(['open', `${folder}/name`, O_PATH]);
		deed.one('file_open', {path: `${folder}/name`, flags: O_PATH, result: deed.result(0)});
	});

	it('is seen with O_TMPFILE, in the directory where the file without a name is', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(['open', folder, O_TMPFILE | O_RDWR, 0o600]);
		const {event} = deed.one('file_open', {flags: O_TMPFILE | O_RDWR, result: deed.result(0)});
		expect(event.path.slice(0, folder.length + 2)).toBe(`${folder}/#`);
	});

	it('of a memfd by way of /proc has the name of the memfd', async ({capture}) => {
		const deed = await capture.do(['memfd', 'hidden'], ['open', '/proc/self/fd/{=0}', O_RDWR]);
		deed.one('file_open', {path: 'memfd:hidden', result: deed.result(1)});
	});

	it('of the root is told as /', async ({capture}) => {
		const deed = await capture.do(['open', '/', O_RDONLY]);
		deed.one('file_open', {path: '/', result: deed.result(0)});
	});

	it('in a chroot has the path as the process sees it', async ({capture, folder}) => {
		mkdirSync(`${folder}/jail/etc`, {recursive: true});
		const deed = await capture.do(['chroot', `${folder}/jail`], ['cd', '/'], ['open', 'etc', O_RDONLY]);
		deed.one('file_open', {path: '/etc', result: deed.result(2)});
	});

	it('of the root of a chroot is told as /', async ({capture, folder}) => {
		const deed = await capture.do(['chroot', folder], ['open', '/', O_RDONLY]);
		deed.one('file_open', {path: '/', result: deed.result(1)});
	});

	it('below a bind mount has the path below the mount point', async ({capture, folder}) => {
		mkdirSync(`${folder}/original`);
		mkdirSync(`${folder}/shown`);
		writeFileSync(`${folder}/original/file`, '');
		const deed = await capture.do(
			['bind_mount', `${folder}/original`, `${folder}/shown`],
			['open', `${folder}/shown/file`, O_RDONLY],
			['open', `${folder}/original/file`, O_RDONLY],
		);
		deed.one('file_open', {path: `${folder}/shown/file`, result: deed.result(1)});
		deed.one('file_open', {path: `${folder}/original/file`, result: deed.result(2)});
	});

	it('of a directory that was removed has the path that it had', async ({capture, folder}) => {
		const deed = await capture.do(
			['mkdir', `${folder}/gone`],
			['cd', `${folder}/gone`],
			['rmdir', `${folder}/gone`],
			['open', '.', O_RDONLY],
		);
		deed.one('file_open', {path: `${folder}/gone`, result: deed.result(3)});
	});

	it('by a thread is told with the thread and its process', async ({capture, folder}) => {
		const deed = await capture.do(['in_thread', 'open', folder, O_RDONLY]);
		const tid = Number(deed.fact(0, 'tid'));
		expect(tid).not.toBe(deed.pid);
		deed.one('file_open', {path: folder, pid: deed.pid, tid});
	});

	it('by another user is told with that user', async ({capture, folder}) => {
		const deed = await capture.do(['uid', 65534], ['open', folder, O_RDONLY]);
		deed.one('file_open', {path: folder, uid: 65534, user: 'nobody'});
	});
});

describe('a 32-bit open', () => {
	it('out of a 64-bit program is seen and marked', async ({capture, folder}) => {
		const deed = await capture.do(['open32', `${folder}/thirty-two`, O_CREAT | O_RDWR, 0o600]);
		deed.one('file_open', {
			path: `${folder}/thirty-two`,
			compat: true,
			flags: O_CREAT | O_RDWR,
			mode: 0o600,
			result: deed.result(0),
		});
	});

	it('that fails has its errno and the name as it was given', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['openat32', 'cwd', 'nothing', O_RDONLY]);
		deed.one('file_open', {
			path: 'nothing',
			base: folder,
			compat: true,
			error: 'ENOENT',
			result: deed.result(1),
		});
	});

	it('is marked so only itself', async ({capture, folder}) => {
		const deed = await capture.do(['open32', folder, O_RDONLY], ['open', `${folder}/`, O_DIRECTORY]);
		deed.one('file_open', {path: folder, flags: O_RDONLY, compat: true});
		deed.one('file_open', {path: folder, flags: O_DIRECTORY, compat: undefined});
	});
});

describe('a call that the kernel does not have', () => {
	it.for([
		['openat', 1024 + 257],
		['a 32-bit open', 1024 + 5],
		['a 32-bit openat', 1024 + 295],
	] as const)(
		'is not taken for %s, whose number it has but for a higher bit',
		async ([, call], {capture, folder}) => {
			const deed = await capture.do(['open', folder, O_RDONLY], ['syscall', call, `${folder}/nothing`]);
			expect(deed.result(1)).toBe(-38);
			expect(deed.all('file_open').filter(({json}) => json.error === 'ENOSYS')).toEqual([]);
		},
	);
});
