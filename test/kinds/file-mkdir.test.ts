// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileMkdir} from '../../source/kinds/file-mkdir.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_mkdir').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};

test('a directory that is made is told by its path, and one that is there already by its errno', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'mkdir', subject: folder, ...done},
		{label: 'mkdir', subject: folder, outcome: 'EEXIST', failure: 17, severity: 'info'},
	]);
});

test('its mode reads in octal, and what the caller said stands beside the path', () => {
	expect(events.map(event => fileMkdir.fields?.mode?.(event.mode, event))).toEqual(['02750', '0755']);
	expect(events[0]?.asked).toBe('files');
});
