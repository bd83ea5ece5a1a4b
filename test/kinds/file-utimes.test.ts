// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileUtimes} from '../../source/kinds/file-utimes.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_utimes').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('the time of modification stands in front of the path', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'utimes', subject: `2009-02-13T23:31:30.000000001Z ${folder}/link`, ...done},
		{label: 'utimes', subject: `now ${folder}/plain`, ...done},
		{label: 'utimes', subject: `now ${folder}/absent`, ...absent},
	]);
});

test('both times are told as text, or by the word that stood for them', () => {
	expect(events.map(event => fileUtimes.also?.(event, names))).toEqual([
		{access_time: '2001-09-09T01:46:40.123456789Z', modify_time: '2009-02-13T23:31:30.000000001Z'},
		{access_time: 'omit', modify_time: 'now'},
		{access_time: 'now', modify_time: 'now'},
	]);
});
