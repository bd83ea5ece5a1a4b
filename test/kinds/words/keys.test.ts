// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {keyOperation, keyOperations, keyText, ownKeyrings} from '../../../source/kinds/words/keys.ts';
import {byName, macroNames, numbersOf} from '../../support/headers.ts';

const NO_OPERATION = /^KEYCTL_(SUPPORTS|CAPS|MOVE_EXCL)/;

test('every operation and keyring of the system’s headers has the name that they give it', () => {
	const names = macroNames(/^(KEYCTL|KEY_SPEC)_/, 'linux/keyctl.h').filter(name => !NO_OPERATION.test(name));
	const numbers = numbersOf(names, 'linux/keyctl.h');
	const own = new Map([...byName(keyOperations), ...byName(ownKeyrings)]);
	expect(numbers.size).toBeGreaterThan(35);
	for (const [name, number] of numbers) expect([name, own.get(name)]).toEqual([name, number]);
});

test('keys are numbers, own keyrings names, and 0 is none', () => {
	expect([keyText(0), keyText(-3), keyText(4711), keyText(-99)]).toEqual([
		'',
		'KEY_SPEC_SESSION_KEYRING',
		'4711',
		'-99',
	]);
	expect([keyOperation(0), keyOperation(99)]).toEqual(['KEYCTL_GET_KEYRING_ID', '99']);
});
