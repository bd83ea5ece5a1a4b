// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {netConnect} from '../../source/kinds/net-connect.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const all = ofKind('kinds', 'net_connect');
const connects = all.filter(({comm}) => comm === 'kinds');
const waited = connects.filter(event => event.waited);
const told = waited.map(event => tell(event));

test('a connection tells protocol and both ends, the far one first, over IPv4 and IPv6', () => {
	expect(
		only(told, ({subject, outcome}) => subject.startsWith('tcp 127.0.0.1:7001 ') && outcome === ''),
	).toEqual({
		label: 'connect',
		subject: expect.stringMatching(/^tcp 127\.0\.0\.1:7001 from 127\.0\.0\.1:\d+ [\d.]+us$/),
		outcome: '',
		failure: 0,
		severity: 'info',
	});
	expect(only(told, ({subject}) => subject.includes(':7002 ')).subject).toMatch(
		/^tcp \[::1]:7002 from \[::1]:\d+ [\d.]+us$/,
	);
});

test('a connection that was refused tells the end that was asked for', () => {
	expect(only(told, ({outcome}) => outcome === 'ECONNREFUSED')).toMatchObject({
		subject: expect.stringMatching(/^tcp 127\.0\.0\.1:7099 from 127\.0\.0\.1:\d+ [\d.]+us$/),
		failure: 111,
	});
	expect(only(told, ({outcome}) => outcome === 'ENETUNREACH')).toMatchObject({
		subject: 'tcp 198.51.100.9:7001 from 0.0.0.0:0',
		failure: 101,
	});
});

test('a connection that nobody waited for is told once, as it came out', () => {
	const [made] = connects.filter(event => !event.waited);
	expect(made && tell(made)).toMatchObject({
		subject: expect.stringMatching(/^tcp 127\.0\.0\.1:7001 from/),
		outcome: '',
		failure: 0,
	});
	const refused = only(all, event => event.comm === 'kinds-network' && event.remotePort === 7199);
	expect(tell(refused)).toMatchObject({outcome: 'ECONNREFUSED', failure: 111});
	expect(refused.waited).toBe(false);
	expect(all.every(event => event.result !== -115)).toBe(true);
});

test('a connection to where clouds tell their secrets matters', () => {
	const cloud = only(all, event => event.remotePort === 80);
	expect(tell(cloud)).toMatchObject({subject: 'tcp 169.254.169.254:80 from 0.0.0.0:0', severity: 'medium'});
});

test('a UDP socket that was given its other end counts as a connection', () => {
	expect(only(told, ({subject}) => subject.startsWith('udp '))).toMatchObject({outcome: '', failure: 0});
});

test('the fields of both ends read as words', () => {
	const event = only(connects, event => event.remotePort === 7002);
	expect(netConnect.fields?.family?.(event.family, event)).toBe('AF_INET6');
	expect(netConnect.fields?.protocol?.(event.protocol, event)).toBe('tcp');
	expect(netConnect.fields?.localAddress?.(event.localAddress, event)).toBe('::1');
	expect(netConnect.fields?.remoteAddress?.(event.remoteAddress, event)).toBe('::1');
	expect(netConnect.fields?.latency?.(event.latency, event)).toMatch(/^[\d.]+us$/);
	expect(netConnect.fields?.latency?.(0, event)).toBe('');
});
