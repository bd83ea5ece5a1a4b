// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {views} from '../../source/store/views.ts';
import {shownDigit, untilFitting} from '../support/frames.ts';
import {openKinds} from '../support/program.ts';
import {fiveSizes} from '../support/sizes.ts';

test.each(fiveSizes)('every view and every page fits exactly at %i x %i', async (columns, lines) => {
	const terminal = await openKinds([columns, lines]);
	for (const index of views.keys()) {
		const digit = String(index + 1);
		terminal.type(digit);
		await terminal.until(() => shownDigit(terminal) === digit);
		await untilFitting(terminal, columns, lines);
	}
	terminal.type('?');
	await terminal.until('╭ Help');
	await untilFitting(terminal, columns, lines);
	terminal.type('?3');
	await terminal.until('╭ Files');
	terminal.type('kd');
	await terminal.until(() => /^│ evt\.type +\S/.test(terminal.row(4)));
	await untilFitting(terminal, columns, lines);
	terminal.type('dfnonsense.field = 1');
	await terminal.until(() => terminal.row(lines - 1).includes('nonsense.field'));
	expect(terminal.row(lines - 2)).toMatch(/^ filter: nonsense\.field = 1/);
	expect(terminal.wrapped()).toEqual([]);
	const corners = [2, lines - 4].flatMap(y => [0, columns - 1].map(x => terminal.cell(x, y).chars));
	expect(corners).toEqual(['╭', '╮', '╰', '╯']);
});
