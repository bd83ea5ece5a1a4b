// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {
	atFlags,
	atWords,
	givenTime,
	ownerText,
	xattrFlags,
	xattrWords,
} from '../../../source/kinds/words/file-words.ts';
import {numbersOf} from '../../support/headers.ts';

test('every flag has the bits that the system’s headers give it', () => {
	const words = [...atWords, ...xattrWords];
	const numbers = numbersOf(
		words.map(([name]) => name),
		'linux/fcntl.h',
		'linux/xattr.h',
	);
	expect(Object.fromEntries(words)).toEqual(Object.fromEntries(numbers));
});

test('flags are nothing, words, or hex', () => {
	expect([0, 0x100, 0x1400, 0x2000].map(atFlags)).toEqual([
		'',
		'AT_SYMLINK_NOFOLLOW',
		'AT_SYMLINK_FOLLOW|AT_EMPTY_PATH',
		'0x2000',
	]);
	expect([0, 1, 2, 5].map(xattrFlags)).toEqual(['', 'XATTR_CREATE', 'XATTR_REPLACE', 'XATTR_CREATE|0x4']);
});

test('an owner is a number, or unchanged', () => {
	expect([0, 1000, 0xffff_ffff].map(ownerText)).toEqual(['0', '1000', 'unchanged']);
});

test('a time is told in UTC with its nanoseconds, before 1970 too', () => {
	expect(givenTime('given', 0, 0)).toBe('1970-01-01T00:00:00.000000000Z');
	expect(givenTime('given', -1, 999_999_999)).toBe('1969-12-31T23:59:59.999999999Z');
	expect(givenTime('given', 253_402_300_800, 1)).toBe('+010000-01-01T00:00:00.000000001Z');
});

test('a time that is none is told by its word', () => {
	expect(['now', 'omit', 'unknown', ''].map(as => givenTime(as, 0, 0))).toEqual([
		'now',
		'omit',
		'unknown',
		'unknown',
	]);
});
