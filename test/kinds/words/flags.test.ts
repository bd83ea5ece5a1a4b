// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {
	octal,
	openFlags,
	openWords,
	renameFlags,
	renameWords,
	unlinkFlags,
	unlinkWords,
	writes,
} from '../../../source/kinds/words/flags.ts';
import {numbersOf} from '../../support/headers.ts';

test('every flag has the bits that the system’s headers give it', () => {
	const words = [...openWords, ...unlinkWords, ...renameWords];
	const headers = ['asm/fcntl.h', 'linux/fcntl.h', 'linux/fs.h'];
	const numbers = numbersOf(
		words.map(([name]) => name),
		...headers,
	);
	expect(Object.fromEntries(words)).toEqual(Object.fromEntries(numbers));
});

describe('flags of an open', () => {
	test('are the way of access and then the rest', () => {
		expect(openFlags(0)).toBe('O_RDONLY');
		expect(openFlags(0o2000101)).toBe('O_WRONLY|O_CREAT|O_CLOEXEC');
		expect(openFlags(3)).toBe('O_ACCMODE');
	});

	test('that hold the bits of others are told once', () => {
		expect(openFlags(0o4010002)).toBe('O_RDWR|O_SYNC');
		expect(openFlags(0o20200002)).toBe('O_RDWR|O_TMPFILE');
		expect(openFlags(0o10000)).toBe('O_RDONLY|O_DSYNC');
		expect(openFlags(0o200000)).toBe('O_RDONLY|O_DIRECTORY');
	});

	test('without a name are told in hex, the highest bit too', () => {
		expect(openFlags(0x8000_0001)).toBe('O_WRONLY|0x80000000');
		expect(openFlags(-1 >>> 0)).toMatch(/\|0x[0-9a-f]+$/);
	});

	test('say whether it may write', () => {
		expect([0, 1, 2, 3].map(writes)).toEqual([false, true, true, false]);
	});
});

test('flags of removals and renames are nothing, words, or hex', () => {
	expect([0, 0x200, 0x201].map(unlinkFlags)).toEqual(['', 'AT_REMOVEDIR', 'AT_REMOVEDIR|0x1']);
	expect([0, 1, 3, 8].map(renameFlags)).toEqual([
		'',
		'RENAME_NOREPLACE',
		'RENAME_NOREPLACE|RENAME_EXCHANGE',
		'0x8',
	]);
});

test('permissions are octal', () => {
	expect([0o644, 0, 0o4755].map(octal)).toEqual(['0644', '00', '04755']);
});
