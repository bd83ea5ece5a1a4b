// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {netRaw} from '../../source/kinds/net-raw.ts';
import {rules} from '../../source/severity/rules.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const made = ofKind('kinds', 'net_raw');

test('sockets that take packets as they are tell what they take, and matter', () => {
	expect(made.map(event => tell(event))).toEqual([
		{label: 'raw', subject: 'packet raw all', outcome: '14', failure: 0, severity: 'medium'},
		{label: 'raw', subject: 'packet dgram none', outcome: '15', failure: 0, severity: 'low'},
		{label: 'raw', subject: 'inet raw icmp', outcome: '16', failure: 0, severity: 'medium'},
		{label: 'raw', subject: 'packet dgram arp', outcome: 'EPERM', failure: 1, severity: 'low'},
	]);
});

test('family, type and protocol are told by name beside their numbers', () => {
	const [event] = made;
	if (!event) throw new Error('no raw socket');
	expect(netRaw.also?.(event, names)).toEqual({
		domain_name: 'AF_PACKET',
		type_name: 'SOCK_RAW|SOCK_CLOEXEC',
		protocol_name: 'all',
	});
	expect(netRaw.fields?.domain?.(event.domain, event)).toBe('AF_PACKET');
	expect(netRaw.fields?.type?.(event.type, event)).toBe('SOCK_RAW|SOCK_CLOEXEC');
	expect(netRaw.fields?.protocol?.(event.protocol, event)).toBe('all');
});

test('programs whose daily work it is are exempt, by their path', () => {
	for (const {exempt} of rules.net_raw ?? []) expect(exempt?.exe).toContain('/usr/bin/ping');
});
