// SPDX-License-Identifier: MIT
import {constants, mkdirSync, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_rename']});
const {O_DIRECTORY} = constants;
const [RENAME_NOREPLACE, RENAME_EXCHANGE] = [1, 2];

describe('a file that gets another name', () => {
	it('is told with both absolute paths', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(['rename', `${folder}/old`, `${folder}/new`]);
		deed.one('file_rename', {
			path: `${folder}/old`,
			new_path: `${folder}/new`,
			asked: '',
			new_asked: '',
			flags: 0,
			result: 0,
			error: null,
			pid: deed.pid,
			unresolved: true,
			truncated: undefined,
			pane: 'files',
		});
	});

	it('has the current directory in front of relative names', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(['cd', folder], ['rename', 'old', 'new']);
		deed.one('file_rename', {
			path: `${folder}/old`,
			asked: 'old',
			new_path: `${folder}/new`,
			new_asked: 'new',
			result: 0,
		});
	});

	it('has the directory of each descriptor in front of its name', async ({capture, folder}) => {
		mkdirSync(`${folder}/from`);
		mkdirSync(`${folder}/to`);
		writeFileSync(`${folder}/from/old`, '');
		const deed = await capture.do(
			['open', `${folder}/from`, O_DIRECTORY],
			['open', `${folder}/to`, O_DIRECTORY],
			['renameat', '=0', 'old', '=1', 'new'],
		);
		deed.one('file_rename', {path: `${folder}/from/old`, new_path: `${folder}/to/new`, result: 0});
	});

	it('in exchange for another one is told with the flag', async ({capture, folder}) => {
		writeFileSync(`${folder}/a`, '');
		writeFileSync(`${folder}/b`, '');
		const deed = await capture.do(['cd', folder], ['renameat2', 'cwd', 'a', 'cwd', 'b', RENAME_EXCHANGE]);
		deed.one('file_rename', {
			path: `${folder}/a`,
			new_path: `${folder}/b`,
			flags: RENAME_EXCHANGE,
			result: deed.result(1),
		});
	});

	it('has both paths although each is as long as a path can be', async ({capture, folder}) => {
		const name = 'a-directory-far-down';
		const dots = './'.repeat(2040);
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(
			['cd', folder],
			['descend', name, 300],
			['rename', `${folder}/old`, 'old'],
			['rename', `${dots}old`, `${dots}new`],
		);
		expect(deed.result(3)).toBe(0);
		const [, second] = deed.all('file_rename', {truncated: true, result: 0});
		const {path: oldPath = '', newPath = ''} = second?.event ?? {};
		const above = `${folder}${`/${name}`.repeat(300)}`;
		for (const [path, end] of [
			[oldPath, `/${dots}old`],
			[newPath, `/${dots}new`],
		] as const) {
			expect(path.endsWith(end)).toBe(true);
			const directory = path.slice(0, -end.length);
			expect(directory.length).toBeGreaterThan(4096 - 255 - 1);
			expect(above.endsWith(directory)).toBe(true);
		}
	});
});

describe('a file that cannot get another name', () => {
	it('since it is not there has ENOENT and both paths', async ({capture, folder}) => {
		const deed = await capture.do(['rename', `${folder}/nothing`, `${folder}/new`]);
		deed.one('file_rename', {path: `${folder}/nothing`, new_path: `${folder}/new`, error: 'ENOENT'});
	});

	it('since the other name is taken and may not be replaced has EEXIST', async ({capture, folder}) => {
		writeFileSync(`${folder}/a`, '');
		writeFileSync(`${folder}/b`, '');
		const deed = await capture.do(['cd', folder], ['renameat2', 'cwd', 'a', 'cwd', 'b', RENAME_NOREPLACE]);
		deed.one('file_rename', {
			path: `${folder}/a`,
			new_path: `${folder}/b`,
			flags: RENAME_NOREPLACE,
			error: 'EEXIST',
		});
	});

	it('for want of permission has EACCES', async ({capture, folder}) => {
		writeFileSync(`${folder}/a`, '');
		const deed = await capture.do(['uid', 65534], ['rename', `${folder}/a`, `${folder}/b`]);
		deed.one('file_rename', {path: `${folder}/a`, error: 'EACCES', uid: 65534});
	});
});
