// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ptraceName, ptraceRequests} from '../../../source/kinds/words/ptrace.ts';
import {macroNames, numbersOf} from '../../support/headers.ts';

const headers = ['linux/ptrace.h', 'asm/ptrace-abi.h'];
const NO_REQUEST = /^PTRACE_(O_|EVENT|SYSCALL_INFO|PEEKSIGINFO_SHARED)/;

test('every request of the system’s headers has the name that they give it', () => {
	const names = macroNames(/^PTRACE_/, ...headers).filter(name => !NO_REQUEST.test(name));
	const numbers = numbersOf(names, ...headers);
	expect(numbers.size).toBeGreaterThan(35);
	for (const [name, number] of numbers) expect(ptraceName(number)).toBe(name);
});

test('no request is called otherwise than in the headers that have it', () => {
	const named = Object.entries(ptraceRequests).map(([number, name]) => [name, Number(number)] as const);
	const numbers = numbersOf(
		named.map(([name]) => name),
		...headers,
	);
	for (const [name, number] of named) if (numbers.has(name)) expect(numbers.get(name)).toBe(number);
});

test('a request without a name is told in hex', () => {
	expect(ptraceName(0xbeef)).toBe('0xbeef');
});
