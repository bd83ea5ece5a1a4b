// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {csvLine, csvLines} from '../../source/output/export/csv-line.ts';
import {csvCells} from '../support/csv.ts';

describe('a record', () => {
	test('is its cells with commas between them', () => {
		expect(csvLine(['curl', 4242, -3, 18_446_744_073_709_551_615n, true, undefined, null, ''])).toBe(
			'curl,4242,-3,18446744073709551615,true,,,',
		);
		expect(csvLine([])).toBe('');
	});

	test('quotes what would be taken for more than one cell, or lose its blanks', () => {
		expect(csvLine(['a,b', 'say "hi"', ' x', 'x ', 'a;b', 'a b'])).toBe(
			'"a,b","say ""hi"""," x","x ","a;b",a b',
		);
	});

	test.each(['=1+1', '+1', '-rf', '@SUM(A1)', '＝1+1', "=cmd|' /C calc'!A0"])(
		'is no formula, whatever a name is: %s',
		name => {
			expect(csvCells(csvLine([name]))).toEqual([`'${name}`]);
		},
	);

	test('is one line, in which nothing steers a terminal or turns text round', () => {
		expect(csvLine(['a\nb\r\tc\u001b[31m', '\t=1', 'x\u202egpj.exe', '\u009bc', '\u007f', '\u2028'])).toBe(
			'a␊b␍␉c␛[31m,␉=1,x\ufffdgpj.exe,\ufffdc,␡,\ufffd',
		);
	});

	test('is read back as it was written', () => {
		const text = fc.string({unit: 'grapheme'}).filter(text => !/[\p{C}\p{Z}]/u.test(text));
		fc.assert(
			fc.property(fc.array(text, {minLength: 1}), cells => {
				const read = csvCells(csvLine(cells));
				expect(read.map((cell, index) => (cells[index] === cell ? cell : cell.slice(1)))).toEqual(cells);
			}),
		);
	});

	test('never holds a control character, nor begins a cell as a formula does', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary'}), {minLength: 1}), cells => {
				const line = csvLine(cells);
				expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
				const read = csvCells(line);
				expect(read).toHaveLength(cells.length);
				for (const cell of read) expect(cell).not.toMatch(/^[=+\-@]/);
			}),
		);
	});
});

test('the titles come first', () => {
	expect([
		...csvLines(
			['name', 'count'],
			[
				['curl', 1],
				['sh', 2],
			],
		),
	]).toEqual(['name,count', 'curl,1', 'sh,2']);
	expect([...csvLines(['name'], [])]).toEqual(['name']);
});
