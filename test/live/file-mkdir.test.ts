// SPDX-License-Identifier: MIT
import {constants, mkdirSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_mkdir']});
const [MKDIR, MKDIRAT] = [83, 258];
const [MKDIR32, MKDIRAT32] = [39, 296];

describe('a directory that is made', () => {
	it('is told with its absolute path and the mode that was asked for', async ({capture, folder}) => {
		const deed = await capture.do(['call', MKDIR, `@${folder}/new`, 0o1777]);
		deed.one('file_mkdir', {
			path: `${folder}/new`,
			asked: '',
			mode: 0o1777,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
			pane: 'files',
			severity: 'info',
		});
	});

	it('has its directory in front, and beside it what the caller said', async ({capture, folder}) => {
		mkdirSync(`${folder}/a`);
		const deed = await capture.do(
			['cd', folder],
			['call', MKDIR, '@./one', 0o700],
			['open', 'a', constants.O_DIRECTORY],
			['call', MKDIRAT, '=2', '@two', 0o750],
		);
		deed.one('file_mkdir', {path: `${folder}/./one`, asked: './one', mode: 0o700, result: 0});
		deed.one('file_mkdir', {path: `${folder}/a/two`, asked: 'two', mode: 0o750, result: 0});
	});

	it('by a 32-bit call is seen and marked', async ({capture, folder}) => {
		const deed = await capture.do(
			['cd', folder],
			['call32', MKDIR32, '@one', 0o700],
			['call32', MKDIRAT32, 'cwd', '@two', 0o700],
		);
		deed.one('file_mkdir', {path: `${folder}/one`, asked: 'one', compat: true, result: 0});
		deed.one('file_mkdir', {path: `${folder}/two`, asked: 'two', compat: true, result: 0});
	});
});

describe('a directory that cannot be made', () => {
	it('says why', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', MKDIR, `@${folder}/file`, 0o700],
			['call', MKDIR, `@${folder}/no/where`, 0o700],
			['call', MKDIRAT, 777, '@name', 0o700],
			['call', MKDIR, 8, 0o700],
			['uid', 65534],
			['call', MKDIR, `@${folder}/mine`, 0o700],
		);
		deed.one('file_mkdir', {path: `${folder}/file`, error: 'EEXIST'});
		deed.one('file_mkdir', {path: `${folder}/no/where`, error: 'ENOENT'});
		deed.one('file_mkdir', {path: 'name', asked: '', error: 'EBADF'});
		deed.one('file_mkdir', {asked: '', error: 'EFAULT'});
		deed.one('file_mkdir', {path: `${folder}/mine`, error: 'EACCES', uid: 65534});
	});
});
