// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {netBind} from '../../source/kinds/net-bind.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const binds = ofKind('kinds', 'net_bind').filter(({comm}) => comm === 'kinds-network');

test('a socket that takes an address tells protocol, address and port', () => {
	expect(tell(only(binds, event => event.protocol === 17))).toEqual({
		label: 'bind',
		subject: 'udp 127.0.0.1:7102',
		outcome: '',
		failure: 0,
		severity: 'info',
	});
});

test('an address that is taken is told as it was asked for, with the error', () => {
	expect(tell(only(binds, event => event.result < 0))).toMatchObject({
		subject: 'tcp 127.0.0.1:7101',
		outcome: 'EADDRINUSE',
		failure: 98,
		severity: 'info',
	});
});

test('a port below 1024 matters when a user takes it who is not root', () => {
	const low = only(binds, event => event.localPort === 77);
	expect(low.uid).toBe(1000);
	expect(tell(low).severity).toBe('low');
});

test('the fields of the end read as words', () => {
	const [event] = binds;
	if (!event) throw new Error('no bind');
	expect(netBind.fields?.family?.(event.family, event)).toBe('AF_INET');
	expect(netBind.fields?.localAddress?.(event.localAddress, event)).toBe('127.0.0.1');
});
