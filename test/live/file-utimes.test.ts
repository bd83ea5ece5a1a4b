// SPDX-License-Identifier: MIT
import {constants, symlinkSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_utimes']});
const [UTIME, UTIMES, FUTIMESAT, UTIMENSAT] = [132, 235, 261, 280];
const i386 = {utime: 30, utimes: 271, futimesat: 299, utimensat: 320, utimensatTime64: 412};
const [UTIME_NOW, UTIME_OMIT] = [0x3fffffff, 0x3ffffffe];
const [AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH] = [0x100, 0x1000];
const [OLD, NEW] = [1_000_000_000, 1_234_567_890];

describe('times that are set', () => {
	it('by name are told as they were given, to the nanosecond', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['cd', folder],
			['words64', OLD, 123_456_789, NEW, 1],
			['call', UTIMENSAT, 'cwd', '@file', '=1', AT_SYMLINK_NOFOLLOW],
		);
		deed.one('file_utimes', {
			path: `${folder}/file`,
			asked: 'file',
			access_s: OLD,
			access_ns: 123_456_789,
			access_as: 'given',
			access_time: '2001-09-09T01:46:40.123456789Z',
			modify_s: NEW,
			modify_ns: 1,
			modify_as: 'given',
			modify_time: '2009-02-13T23:31:30.000000001Z',
			flags: AT_SYMLINK_NOFOLLOW,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('with utime and utimes have seconds and microseconds', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['words64', OLD, NEW],
			['call', UTIME, `@${folder}/file`, '=0'],
			['words64', OLD, 7, -NEW, 999_999],
			['call', UTIMES, `@${folder}/file`, '=2'],
			['call', FUTIMESAT, 'cwd', `@${folder}/file`, '=2'],
		);
		const common = {path: `${folder}/file`, access_as: 'given', access_s: OLD, result: 0};
		deed.one('file_utimes', {...common, access_ns: 0, modify_s: NEW, modify_ns: 0});
		const parts = deed.all('file_utimes', {
			...common,
			access_ns: 7000,
			modify_s: -NEW,
			modify_ns: 999_999_000,
			modify_time: '1930-11-18T00:28:30.999999000Z',
		});
		if (parts.length !== 2) throw new Error(`${parts.length} instead of 2`);
	});

	it('to now, or left as they are, are told so and have no number', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', UTIMENSAT, 'cwd', `@${folder}/file`, 0, 0],
			['words64', 5, UTIME_OMIT, 6, UTIME_NOW],
			['call', UTIMENSAT, 'cwd', `@${folder}/file`, '=1', 0],
			['call', UTIME, `@${folder}/file`, 0],
		);
		const now = {access_as: 'now', modify_as: 'now', access_s: 0, modify_s: 0, result: 0};
		if (deed.all('file_utimes', now).length !== 2) throw new Error('now is not told as such');
		deed.one('file_utimes', {
			access_as: 'omit',
			access_time: 'omit',
			access_s: 0,
			modify_as: 'now',
			modify_time: 'now',
			modify_s: 0,
			modify_ns: 0,
			result: 0,
		});
	});

	it('by descriptor have the path as the kernel resolved it', async ({capture, folder}) => {
		writeFileSync(`${folder}/real`, '');
		symlinkSync('real', `${folder}/link`);
		const deed = await capture.do(
			['open', `${folder}/link`, constants.O_RDONLY],
			['words64', 1, 0, 1, 0],
			['words64', 2, 0, 2, 0],
			['words64', 3, 0, 3, 0],
			['call', UTIMENSAT, '=0', 0, '=1', 0],
			['call', FUTIMESAT, '=0', 0, '=2'],
			['call', UTIMENSAT, '=0', '@', '=3', AT_EMPTY_PATH],
		);
		const common = {path: `${folder}/real`, asked: '', unresolved: undefined};
		deed.one('file_utimes', {...common, modify_s: 1, result: 0});
		deed.one('file_utimes', {...common, modify_s: 2, result: 0});
		deed.one('file_utimes', {...common, modify_s: 3, result: deed.result(6)});
	});

	it('by a 32-bit call are seen, with times of 32 bits or 64', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const file = `@${folder}/file`;
		const deed = await capture.do(
			['words32', 1, 11],
			['call32', i386.utime, file, '=0'],
			['words32', 2, 3, 12, 4],
			['call32', i386.utimes, file, '=2'],
			['words32', -3, 5, 13, 6],
			['call32', i386.futimesat, 'cwd', file, '=4'],
			['call32', i386.utimensat, 'cwd', file, '=4', 0],
			['words64', 5_000_000_000, 7, 15, UTIME_OMIT],
			['call32', i386.utimensatTime64, 'cwd', file, '=7', 0],
		);
		const common = {path: `${folder}/file`, compat: true, result: 0};
		deed.one('file_utimes', {...common, access_s: 1, modify_s: 11, access_ns: 0});
		deed.one('file_utimes', {...common, access_s: 2, access_ns: 3000, modify_s: 12, modify_ns: 4000});
		deed.one('file_utimes', {...common, access_s: -3, access_ns: 5000, modify_s: 13, modify_ns: 6000});
		deed.one('file_utimes', {...common, access_s: -3, access_ns: 5, modify_s: 13, modify_ns: 6});
		deed.one('file_utimes', {...common, access_s: 5_000_000_000, access_ns: 7, modify_as: 'omit'});
	});
});

describe('times that cannot be set', () => {
	it('say why, and which cannot be read are not known', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['call', UTIMENSAT, 'cwd', `@${folder}/nothing`, 0, 0],
			['call', UTIMENSAT, 777, 0, 0, 0],
			['call', UTIMES, `@${folder}/file`, 8],
			['words64', 1, 1_000_000_000, 1, 0],
			['call', UTIMENSAT, 'cwd', `@${folder}/file`, '=3', 0],
		);
		deed.one('file_utimes', {path: `${folder}/nothing`, error: 'ENOENT'});
		deed.one('file_utimes', {path: '', error: 'EBADF', unresolved: true});
		deed.one('file_utimes', {error: 'EFAULT', access_as: 'unknown', modify_time: 'unknown'});
		deed.one('file_utimes', {error: 'EINVAL', access_ns: 1_000_000_000});
	});
});
