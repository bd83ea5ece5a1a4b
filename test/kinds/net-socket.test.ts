// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const told = ofKind('kinds', 'net_socket')
	.filter(({comm}) => comm === 'kinds-network')
	.map(event => tell(event));

test('a socket tells family, type and what it speaks', () => {
	const subjects = new Set(told.map(({subject}) => subject));
	expect([...subjects]).toEqual([
		'inet stream tcp',
		'inet dgram udp',
		'unix stream',
		'unix seqpacket',
		'netlink raw audit',
		'99 stream 7',
	]);
	expect(told[0]).toEqual({
		label: 'socket',
		subject: 'inet stream tcp',
		outcome: '3',
		failure: 0,
		severity: 'info',
	});
});

test('a socket of a family that is not there tells why', () => {
	expect(told.filter(({failure}) => failure !== 0)).toMatchObject([
		{subject: '99 stream 7', outcome: 'EAFNOSUPPORT', failure: 97},
	]);
});
