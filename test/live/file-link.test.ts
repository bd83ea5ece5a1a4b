// SPDX-License-Identifier: MIT
import {constants, writeFileSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_link']});
const [LINK, LINKAT] = [86, 265];
const [LINK32, LINKAT32] = [9, 303];
const [AT_SYMLINK_FOLLOW, AT_EMPTY_PATH] = [0x400, 0x1000];

describe('a second name of a file', () => {
	it('is told beside the first', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(['call', LINK, `@${folder}/old`, `@${folder}/new`]);
		deed.one('file_link', {
			path: `${folder}/old`,
			new_path: `${folder}/new`,
			asked: '',
			new_asked: '',
			flags: 0,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('has the directory of each in front of what the caller said', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(
			['open', folder, constants.O_DIRECTORY],
			['cd', folder],
			['call', LINKAT, '=0', '@old', 'cwd', '@new', AT_SYMLINK_FOLLOW],
			['call32', LINK32, '@old', '@new32'],
			['call32', LINKAT32, '=0', '@old', 'cwd', '@at32', 0],
		);
		const common = {path: `${folder}/old`, asked: 'old', result: 0};
		deed.one('file_link', {...common, new_path: `${folder}/new`, new_asked: 'new', flags: AT_SYMLINK_FOLLOW});
		deed.one('file_link', {...common, new_path: `${folder}/new32`, new_asked: 'new32', compat: true});
		deed.one('file_link', {...common, new_path: `${folder}/at32`, new_asked: 'at32', compat: true});
	});

	it('for what is open has the path of the descriptor', async ({capture, folder}) => {
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(
			['open', `${folder}/old`, constants.O_RDONLY],
			['call', LINKAT, '=0', '@', 'cwd', `@${folder}/new`, AT_EMPTY_PATH],
		);
		deed.one('file_link', {
			path: `${folder}/old`,
			asked: '',
			new_path: `${folder}/new`,
			result: deed.result(1),
		});
	});

	it('has all of the names although each is as long as a path can be', async ({capture, folder}) => {
		const name = 'a-directory-far-down';
		const dots = './'.repeat(2040);
		writeFileSync(`${folder}/old`, '');
		const deed = await capture.do(
			['cd', folder],
			['descend', name, 300],
			['call', LINK, `@${folder}/old`, '@old'],
			['call', LINK, `@${dots}old`, `@${dots}new`],
		);
		expect(deed.result(3)).toBe(0);
		const [, second] = deed.all('file_link', {truncated: true, result: 0});
		expect(second?.event.asked).toBe(`${dots}old`);
		expect(second?.event.newAsked).toBe(`${dots}new`);
		expect(second?.event.path.endsWith(`/${dots}old`)).toBe(true);
		expect(second?.event.newPath.endsWith(`/${dots}new`)).toBe(true);
	});
});

describe('a second name that cannot be made', () => {
	it('says why', async ({capture, folder}) => {
		writeFileSync(`${folder}/a`, '');
		writeFileSync(`${folder}/b`, '');
		const deed = await capture.do(
			['call', LINK, `@${folder}/a`, `@${folder}/b`],
			['call', LINK, `@${folder}/nothing`, `@${folder}/c`],
			['call', LINKAT, 'cwd', `@${folder}/a`, 'cwd', `@${folder}/d`, 1],
		);
		deed.one('file_link', {path: `${folder}/a`, new_path: `${folder}/b`, error: 'EEXIST'});
		deed.one('file_link', {path: `${folder}/nothing`, new_path: `${folder}/c`, error: 'ENOENT'});
		deed.one('file_link', {new_path: `${folder}/d`, flags: 1, error: 'EINVAL'});
	});
});
