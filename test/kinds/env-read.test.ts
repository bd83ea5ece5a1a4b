// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {eventKinds, kinds, optInKinds, seenByItself} from '../../source/kinds/index.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const asked = only(ofKind('kinds', 'env_read'), ({comm}) => comm === 'kinds-memory');

test('a secret that was asked for is told by its name alone', () => {
	expect(tell(asked)).toEqual({
		label: 'getenv',
		subject: 'SHOP_API_KEY',
		outcome: '',
		failure: 0,
		severity: 'low',
	});
});

test('from a program that anybody could have put there it matters more', () => {
	for (const exe of ['/tmp/x', '/dev/shm/x', 'memfd:x'])
		expect(ruleOf(asked, {exe, parentExe: ''})?.severity).toBe('medium');
});

test('it is off unless asked for, and says so', () => {
	expect(optInKinds).toContain('env_read');
	expect(eventKinds).toContain('env_read');
	expect(seenByItself).not.toContain('env_read');
	expect(kinds.env_read.about).toContain('--env-reads');
});
