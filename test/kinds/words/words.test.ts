// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {joined} from '../../../source/kinds/words/path.ts';
import {targetText} from '../../../source/kinds/words/target.ts';
import {names} from '../../support/tell.ts';

test('a path stands behind its directory with one slash, and alone without one', () => {
	expect([
		joined('', '/etc/passwd'),
		joined('/', 'etc'),
		joined('/srv/shop', 'a/b'),
		joined('/srv/', ''),
	]).toEqual(['/etc/passwd', '/etc', '/srv/shop/a/b', '/srv/']);
});

test('a target is its pid and, where that is known, its command; pid 0 is nobody', () => {
	expect(targetText(12, names)).toBe('12 victim');
	expect(targetText(12, {...names, command: () => ''})).toBe('12');
	expect(targetText(0, names)).toBe('');
});
