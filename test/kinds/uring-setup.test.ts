// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const rings = ofKind('kinds', 'uring_setup').filter(({comm}) => comm === 'kinds-memory');

test('a ring is told with its entries and flags', () => {
	const event = only(rings, ({result}) => result >= 0);
	expect(tell(event)).toEqual({
		label: 'uring',
		subject: '4 entries IORING_SETUP_CLAMP',
		outcome: String(event.result),
		failure: 0,
		severity: 'info',
	});
	expect(tell({...event, entries: 1, flags: 0}).subject).toBe('1 entry');
});

test('one that could not be made tells why', () => {
	expect(tell(only(rings, ({result}) => result < 0))).toMatchObject({outcome: 'EINVAL', failure: 22});
});
