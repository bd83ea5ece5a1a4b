// SPDX-License-Identifier: MIT
// What is told of sensitive paths, from a recording: the actor is test/fixtures/deeds/kinds-hot.c.
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {ofKind} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const HERE = '/srv/shop/kinds-hot';
const told = (kind: 'file_open' | 'file_unlink' | 'file_rename') =>
	ofKind('kinds', kind)
		.filter(event => event.comm === 'kinds-hot')
		.map(event => {
			const {subject, severity} = tell(event);
			return [subject.replaceAll(HERE, '~'), kindOf(event).also?.(event, names).sensitive_group, severity];
		});

describe('a sensitive path', () => {
	test('that is opened has the name of its group, and a severity by what was done', () => {
		expect(told('file_open').slice(2)).toEqual([
			['~/.ssh/id_ed25519', 'ssh-keys', 'medium'],
			['~/.ssh/id_ed25519', 'ssh-keys', 'medium'],
			['~/.env', undefined, 'info'],
			['~/.env', 'tokens', 'low'],
			['~/.env', 'tokens', 'low'],
			['~/.netrc', 'tokens', 'info'],
			['/etc/shadow', 'passwords', 'medium'],
			['~/.bash_history', 'traces', 'info'],
			['~/by-x32', undefined, 'info'],
		]);
	});

	test('that is removed or renamed has the same', () => {
		expect(told('file_unlink')).toEqual([
			['~/.bash_history', 'traces', 'medium'],
			['~/authorized_keys', 'ssh-access', 'high'],
		]);
		expect(told('file_rename')).toEqual([
			['~/.env -> ~/plain', 'tokens', 'low'],
			['~/plain -> ~/authorized_keys', 'ssh-access', 'high'],
		]);
	});
});

describe('what the caller asked for', () => {
	const opens = ofKind('kinds', 'file_open').filter(event => event.comm === 'kinds-hot');

	test('is kept where it is not the path that was opened', () => {
		expect(opens.filter(({path}) => path === `${HERE}/.env`).map(({asked}) => asked)).toEqual([
			'.env',
			'./.env',
			'innocent',
		]);
	});

	test('is not said twice', () => {
		expect(opens.find(({path}) => path === '/etc/ld.so.cache')?.asked).toBe('');
		expect(opens.find(({path}) => path === '.netrc')?.asked).toBe('');
	});
});

test('a call of the x32 interface is marked', () => {
	const marked = ofKind('kinds', 'file_open').filter(({marks}) => marks & (ownCodec.marks.x32 ?? 0));
	expect(marked.map(({path, result}) => [path, result])).toEqual([['by-x32', -38]]);
});
