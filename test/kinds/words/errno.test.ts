// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {errnoName} from '../../../source/kinds/words/errno.ts';
import {macroNames, numbersOf} from '../../support/headers.ts';

/** Second names: those that a header defines by another name. */
const ALIASES = new Set(['EWOULDBLOCK', 'EDEADLOCK']);

test('every errno of the system’s headers has the name that they give it', () => {
	const numbers = numbersOf(macroNames(/^E[A-Z0-9]+$/, 'asm/errno.h'), 'asm/errno.h');
	expect(numbers.size).toBeGreaterThan(130);
	for (const [name, number] of numbers) if (!ALIASES.has(name)) expect(errnoName(number)).toBe(name);
});

test('the codes that only the kernel knows have their names, and an unknown one its number', () => {
	expect([512, 513, 514, 515, 516].map(errnoName)).toEqual([
		'ERESTARTSYS',
		'ERESTARTNOINTR',
		'ERESTARTNOHAND',
		'ENOIOCTLCMD',
		'ERESTART_RESTARTBLOCK',
	]);
	expect(errnoName(4095)).toBe('4095');
});
