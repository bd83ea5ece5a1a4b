// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileMknod} from '../../source/kinds/file-mknod.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_mknod').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};

test('a node is told by its type, a device by its numbers too, and a device matters', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'mknod', subject: `fifo ${folder}/fifo`, ...done},
		{label: 'mknod', subject: `block 259:70000 ${folder}/disk`, ...done, severity: 'medium'},
		{label: 'mknod', subject: `character 1:5 ${folder}/zero`, ...done, severity: 'medium'},
		{label: 'mknod', subject: `fifo ${folder}/fifo`, outcome: 'EEXIST', failure: 17, severity: 'info'},
	]);
});

test('its mode reads in octal', () => {
	expect(events.map(event => fileMknod.fields?.mode?.(event.mode, event))).toEqual([
		'0600',
		'0640',
		'0666',
		'0600',
	]);
});
