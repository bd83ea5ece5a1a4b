// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const events = ofKind('kinds', 'net_unix').filter(({comm}) => comm === 'kinds-network');

test('a name on the disk is told as the kernel’s path, with the process that listens there', () => {
	const named = events.filter(event => event.path === '/srv/shop/kinds/listens');
	expect(named.map(event => tell(event))).toEqual([
		{label: 'ubind', subject: '/srv/shop/kinds/listens', outcome: '', failure: 0, severity: 'info'},
		{
			label: 'uconnect',
			subject: `/srv/shop/kinds/listens of ${named[0]?.tgid} victim`,
			outcome: '',
			failure: 0,
			severity: 'info',
		},
	]);
	expect(named.map(({type}) => type)).toEqual(['stream', 'stream']);
});

test('an abstract name stands behind an @, with all its bytes', () => {
	const hidden = events.filter(event => event.abstract);
	expect(hidden.map(({operation, path, type}) => [operation, path, type])).toEqual([
		['bind', '@shop\0bus', 'seqpacket'],
		['connect', '@shop\0bus', 'seqpacket'],
	]);
});

test('a name that is not there is told as it was given', () => {
	expect(tell(only(events, event => event.result < 0))).toMatchObject({
		subject: 'absent',
		outcome: 'ENOENT',
		failure: 2,
	});
});
