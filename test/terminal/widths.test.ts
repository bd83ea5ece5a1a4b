// SPDX-License-Identifier: MIT
// Multiplexers count cells themselves: a character that they count otherwise moves all columns behind it.
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {multiplexerNames, openInside} from '../support/multiplexers.ts';

const tellWidths = join(import.meta.dirname, 'programs/tell-widths.ts');

test.each(multiplexerNames)(
	'%s gives every character that is let through as many cells as we count',
	async which => {
		const {terminal} = await openInside(which, {
			columns: 80,
			lines: 24,
			term: 'screen-256color',
			locale: 'C.UTF-8',
		});
		terminal.type(`${commandLine([process.execPath, tellWidths])}\r`);
		await terminal.until('characters,', 25_000);
		expect(terminal.row(2)).toMatch(/^1\d{5} characters, wrong: none$/);
	},
);
