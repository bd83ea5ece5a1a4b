// SPDX-License-Identifier: MIT
import {constants, mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['file_unlink']});
const {O_DIRECTORY} = constants;
const AT_REMOVEDIR = 0x200;

describe('a name that is removed', () => {
	it('is told with its absolute path, which nobody resolved', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['unlink', `${folder}/file`]);
		deed.one('file_unlink', {
			path: `${folder}/file`,
			asked: '',
			flags: 0,
			result: 0,
			error: null,
			unresolved: true,
			pid: deed.pid,
			pane: 'files',
		});
	});

	it('has the current directory in front of a relative name', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['cd', folder], ['unlinkat', 'cwd', 'file', 0]);
		deed.one('file_unlink', {path: `${folder}/file`, asked: 'file', result: 0});
	});

	it('has the directory of a descriptor in front of its name', async ({capture, folder}) => {
		mkdirSync(`${folder}/a`);
		writeFileSync(`${folder}/a/file`, '');
		const deed = await capture.do(['open', `${folder}/a`, O_DIRECTORY], ['unlinkat', '=0', 'file', 0]);
		deed.one('file_unlink', {path: `${folder}/a/file`, result: 0});
	});

	it('in the root has one slash in front', async ({capture}) => {
		const deed = await capture.do(['cd', '/'], ['unlink', 'bee-top-live-nothing']);
		deed.one('file_unlink', {path: '/bee-top-live-nothing', error: 'ENOENT'});
	});

	it('of a directory is marked by its flag, with rmdir and with unlinkat', async ({capture, folder}) => {
		mkdirSync(`${folder}/one`);
		mkdirSync(`${folder}/two`);
		const deed = await capture.do(
			['rmdir', `${folder}/one`],
			['unlinkat', 'cwd', `${folder}/two`, AT_REMOVEDIR],
		);
		deed.one('file_unlink', {path: `${folder}/one`, flags: AT_REMOVEDIR, result: 0});
		deed.one('file_unlink', {path: `${folder}/two`, flags: AT_REMOVEDIR, result: 0});
	});

	it('of a link is the name of the link', async ({capture, folder}) => {
		symlinkSync('/nowhere', `${folder}/link`);
		const deed = await capture.do(['unlink', `${folder}/link`]);
		deed.one('file_unlink', {path: `${folder}/link`, result: 0});
	});

	it('by a 32-bit call is seen and marked', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['unlink32', `${folder}/file`]);
		deed.one('file_unlink', {path: `${folder}/file`, compat: true, result: 0});
	});
});

describe('a name that cannot be removed', () => {
	it('since it is not there has ENOENT', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['unlink', './x/../nothing']);
		deed.one('file_unlink', {path: `${folder}/./x/../nothing`, error: 'ENOENT', unresolved: true});
	});

	it('for want of permission has EACCES', async ({capture, folder}) => {
		writeFileSync(`${folder}/file`, '');
		const deed = await capture.do(['uid', 65534], ['unlink', `${folder}/file`]);
		deed.one('file_unlink', {path: `${folder}/file`, error: 'EACCES', uid: 65534});
	});

	it('since the directory is not empty has ENOTEMPTY', async ({capture, folder}) => {
		mkdirSync(`${folder}/full/inner`, {recursive: true});
		const deed = await capture.do(['rmdir', `${folder}/full`]);
		deed.one('file_unlink', {path: `${folder}/full`, flags: AT_REMOVEDIR, error: 'ENOTEMPTY'});
	});
});
