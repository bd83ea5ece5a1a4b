// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileUnlink} from '../../source/kinds/file-unlink.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const unlinks = ofKind('kinds', 'file_unlink').filter(event => event.comm === 'kinds');

test('removals of files and directories, and the second try that finds nothing, are told in their order', () => {
	const common = {failure: 0, outcome: '', severity: 'info'};
	const absent = {failure: 2, outcome: 'ENOENT', severity: 'info'};
	expect(unlinks.map(event => tell(event))).toEqual([
		{label: 'unlink', subject: '/srv/shop/kinds/renamed', ...common},
		{label: 'unlink', subject: '/srv/shop/kinds/renamed', ...absent},
		{label: 'rmdir', subject: '/srv/shop/kinds/folder', ...common},
		{label: 'rmdir', subject: '/srv/shop/kinds/folder', ...absent},
	]);
});

test('rmdir reads like the flag of unlinkat that means the same', () => {
	expect(unlinks.map(event => fileUnlink.fields?.flags?.(event.flags, event))).toEqual([
		'',
		'',
		'AT_REMOVEDIR',
		'AT_REMOVEDIR',
	]);
});

test('what the caller said stands beside the path', () => {
	expect(unlinks.map(({asked}) => asked)).toEqual(['renamed', 'renamed', 'folder', 'folder']);
});
