// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {umount} from '../../source/kinds/umount.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const umounts = ofKind('kinds', 'umount').filter(({comm}) => comm === 'kinds-system');

test('umounts are told with place and flags, and why they failed', () => {
	expect(umounts.map(event => [tell(event).subject, tell(event).outcome, tell(event).severity])).toEqual([
		['/tmp MNT_DETACH', '', 'low'],
		['/proc/1', '', 'low'],
		['/srv/shop/logs MNT_DETACH', '', 'low'],
		['/srv/shop/logs UMOUNT_NOFOLLOW', 'EINVAL', 'low'],
	]);
	expect(umounts.map(event => umount.also?.(event, names).flag_names)).toEqual([
		'MNT_DETACH',
		undefined,
		'MNT_DETACH',
		'UMOUNT_NOFOLLOW',
	]);
});
