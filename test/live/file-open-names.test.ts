// SPDX-License-Identifier: MIT
// Names as long and as strange as the kernel lets them be.
import {constants} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_open']});
const {O_CREAT, O_RDONLY, O_WRONLY} = constants;
const MNT_DETACH = 2;
/** The longest path that a call takes, without its NUL. */
const LONGEST = 4095;

/** Directories called `name` below `folder`, then a file, so that the whole is as long as a path can be. */
function longestPath(folder: string, name: string) {
	const depth = Math.floor((LONGEST - folder.length - 2) / (name.length + 1));
	const above = `${folder}${`/${name}`.repeat(depth)}`;
	return {depth, path: `${above}/${'f'.repeat(LONGEST - above.length - 1)}`};
}

describe('a long path', () => {
	it.for([
		['of as many directories as fit', 'd'],
		['of the longest names there are', 'n'.repeat(255)],
	] as const)('%s has all of its 4,095 bytes', async ([, name], {capture, folder}) => {
		const {depth, path} = longestPath(folder, name);
		expect(path).toHaveLength(LONGEST);
		const deed = await capture.do(
			['cd', folder],
			['descend', name, depth],
			['open', path, O_CREAT | O_WRONLY, 0o600],
		);
		expect(deed.result(2)).toBeGreaterThan(0);
		deed.one('file_open', {path, error: null, truncated: undefined});
	});

	it('that is longer than any call takes keeps its end and is marked', async ({capture, folder}) => {
		const name = 'a-directory-far-down';
		const deed = await capture.do(
			['cd', folder],
			['descend', name, 300],
			['open', 'file', O_CREAT | O_WRONLY, 0o600],
		);
		const {event} = deed.one('file_open', {result: deed.result(2), truncated: true, unresolved: undefined});
		expect(event.path.length).toBeGreaterThan(4096 - 255 - 1);
		expect(`${folder}${`/${name}`.repeat(300)}/file`.endsWith(event.path)).toBe(true);
		expect(event.path.startsWith('/')).toBe(true);
	});

	it('of a directory in which an open failed keeps its end and is marked', async ({capture, folder}) => {
		const name = 'a-directory-far-down';
		const missing = 'x'.repeat(250);
		const deed = await capture.do(['cd', folder], ['descend', name, 300], ['open', missing, O_RDONLY]);
		const {event} = deed.one('file_open', {
			path: missing,
			error: 'ENOENT',
			truncated: true,
			unresolved: true,
		});
		expect(`${folder}${`/${name}`.repeat(300)}`.endsWith(event.base)).toBe(true);
		expect(event.base.length).toBeGreaterThan(4096 - 255 - 1);
	});

	it('below more mounts than a path has room for is marked, since its start is not known', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(
			['mkdir', `${folder}/stack`],
			['bind_mount', folder, folder, 1],
			['cd', folder],
			['mkdir', 'inner'],
			['bind_mount', '/proc', 'inner', 3000],
			['open', 'inner/version', O_RDONLY],
			['open', '/etc/passwd', O_RDONLY],
		);
		const {event} = deed.one('file_open', {result: deed.result(5), truncated: true});
		expect(event.path).toBe('/version');
		deed.one('file_open', {path: '/etc/passwd', truncated: undefined});
	});
});

describe('a strange name', () => {
	const ESC = '\u001b';
	it.for([
		['an escape sequence', `${ESC}[2J${ESC}]0;title\u0007`],
		['a newline', 'two\nlines'],
		['quotes and backslashes', `"'\\'"`],
		['a bidirectional override', 'exe\u202efdp'],
		['text of many scripts', '日本語-ελληνικά-🐝'],
		['percent signs and spaces', '100 % , $(x)'],
	] as const)('with %s arrives as it is', async ([, name], {capture, folder}) => {
		const deed = await capture.do(['open', `${folder}/${name}`, O_CREAT | O_WRONLY, 0o600]);
		const {line} = deed.one('file_open', {
			path: `${folder}/${name}`,
			path_hex: undefined,
			result: deed.result(0),
		});
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
		expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
	});

	it('that is no UTF-8 has its bytes beside the text', async ({capture, folder}) => {
		const path = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9, 0xff, 0x80])]);
		const deed = await capture.do(['open', path, O_CREAT | O_WRONLY, 0o600]);
		deed.one('file_open', {path: `${folder}/caf\ufffd\ufffd\ufffd`, path_hex: path.toString('hex')});
	});

	it('that is no UTF-8 has its bytes beside the text also where the open failed', async ({
		capture,
		folder,
	}) => {
		const path = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xc3, 0x28, 0xfe])]);
		const deed = await capture.do(['open', path, O_RDONLY]);
		deed.one('file_open', {error: 'ENOENT', path_hex: path.toString('hex')});
	});

	it('that holds U+FFFD itself needs no bytes beside it', async ({capture, folder}) => {
		const deed = await capture.do(['open', `${folder}/\ufffd`, O_CREAT | O_WRONLY, 0o600]);
		deed.one('file_open', {path: `${folder}/\ufffd`, path_hex: undefined});
	});
});

describe('what has no name of its own', () => {
	it('is told as its kind of file system: a pipe, a namespace', async ({capture}) => {
		const deed = await capture.do(['open_pipe'], ['open', '/proc/self/ns/net', O_RDONLY]);
		expect(deed.result(0)).toBeGreaterThanOrEqual(0);
		deed.one('file_open', {path: 'pipefs', error: null, truncated: undefined});
		deed.one('file_open', {path: 'nsfs', error: null, truncated: undefined});
	});

	it('is not what is called by one letter, of which a lazy unmount left no more', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(
			['mkdir', `${folder}/a`],
			['bind_mount', `${folder}/a`, `${folder}/a`, 1],
			['open', `${folder}/a`, O_RDONLY],
			['umount2', `${folder}/a`, MNT_DETACH],
			['openat', '=2', '.', O_RDONLY],
		);
		deed.one('file_open', {path: 'a', result: deed.result(4), error: null, truncated: undefined});
	});
});
