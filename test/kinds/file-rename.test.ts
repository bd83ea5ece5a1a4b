// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {fileRename} from '../../source/kinds/file-rename.ts';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const [done, failed] = ofKind('kinds', 'file_rename');

test('a rename tells both names', () => {
	expect(done && tell(done)).toEqual({
		label: 'rename',
		subject: '/srv/shop/kinds/made -> /srv/shop/kinds/renamed',
		outcome: '',
		failure: 0,
		severity: 'info',
	});
});

test('a rename that failed tells why, and which rules were asked for', () => {
	expect(failed && tell(failed)).toMatchObject({
		subject: '/srv/shop/kinds/renamed -> /srv/shop/kinds/absent/renamed',
		outcome: 'ENOENT',
		failure: 2,
	});
	expect(failed && fileRename.fields?.flags?.(failed.flags, failed)).toBe('RENAME_NOREPLACE');
});

test('what the caller said stands beside each path that says more', () => {
	expect(done).toMatchObject({asked: 'made', newAsked: 'renamed'});
	expect(failed).toMatchObject({asked: 'renamed', newAsked: 'absent/renamed'});
});
