// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_truncate').filter(({comm}) => comm === 'kinds-files');
const folder = '/srv/shop/kinds/files';
const done = {outcome: '', failure: 0, severity: 'info'};

test('a file that is cut tells its new length', () => {
	expect(events.map(event => tell(event))).toEqual([
		{label: 'truncate', subject: `${folder}/plain to 1.5K`, ...done},
		{label: 'truncate', subject: `${folder}/plain to 0B`, ...done},
		{label: 'truncate', subject: `${folder}/plain to -1`, outcome: 'EINVAL', failure: 22, severity: 'info'},
	]);
});
