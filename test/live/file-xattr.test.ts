// SPDX-License-Identifier: MIT
import {constants, symlinkSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_xattr']});
const [SETXATTR, LSETXATTR, FSETXATTR, SETXATTRAT] = [188, 189, 190, 463];
const [REMOVEXATTR, LREMOVEXATTR, FREMOVEXATTR, REMOVEXATTRAT] = [197, 198, 199, 466];
const i386 = {set: 226, lset: 227, fset: 228, remove: 235, lremove: 236, fremove: 237};
const [XATTR_CREATE, XATTR_REPLACE] = [1, 2];
const [AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH] = [0x100, 0x1000];

describe('an attribute that is set', () => {
	it('by name of the file is told with its name and the size of the value', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['cd', folder],
			['call', SETXATTR, '@file', '@user.bee', '@secret', 6, XATTR_CREATE],
		);
		const {line} = deed.one('file_xattr', {
			action: 'set',
			name: 'user.bee',
			value_size: 6,
			set_flags: XATTR_CREATE,
			flags: 0,
			path: `${folder}/file`,
			asked: 'file',
			result: deed.result(1),
			unresolved: true,
			pid: deed.pid,
		});
		if (line.includes('secret')) throw new Error('the value was told');
	});

	it('on a link itself or by descriptor is told so', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		symlinkSync('file', `${folder}/link`);
		const deed = await capture.do(
			['open', `${folder}/link`, constants.O_RDONLY],
			['call', LSETXATTR, `@${folder}/link`, '@trusted.bee', '@v', 1, 0],
			['call', FSETXATTR, '=0', '@user.bee', '@vv', 2, 0],
		);
		deed.one('file_xattr', {
			name: 'trusted.bee',
			path: `${folder}/link`,
			flags: AT_SYMLINK_NOFOLLOW,
			value_size: 1,
			result: deed.result(1),
			severity: deed.result(1) ? 'info' : 'medium',
		});
		deed.one('file_xattr', {
			name: 'user.bee',
			path: `${folder}/file`,
			asked: '',
			value_size: 2,
			result: deed.result(2),
			unresolved: undefined,
		});
	});

	it('with setxattrat, whose arguments lie in memory, is seen', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', folder, constants.O_DIRECTORY],
			['words32', 0x11223344],
			['words64', '=1', XATTR_CREATE * 2 ** 32 + 3],
			['call', SETXATTRAT, '=0', '@file', 0, '@user.at', '=2', 16],
			['call', SETXATTRAT, '=0', '@', AT_EMPTY_PATH, '@user.at', '=2', 16],
		);
		const common = {name: 'user.at', value_size: 3, set_flags: XATTR_CREATE};
		deed.one('file_xattr', {...common, path: `${folder}/file`, asked: 'file', result: deed.result(3)});
		deed.one('file_xattr', {...common, path: folder, flags: AT_EMPTY_PATH, result: deed.result(4)});
	});
});

describe('an attribute that is removed', () => {
	it('is told with its name, whichever call it is', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDONLY],
			['call', REMOVEXATTR, `@${folder}/file`, '@user.one'],
			['call', LREMOVEXATTR, `@${folder}/file`, '@user.two'],
			['call', FREMOVEXATTR, '=0', '@user.three'],
			['call', REMOVEXATTRAT, 'cwd', `@${folder}/file`, 0, '@user.four'],
		);
		const common = {action: 'remove', path: `${folder}/file`, value_size: 0};
		deed.one('file_xattr', {...common, name: 'user.one', result: deed.result(1)});
		deed.one('file_xattr', {...common, name: 'user.two', flags: AT_SYMLINK_NOFOLLOW});
		deed.one('file_xattr', {...common, name: 'user.three', unresolved: undefined});
		deed.one('file_xattr', {...common, name: 'user.four', result: deed.result(4)});
	});
});

describe('a 32-bit call on attributes', () => {
	it('is seen and marked', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const file = `@${folder}/file`;
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDONLY],
			['call32', i386.set, file, '@user.a', '@v', 1, XATTR_REPLACE],
			['call32', i386.lset, file, '@user.b', '@v', 1, 0],
			['call32', i386.fset, '=0', '@user.c', '@v', 1, 0],
			['call32', i386.remove, file, '@user.d'],
			['call32', i386.lremove, file, '@user.e'],
			['call32', i386.fremove, '=0', '@user.f'],
			['call32', REMOVEXATTRAT, 'cwd', file, 0, '@user.g'],
		);
		const common = {path: `${folder}/file`, compat: true};
		deed.one('file_xattr', {...common, name: 'user.a', action: 'set', set_flags: XATTR_REPLACE});
		deed.one('file_xattr', {...common, name: 'user.b', action: 'set', flags: AT_SYMLINK_NOFOLLOW});
		deed.one('file_xattr', {...common, name: 'user.c', action: 'set', unresolved: undefined});
		deed.one('file_xattr', {...common, name: 'user.d', action: 'remove'});
		deed.one('file_xattr', {...common, name: 'user.e', action: 'remove', flags: AT_SYMLINK_NOFOLLOW});
		deed.one('file_xattr', {...common, name: 'user.f', action: 'remove', unresolved: undefined});
		deed.one('file_xattr', {...common, name: 'user.g', action: 'remove'});
	});
});

describe('a call on attributes that fails', () => {
	it('says why', async ({capture, folder}) => {
		const deed = await capture.do(
			['call', SETXATTR, `@${folder}/nothing`, '@user.a', '@v', 1, 0],
			['call', FSETXATTR, 777, '@user.b', '@v', 1, 0],
			['call', SETXATTR, 0, '@user.c', '@v', 1, 0],
		);
		deed.one('file_xattr', {path: `${folder}/nothing`, name: 'user.a', error: 'ENOENT'});
		deed.one('file_xattr', {path: '', name: 'user.b', error: 'EBADF', unresolved: true});
		deed.one('file_xattr', {name: 'user.c', error: 'EFAULT', unresolved: true});
	});
});
