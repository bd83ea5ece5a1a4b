// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileChmod} from '../../source/kinds/file-chmod.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_chmod').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('permissions stand in front of the path, and those that give the rights of the owner matter', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'chmod', subject: `0644 ${folder}/plain`, ...done},
		{label: 'chmod', subject: `04755 ${folder}/plain`, ...done, severity: 'high'},
		{label: 'chmod', subject: `0600 ${folder}/absent`, ...absent},
	]);
});

test('permissions read in octal, in the detail and in JSON', () => {
	expect(events.map(event => fileChmod.fields?.mode?.(event.mode, event))).toEqual(['0644', '04755', '0600']);
	expect(events.map(event => fileChmod.also?.(event, names))).toEqual([
		{permissions: '0644'},
		{permissions: '04755'},
		{permissions: '0600'},
	]);
});
