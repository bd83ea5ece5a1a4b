// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {fixture, ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const answers = ofKind('kinds', 'dns_answer');
const told = answers.map(event => tell(event));

test('an answer tells what was asked, addresses first, and how long it took', () => {
	const alias = only(told, ({subject}) => subject.startsWith('A alias.example.org'));
	expect(alias).toMatchObject({label: 'answer', outcome: '', failure: 0, severity: 'info'});
	expect(alias.subject).toMatch(
		/^A alias\.example\.org -> 127\.0\.0\.9, real\.example\.org \([\d.]+(ns|us|ms|s)\)$/,
	);
	expect(only(told, ({subject}) => subject.startsWith('AAAA shop')).subject).toContain('-> ::1 (');
});

test('an answer that there is no such name says so', () => {
	expect(only(told, ({outcome}) => outcome === 'NXDOMAIN').subject).toMatch(/^A absent\.example\.org \(/);
});

test('an answer lists in words what it said', () => {
	const event = only(answers, each => tell(each).subject.startsWith('A alias'));
	expect(kindOf(event).also?.(event, names)).toEqual({
		query_id: 1,
		query_name: 'alias.example.org',
		query_type: 'A',
		rcode: 'NOERROR',
		answers: '127.0.0.9 real.example.org',
		answer_count: 2,
		ttl: 60,
		cut: undefined,
		resolver: '127.0.0.53:53',
		transport: 'udp',
		scope: 'loopback',
	});
});

test('a connection to an address that was answered has its name, in a recording too', () => {
	const {model} = fixture('kinds');
	const event = only(ofKind('kinds', 'net_connect'), ({remotePort}) => remotePort === 7443);
	// Whichever name led there last.
	expect(tell(event, model.names).subject).toMatch(
		/^tcp [a-z0-9.]+\.example\.net \(127\.0\.0\.9:7443\) from /,
	);
	expect(kindOf(event).also?.(event, model.names)).toMatchObject({
		direction: 'out',
		scope: 'loopback',
		looked_up: true,
	});
});
