// SPDX-License-Identifier: MIT
import {closeSync, openSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {LineWriter} from '../../source/output/line-writer.ts';
import {temporaryFile} from '../support/recordings.ts';

/** What a file holds after these lines were written to it. */
function written(lines: readonly string[]): string {
	const path = temporaryFile(Buffer.alloc(0), 'lines');
	const fd = openSync(path, 'w');
	const writer = new LineWriter(fd);
	for (const line of lines) writer.line(line);
	writer.flush();
	writer.flush();
	closeSync(fd);
	return readFileSync(path, 'utf8');
}

test('lines come out in their order, each with its newline, whatever their length', () => {
	const line = fc.oneof(
		fc.string({unit: 'grapheme', maxLength: 200}),
		fc.integer({min: 80_000, max: 300_000}).map(length => '日本'.repeat(length / 2)),
		fc.constant('x'.repeat(262_143)),
	);
	fc.assert(
		fc.property(fc.array(line, {maxLength: 12}), lines => {
			expect(written(lines) === lines.map(text => `${text}\n`).join('')).toBe(true);
		}),
		{seed: 256, numRuns: 40},
	);
});

test('what the descriptor says is thrown', () => {
	const fd = openSync('/dev/full', 'w');
	const writer = new LineWriter(fd);
	writer.line('one');
	expect(() => writer.flush()).toThrow(/ENOSPC/);
	closeSync(fd);
});
