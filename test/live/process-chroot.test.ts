// SPDX-License-Identifier: MIT
import {mkdirSync, symlinkSync} from 'node:fs';
import {describe} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_chroot']});

describe('chroot', () => {
	it('is told with the folder that it led to', async ({capture, folder}) => {
		mkdirSync(`${folder}/jail/inner`, {recursive: true});
		symlinkSync('jail', `${folder}/link`);
		const deed = await capture.do(['cd', folder], ['chroot', 'link'], ['chroot', '/inner']);
		deed.one('process_chroot', {
			call: 'chroot',
			path: `${folder}/jail`,
			old_root: '',
			result: 0,
			unresolved: undefined,
			severity: 'low',
			pane: 'processes',
		});
		deed.one('process_chroot', {path: `${folder}/jail/inner`});
	});

	it('that fails has the name that was given', async ({capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['chroot', 'nothing']);
		deed.one('process_chroot', {path: `${folder}/nothing`, error: 'ENOENT', unresolved: true});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['sys32', 61, 8]);
		deed.one('process_chroot', {error: 'EFAULT', compat: true});
	});
});

it('pivot_root is told with both names', async ({capture, folder}) => {
	const deed = await capture.do(['pivot_root', folder]);
	deed.one('process_chroot', {call: 'pivot_root', result: 0, unresolved: true});
});
