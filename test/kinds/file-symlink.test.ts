// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_symlink').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};
const absent = {outcome: 'ENOENT', failure: 2, severity: 'info'};

test('a symbolic link tells its path and the text in it', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'symlink', subject: `${folder}/link -> ../no where`, ...done},
		{label: 'symlink', subject: `${folder}/empty -> `, ...absent},
	]);
});
