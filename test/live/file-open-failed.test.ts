// SPDX-License-Identifier: MIT
import {chmodSync, constants, mkdirSync, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open']});
const {O_CREAT, O_DIRECTORY, O_EXCL, O_RDONLY, O_WRONLY} = constants;
const RESOLVE_BENEATH = 8;

describe('an open that fails', () => {
	it('of an absolute name has the name as it was given, its errno, and says that nobody resolved it', async ({
		capture,
		folder,
	}) => {
		const name = `${folder}/./not//there`;
		const deed = await capture.do(['open', name, O_WRONLY]);
		deed.one('file_open', {
			path: name,
			base: '',
			result: -2,
			error: 'ENOENT',
			flags: O_WRONLY,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('of a relative name has the directory beside the name', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['open', '../x/nothing', O_RDONLY]);
		deed.one('file_open', {path: '../x/nothing', base: folder, error: 'ENOENT', unresolved: true});
	});

	it('of a name relative to a descriptor has the directory of the descriptor', async ({capture, folder}) => {
		mkdirSync(`${folder}/a`);
		const deed = await capture.do(
			['open', `${folder}/a`, O_DIRECTORY],
			['openat', '=0', 'nothing', O_RDONLY],
		);
		deed.one('file_open', {path: 'nothing', base: `${folder}/a`, error: 'ENOENT'});
	});

	it('for want of permission is told with the user who lacks it', async ({capture, folder}) => {
		writeFileSync(`${folder}/secret`, '');
		chmodSync(`${folder}/secret`, 0o600);
		const deed = await capture.do(['uid', 65534], ['open', `${folder}/secret`, O_RDONLY]);
		deed.one('file_open', {
			path: `${folder}/secret`,
			error: 'EACCES',
			uid: 65534,
			user: 'nobody',
			unresolved: true,
		});
	});

	it('since the file exists is told with flags and mode', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(['open', `${folder}/old`, O_CREAT | O_EXCL, 0o644]);
		deed.one('file_open', {path: `${folder}/old`, error: 'EEXIST', flags: O_CREAT | O_EXCL, mode: 0o644});
	});

	it('with openat2, which does not let it leave the directory, has its errno', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, O_DIRECTORY],
			['openat2', '=0', '../etc', O_RDONLY, 0, RESOLVE_BENEATH],
		);
		deed.one('file_open', {path: '../etc', base: folder, error: 'EXDEV'});
	});

	it('with a descriptor that is none has no directory', async ({capture}) => {
		const deed = await capture.do(['openat', 777, 'name', O_RDONLY]);
		deed.one('file_open', {path: 'name', base: '', error: 'EBADF'});
	});

	it('has its name although the page of the name was never touched by the process', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(['open_untouched', `${folder}/nothing`, `${folder}/page`, O_RDONLY]);
		expect(deed.result(0)).toBe(-2);
		deed.one('file_open', {path: `${folder}/nothing`, error: 'ENOENT'});
	});

	it('since there is no name at the address has neither path nor directory', async ({capture}) => {
		const deed = await capture.do(['times', 40, 'open_nowhere']);
		expect(deed.all('file_open', {path: '', base: '', error: 'EFAULT'})).toHaveLength(40);
	});

	it('of an empty name has the directory', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['open', '', O_RDONLY]);
		deed.one('file_open', {path: '', base: folder, error: 'ENOENT'});
	});

	it('of a name that is too long has the first 4,096 bytes of it and is marked', async ({capture}) => {
		const name = `/${'long/'.repeat(1000)}`;
		const deed = await capture.do(['open', name, O_RDONLY]);
		deed.one('file_open', {path: name.slice(0, 4096), error: 'ENAMETOOLONG', truncated: true});
	});

	it('of a name of 4,095 bytes has all of it', async ({capture}) => {
		const name = `/${'nothing/'.repeat(600)}`.slice(0, 4095);
		const deed = await capture.do(['open', name, O_RDONLY]);
		deed.one('file_open', {path: name, error: 'ENOENT', truncated: undefined});
	});

	it('in a chroot has the directory as the process sees it', async ({capture, folder}) => {
		mkdirSync(`${folder}/jail/etc`, {recursive: true});
		const deed = await capture.do(
			['chroot', `${folder}/jail`],
			['cd', '/etc'],
			['open', 'nothing', O_RDONLY],
		);
		deed.one('file_open', {path: 'nothing', base: '/etc', error: 'ENOENT'});
	});

	it('in a directory that was removed has the path that the directory had', async ({capture, folder}) => {
		const deed = await capture.do(
			['mkdir', `${folder}/gone`],
			['cd', `${folder}/gone`],
			['rmdir', `${folder}/gone`],
			['open', 'name', O_CREAT | O_WRONLY, 0o600],
		);
		deed.one('file_open', {path: 'name', base: `${folder}/gone`, error: 'ENOENT'});
	});
});
