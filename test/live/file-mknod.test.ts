// SPDX-License-Identifier: MIT
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_mknod']});
const [MKNOD, MKNODAT] = [133, 259];
const [MKNOD32, MKNODAT32] = [14, 297];
const [FIFO, CHARACTER, BLOCK, SOCKET] = [0o010000, 0o020000, 0o060000, 0o140000];
const device = (major: number, minor: number) =>
	((minor & 0xff) | (major << 8)) + (minor & 0xfff00) * 2 ** 12;

describe('a node that is made', () => {
	it('of a device is told with its numbers, whether or not it may be', async ({capture, folder}) => {
		const deed = await capture.do(
			['cd', folder],
			['call', MKNOD, '@null', CHARACTER | 0o600, device(1, 3)],
			['call', MKNODAT, 'cwd', '@disk', BLOCK | 0o640, device(259, 70_000)],
		);
		deed.one('file_mknod', {
			path: `${folder}/null`,
			asked: 'null',
			type: 'character',
			major: 1,
			minor: 3,
			mode: 0o600,
			result: deed.result(1),
			unresolved: true,
			pid: deed.pid,
			severity: deed.result(1) ? 'info' : 'medium',
		});
		deed.one('file_mknod', {
			path: `${folder}/disk`,
			type: 'block',
			major: 259,
			minor: 70_000,
			mode: 0o640,
			result: deed.result(2),
		});
	});

	it('of another type has no numbers', async ({capture, folder}) => {
		const deed = await capture.do(
			['cd', folder],
			['call', MKNOD, '@fifo', FIFO | 0o600, 77],
			['call', MKNOD, '@socket', SOCKET | 0o600, 0],
			['call', MKNOD, '@plain', 0o600, 0],
			['call32', MKNOD32, '@fifo32', FIFO | 0o600, 0],
			['call32', MKNODAT32, 'cwd', '@fifo33', FIFO | 0o600, 0],
		);
		const common = {major: 0, minor: 0, mode: 0o600, result: 0, severity: 'info'};
		deed.one('file_mknod', {...common, path: `${folder}/fifo`, type: 'fifo'});
		deed.one('file_mknod', {...common, path: `${folder}/socket`, type: 'socket'});
		deed.one('file_mknod', {...common, path: `${folder}/plain`, type: 'regular'});
		deed.one('file_mknod', {...common, path: `${folder}/fifo32`, compat: true});
		deed.one('file_mknod', {...common, path: `${folder}/fifo33`, compat: true});
	});

	it('but cannot be says why', async ({capture, folder}) => {
		const deed = await capture.do(
			['call', MKNOD, `@${folder}`, FIFO | 0o600, 0],
			['call', MKNOD, `@${folder}/strange`, 0o170600, 0],
		);
		deed.one('file_mknod', {path: folder, error: 'EEXIST'});
		deed.one('file_mknod', {path: `${folder}/strange`, error: 'EINVAL', type: '15'});
	});
});
