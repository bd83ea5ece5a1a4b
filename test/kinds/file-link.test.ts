// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileLink} from '../../source/kinds/file-link.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_link').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('a link tells both names', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'link', subject: `${folder}/plain -> ${folder}/second`, ...done},
		{label: 'link', subject: `${folder}/absent -> ${folder}/third`, ...absent},
	]);
});

test('its flags are words, and what the caller said stands beside the paths', () => {
	expect(events.map(event => fileLink.fields?.flags?.(event.flags, event))).toEqual([
		'',
		'AT_SYMLINK_FOLLOW',
	]);
	expect(events[0]).toMatchObject({asked: 'plain', newAsked: 'second'});
});
