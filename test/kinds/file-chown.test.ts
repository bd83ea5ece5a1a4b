// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileChown} from '../../source/kinds/file-chown.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_chown').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('owner and group stand in front of the path, as chown takes them', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'chown', subject: `33:unchanged ${folder}/plain`, ...done},
		{label: 'chown', subject: `0:0 ${folder}/plain`, ...done},
		{label: 'chown', subject: `1:1 ${folder}/absent`, ...absent},
	]);
});

test('what stays as it is reads so, and flags are words', () => {
	expect(events.map(event => fileChown.fields?.ownerGroup?.(event.ownerGroup, event))).toEqual([
		'unchanged',
		'0',
		'1',
	]);
	expect(events.map(event => fileChown.fields?.flags?.(event.flags, event))).toEqual([
		'',
		'AT_EMPTY_PATH',
		'AT_SYMLINK_NOFOLLOW',
	]);
});
