// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {kindOf} from '../../source/kinds/index.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const queries = ofKind('kinds', 'dns_query');
const told = queries.map(event => tell(event));

test('a question tells type and name', () => {
	expect(only(told, ({subject}) => subject === 'A alias.example.org')).toEqual({
		label: 'query',
		subject: 'A alias.example.org',
		outcome: '',
		failure: 0,
		severity: 'info',
	});
	expect(told.map(({subject}) => subject)).toContain('AAAA shop.example.org');
});

test('a question says in words whom it asked, and how', () => {
	const [event] = queries;
	expect(event && kindOf(event).also?.(event, names)).toEqual({
		query_id: 1,
		query_name: 'alias.example.org',
		query_type: 'A',
		resolver: '127.0.0.53:53',
		transport: 'udp',
		scope: 'loopback',
	});
});

test('a name that carries data is worth a look', () => {
	expect(only(told, ({subject}) => subject.endsWith('.t.example.net')).severity).toBe('medium');
});
