// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ByteText, pieceOf} from '../../source/output/byte-text.ts';
import {jsonText} from '../../source/output/json-text.ts';

const written = (write: (text: ByteText) => void): string => {
	const text = new ByteText(1);
	write(text);
	return text.bytes.toString();
};

test('numbers are written as String writes them', () => {
	const number = fc.oneof(
		fc.maxSafeInteger(),
		fc.integer(),
		fc.double(),
		fc.nat(16).map(power => 10 ** power),
		fc.nat(16).map(power => 10 ** power - 1),
	);
	fc.assert(
		fc.property(number, value => written(text => text.number(value)) === String(value)),
		{seed: 3, numRuns: 5000},
	);
});

test('digits are as many as asked for, with zeros in front', () => {
	fc.assert(
		fc.property(
			fc.nat(999_999_999),
			value => written(text => text.digits(value, 9)) === String(value).padStart(9, '0'),
		),
		{seed: 4, numRuns: 1000},
	);
});

test('a string is quoted as jsonText quotes it, out of a string or out of bytes', () => {
	const any = fc.oneof(
		fc.string(),
		fc.string({unit: 'binary'}),
		fc.string({unit: 'grapheme', maxLength: 300}),
	);
	fc.assert(
		fc.property(any, string => {
			const bytes = Buffer.from(string);
			const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
			let plain = false;
			const outOfBytes = written(text => {
				plain = text.plain(view, 0, bytes.length);
			});
			expect(written(text => text.quoted(string))).toBe(jsonText(string));
			expect(outOfBytes).toBe(plain ? jsonText(string) : '');
			expect(plain).toBe(jsonText(string) === `"${string}"` && bytes.length === string.length);
		}),
		{seed: 5, numRuns: 2000},
	);
});

test('what is written follows what was there, however it grows', () => {
	const part = fc.oneof(
		fc.string(),
		fc.nat(300).map(length => 'piece'.repeat(length)),
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 30}), parts => {
			const all = written(text => {
				for (const [index, each] of parts.entries())
					if (index % 2 === 0) text.piece(pieceOf(each));
					else text.text(each);
			});
			return all === Buffer.from(parts.join('')).toString();
		}),
		{seed: 6, numRuns: 300},
	);
});
