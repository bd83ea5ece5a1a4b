// SPDX-License-Identifier: MIT
import {constants, symlinkSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_chmod']});
const [CHMOD, FCHMOD, FCHMODAT, FCHMODAT2] = [90, 91, 268, 452];
const [CHMOD32, FCHMOD32, FCHMODAT32] = [15, 94, 306];
const [AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH] = [0x100, 0x1000];

describe('permissions that are changed', () => {
	it('by name are told with the absolute path and what the caller said', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', CHMOD, `@${folder}/file`, 0o640],
			['cd', folder],
			['call', FCHMODAT, 'cwd', '@file', 0o600],
		);
		deed.one('file_chmod', {
			path: `${folder}/file`,
			asked: '',
			mode: 0o640,
			permissions: '0640',
			flags: 0,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
			severity: 'info',
		});
		deed.one('file_chmod', {path: `${folder}/file`, asked: 'file', mode: 0o600, result: 0});
	});

	it('by descriptor have the path as the kernel resolved it', async ({capture, folder}) => {
		writeFileSync(`${folder}/real`, '');
		symlinkSync('real', `${folder}/link`);
		const deed = await capture.do(
			['open', `${folder}/link`, constants.O_RDONLY],
			['call', FCHMOD, '=0', 0o444],
			['call', FCHMODAT2, '=0', '@', 0o400, AT_EMPTY_PATH],
		);
		const common = {path: `${folder}/real`, asked: '', unresolved: undefined};
		deed.one('file_chmod', {...common, mode: 0o444, result: 0});
		deed.one('file_chmod', {...common, mode: 0o400, flags: AT_EMPTY_PATH, result: deed.result(2)});
	});

	it('by a 32-bit call are seen and marked', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDONLY],
			['call32', CHMOD32, `@${folder}/file`, 0o601],
			['call32', FCHMOD32, '=0', 0o602],
			['call32', FCHMODAT32, 'cwd', `@${folder}/file`, 0o603],
			['call32', FCHMODAT2, 'cwd', `@${folder}/file`, 0o604, AT_SYMLINK_NOFOLLOW],
		);
		const common = {path: `${folder}/file`, compat: true};
		deed.one('file_chmod', {...common, mode: 0o601, unresolved: true});
		deed.one('file_chmod', {...common, mode: 0o602, unresolved: undefined});
		deed.one('file_chmod', {...common, mode: 0o603});
		deed.one('file_chmod', {...common, mode: 0o604, flags: AT_SYMLINK_NOFOLLOW, result: deed.result(4)});
	});

	it('so that the program runs as its owner matter', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['call', CHMOD, `@${folder}/file`, 0o4755]);
		deed.one('file_chmod', {mode: 0o4755, permissions: '04755', severity: 'high'});
	});
});

describe('permissions that cannot be changed', () => {
	it('say why', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', CHMOD, `@${folder}/nothing`, 0o600],
			['call', FCHMOD, 777, 0o601],
			['call', FCHMOD, 'cwd', 0o602],
			['open', `${folder}/file`, constants.O_RDONLY],
			['uid', 65534],
			['call', FCHMOD, '=3', 0o603],
		);
		deed.one('file_chmod', {path: `${folder}/nothing`, error: 'ENOENT', unresolved: true});
		deed.one('file_chmod', {path: '', mode: 0o601, error: 'EBADF', unresolved: true});
		deed.one('file_chmod', {path: '', mode: 0o602, error: 'EBADF', unresolved: true});
		deed.one('file_chmod', {path: `${folder}/file`, mode: 0o603, error: 'EPERM', unresolved: undefined});
	});
});
