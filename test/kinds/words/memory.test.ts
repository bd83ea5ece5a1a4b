// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import type {Words} from '../../../source/kinds/words/flags.ts';
import {
	faultFlags,
	faultWords,
	mapFlags,
	mapWords,
	memfdFlags,
	memfdWords,
	protection,
	protectionLetters,
	protectionWords,
	uringFlags,
	uringWords,
} from '../../../source/kinds/words/memory.ts';
import {numbersOf} from '../../support/headers.ts';

/** Newer than the headers of many systems. */
const NEW = new Set([
	'MFD_NOEXEC_SEAL',
	'MFD_EXEC',
	'IORING_SETUP_NO_MMAP',
	'IORING_SETUP_REGISTERED_FD_ONLY',
	'IORING_SETUP_NO_SQARRAY',
	'IORING_SETUP_HYBRID_IOPOLL',
	'IORING_SETUP_CQE_MIXED',
]);

test.each<[string, Words, readonly string[]]>([
	['protection', protectionWords, ['asm/mman.h']],
	['mapping', mapWords, ['asm/mman.h']],
	['memfd', memfdWords, ['linux/memfd.h']],
	['page faults', faultWords, ['asm/fcntl.h', 'linux/userfaultfd.h']],
	['io_uring', uringWords, ['linux/io_uring.h']],
])('every word of %s has the bits that the system’s headers give it', (_, words, headers) => {
	const known = words.filter(([name]) => !NEW.has(name));
	const numbers = numbersOf(
		known.map(([name]) => name),
		...headers,
	);
	expect(Object.fromEntries(known)).toEqual(Object.fromEntries(numbers));
});

describe('words of memory', () => {
	test('say nothing by name', () => {
		expect(protection(0)).toBe('PROT_NONE');
		expect([mapFlags(0), memfdFlags(0), faultFlags(0), uringFlags(0)]).toEqual(['', '', '', '']);
	});

	test('keep what has no name', () => {
		expect(protection(7 | 0x100)).toBe('PROT_READ|PROT_WRITE|PROT_EXEC|0x100');
		expect(mapFlags(0x8000_0023)).toBe('MAP_SHARED_VALIDATE|MAP_ANONYMOUS|0x80000000');
	});

	test('are letters where there is little room', () => {
		expect([0, 1, 3, 5, 7].map(protectionLetters)).toEqual(['---', 'r--', 'rw-', 'r-x', 'rwx']);
	});
});
