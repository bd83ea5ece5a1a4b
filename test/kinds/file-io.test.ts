// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'file_io').filter(({path}) => path.startsWith('/srv/shop/kinds/files/'));
const named = (name: string) => only(events, ({path}) => path.endsWith(`/${name}`));

test('what was read and written is told in one line for each file', () => {
	const common = {failure: 0, severity: 'info'};
	expect(tell(named('plain'))).toEqual({
		label: 'io rw',
		subject: '/srv/shop/kinds/files/plain',
		outcome: '40.0K/4.9K',
		...common,
	});
	expect(tell(named('copy'))).toEqual({
		label: 'io w',
		subject: '/srv/shop/kinds/files/copy',
		outcome: '1.5K',
		...common,
	});
});

test('bytes and calls are exact', () => {
	expect(named('plain')).toMatchObject({reads: 10, readBytes: 40_960, writes: 100, writtenBytes: 5000});
	expect(named('copy')).toMatchObject({reads: 0, readBytes: 0, writes: 1, writtenBytes: 1536});
});
