// SPDX-License-Identifier: MIT
import {constants, symlinkSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_chown']});
const [CHOWN, FCHOWN, LCHOWN, FCHOWNAT] = [92, 93, 94, 260];
const i386 = {chown16: 182, lchown16: 16, fchown16: 95, chown: 212, lchown: 198, fchown: 207, fchownat: 298};
const [AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH] = [0x100, 0x1000];
const UNCHANGED = 4294967295;

describe('an owner that is changed', () => {
	it('by name is told with the absolute path, owner and group', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['cd', folder], ['call', CHOWN, '@file', 33, -1]);
		deed.one('file_chown', {
			path: `${folder}/file`,
			asked: 'file',
			owner: 33,
			owner_group: UNCHANGED,
			flags: 0,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('of a link itself is marked by the flag, whichever call it is', async ({capture, folder}) => {
		symlinkSync('nowhere', `${folder}/link`);
		const deed = await capture.do(
			['call', LCHOWN, `@${folder}/link`, 1, 2],
			['call', FCHOWNAT, 'cwd', `@${folder}/link`, 3, 4, AT_SYMLINK_NOFOLLOW],
		);
		const common = {path: `${folder}/link`, flags: AT_SYMLINK_NOFOLLOW, result: 0};
		deed.one('file_chown', {...common, owner: 1, owner_group: 2});
		deed.one('file_chown', {...common, owner: 3, owner_group: 4});
	});

	it('by descriptor has the path as the kernel resolved it', async ({capture, folder}) => {
		writeFileSync(`${folder}/real`, '');
		symlinkSync('real', `${folder}/link`);
		const deed = await capture.do(
			['open', `${folder}/link`, constants.O_RDONLY],
			['call', FCHOWN, '=0', 5, 6],
			['call', FCHOWNAT, '=0', '@', 7, 8, AT_EMPTY_PATH],
		);
		const common = {path: `${folder}/real`, asked: '', unresolved: undefined, result: 0};
		deed.one('file_chown', {...common, owner: 5, owner_group: 6});
		deed.one('file_chown', {...common, owner: 7, owner_group: 8, flags: AT_EMPTY_PATH});
	});

	it('by a 32-bit call is seen, with ids of 16 bits or 32', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const file = `@${folder}/file`;
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDONLY],
			['call32', i386.chown16, file, 0xffff, 10],
			['call32', i386.lchown16, file, 11, 0xffff],
			['call32', i386.fchown16, '=0', 0x10000 + 12, 12],
			['call32', i386.chown, file, 70_000, 13],
			['call32', i386.lchown, file, 0xffff, 14],
			['call32', i386.fchown, '=0', -1, 15],
			['call32', i386.fchownat, 'cwd', file, 16, 16, 0],
		);
		const common = {path: `${folder}/file`, compat: true, result: 0};
		deed.one('file_chown', {...common, owner: UNCHANGED, owner_group: 10});
		deed.one('file_chown', {...common, owner: 11, owner_group: UNCHANGED, flags: AT_SYMLINK_NOFOLLOW});
		deed.one('file_chown', {...common, owner: 12, owner_group: 12, unresolved: undefined});
		deed.one('file_chown', {...common, owner: 70_000, owner_group: 13});
		deed.one('file_chown', {...common, owner: 0xffff, owner_group: 14, flags: AT_SYMLINK_NOFOLLOW});
		deed.one('file_chown', {...common, owner: UNCHANGED, owner_group: 15, unresolved: undefined});
		deed.one('file_chown', {...common, owner: 16, owner_group: 16});
	});
});

describe('an owner that cannot be changed', () => {
	it('says why', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', CHOWN, `@${folder}/nothing`, 1, 1],
			['call', FCHOWN, 777, 2, 2],
			['uid', 65534],
			['call', CHOWN, `@${folder}/file`, 65534, 3],
		);
		deed.one('file_chown', {path: `${folder}/nothing`, error: 'ENOENT'});
		deed.one('file_chown', {path: '', owner: 2, error: 'EBADF', unresolved: true});
		deed.one('file_chown', {path: `${folder}/file`, owner: 65534, owner_group: 3, error: 'EPERM'});
	});
});
