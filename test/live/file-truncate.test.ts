// SPDX-License-Identifier: MIT
import {constants, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_truncate']});
const [TRUNCATE, FTRUNCATE] = [76, 77];
const i386 = {truncate: 92, ftruncate: 93, truncate64: 193, ftruncate64: 194};

describe('a file that is cut', () => {
	it('by name is told with the absolute path and the length', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, 'text');
		const deed = await capture.do(['cd', folder], ['call', TRUNCATE, '@file', 0]);
		deed.one('file_truncate', {
			path: `${folder}/file`,
			asked: 'file',
			length: 0,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('by descriptor has the path as the kernel resolved it', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', `${folder}/./file`, constants.O_RDWR],
			['call', FTRUNCATE, '=0', 5_000_000_000],
		);
		deed.one('file_truncate', {
			path: `${folder}/file`,
			asked: '',
			length: 5_000_000_000,
			result: 0,
			unresolved: undefined,
		});
	});

	it('by a 32-bit call is seen, with a length of 32 bits or of two halves', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const file = `@${folder}/file`;
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDWR],
			['call32', i386.truncate, file, 1],
			['call32', i386.ftruncate, '=0', 2],
			['call32', i386.truncate64, file, 3, 1],
			['call32', i386.ftruncate64, '=0', 4, 1],
			['call32', i386.ftruncate, '=0', -5],
		);
		const common = {path: `${folder}/file`, compat: true};
		deed.one('file_truncate', {...common, length: 1, result: 0});
		deed.one('file_truncate', {...common, length: 2, unresolved: undefined});
		deed.one('file_truncate', {...common, length: 2 ** 32 + 3, result: 0});
		deed.one('file_truncate', {...common, length: 2 ** 32 + 4, result: 0});
		deed.one('file_truncate', {...common, length: -5, error: 'EINVAL'});
	});
});

describe('a file that cannot be cut', () => {
	it('says why', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(
			['open', `${folder}/file`, constants.O_RDONLY],
			['call', FTRUNCATE, '=0', 1],
			['call', TRUNCATE, `@${folder}`, 2],
			['call', TRUNCATE, `@${folder}/file`, -3],
			['call', FTRUNCATE, 777, 4],
		);
		deed.one('file_truncate', {path: `${folder}/file`, length: 1, error: 'EINVAL'});
		deed.one('file_truncate', {path: folder, length: 2, error: 'EISDIR'});
		deed.one('file_truncate', {path: `${folder}/file`, length: -3, error: 'EINVAL'});
		deed.one('file_truncate', {path: '', length: 4, error: 'EBADF', unresolved: true});
	});
});
