// SPDX-License-Identifier: MIT
import {constants} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_symlink']});
const [SYMLINK, SYMLINKAT] = [88, 266];
const [SYMLINK32, SYMLINKAT32] = [83, 304];

describe('a symbolic link that is made', () => {
	it('is told with its path and the text in it, as it was given', async ({capture, folder}) => {
		const deed = await capture.do(['call', SYMLINK, '@../not//there', `@${folder}/new`]);
		deed.one('file_symlink', {
			target: '../not//there',
			path: `${folder}/new`,
			asked: '',
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
		});
	});

	it('has its directory in front of what the caller said', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, constants.O_DIRECTORY],
			['call', SYMLINKAT, '@a', '=0', '@one'],
			['cd', folder],
			['call32', SYMLINK32, '@b', '@two'],
			['call32', SYMLINKAT32, '@c', '=0', '@three'],
		);
		deed.one('file_symlink', {target: 'a', path: `${folder}/one`, asked: 'one', result: 0});
		deed.one('file_symlink', {target: 'b', path: `${folder}/two`, asked: 'two', compat: true, result: 0});
		deed.one('file_symlink', {target: 'c', path: `${folder}/three`, asked: 'three', compat: true, result: 0});
	});

	it('has all of a text and a path that are as long as they can be', async ({capture, folder}) => {
		const text = 'x/'.repeat(2047);
		const name = `${'./'.repeat(2040)}new`;
		const deed = await capture.do(
			['cd', folder],
			['descend', 'a-directory-far-down', 300],
			['call', SYMLINK, `@${text}`, `@${name}`],
		);
		expect(deed.result(2)).toBe(0);
		const {event} = deed.one('file_symlink', {target: text, asked: name, result: 0});
		expect(event.path.endsWith(`/${name}`)).toBe(true);
	});
});

describe('a symbolic link that cannot be made', () => {
	it('says why', async ({capture, folder}) => {
		const deed = await capture.do(
			['call', SYMLINK, '@', `@${folder}/empty`],
			['call', SYMLINK, '@a', `@${folder}`],
			['call', SYMLINK, 8, `@${folder}/nowhere`],
		);
		deed.one('file_symlink', {target: '', path: `${folder}/empty`, error: 'ENOENT'});
		deed.one('file_symlink', {target: 'a', path: folder, error: 'EEXIST'});
		deed.one('file_symlink', {target: '', path: `${folder}/nowhere`, error: 'EFAULT'});
	});
});
