// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {signalName} from '../../../source/kinds/words/signal.ts';
import {macroNames, numbersOf} from '../../support/headers.ts';

const NOT_A_NAME = new Set(['SIGIOT', 'SIGPOLL', 'SIGUNUSED', 'SIGRTMIN', 'SIGRTMAX', 'SIGSTKSZ']);

test('every signal of the system’s headers has the name that they give it', () => {
	const names = macroNames(/^SIG[A-Z0-9]+$/, 'asm/signal.h').filter(name => !NOT_A_NAME.has(name));
	const numbers = numbersOf(names, 'asm/signal.h');
	expect(numbers.size).toBe(31);
	for (const [name, number] of numbers) expect(signalName(number)).toBe(name);
});

test('real-time signals count from the first one that a program may use', () => {
	expect(signalName(34)).toBe('SIGRTMIN+0');
	expect(signalName(64)).toBe('SIGRTMIN+30');
});

test('a number that is no signal stays a number', () => {
	expect([0, 32, 33, 65].map(signalName)).toEqual(['0', '32', '33', '65']);
});
