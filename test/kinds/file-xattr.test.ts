// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileXattr} from '../../source/kinds/file-xattr.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_xattr').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('an attribute is told by name, before its file, and those that guard files matter', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'setxattr', subject: `trusted.bee ${folder}/plain`, ...done, severity: 'medium'},
		{label: 'setxattr', subject: `security.bee ${folder}/plain`, ...done, severity: 'medium'},
		{label: 'rmxattr', subject: `trusted.bee ${folder}/plain`, ...done, severity: 'medium'},
		{label: 'setxattr', subject: `user.bee ${folder}/absent`, ...absent},
	]);
});

test('of its value there is the size alone, and the flags are words', () => {
	expect(events.map(({valueSize}) => valueSize)).toEqual([7, 1, 0, 1]);
	expect(events.map(event => fileXattr.fields?.setFlags?.(event.setFlags, event))).toEqual([
		'XATTR_CREATE',
		'',
		'',
		'',
	]);
});
