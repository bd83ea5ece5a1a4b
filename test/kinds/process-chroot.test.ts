// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const all = ofKind('kinds', 'process_chroot');

test('another root is told by its path and matters a little', () => {
	expect(tell(only(all, event => event.call === 'chroot' && event.result === 0))).toEqual({
		label: 'chroot',
		subject: '/srv/shop/kinds/jail',
		outcome: '',
		failure: 0,
		severity: 'low',
	});
});

test('one that is not there is told as it was named', () => {
	expect(tell(only(all, event => event.result < 0))).toMatchObject({
		subject: '/srv/shop/kinds/absent',
		outcome: 'ENOENT',
		failure: 2,
		severity: 'info',
	});
});

test('pivot_root is told with where the old root went', () => {
	expect(tell(only(all, event => event.call === 'pivot_root'))).toMatchObject({
		label: 'pivot',
		subject: '/., old root at /old',
	});
});
