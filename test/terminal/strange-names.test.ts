// SPDX-License-Identifier: MIT
// Files whose names are made to spoil a screen, in the terminals that count cells by tables of their own.
import {writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {expect, vi} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {liveTest} from '../support/live.ts';
import {multiplexerNames, openInside} from '../support/multiplexers.ts';
import {launcher, openBeeTop} from '../support/program.ts';
import type {Terminal} from '../support/terminal.ts';

const COLUMNS = 120;
const LINES = 36;

/** A name, and how its row has to show it. */
const NAMES: ReadonlyArray<readonly [name: string | Buffer, shown: string]> = [
	['plain', 'plain'],
	['漢字かな한글', '漢字かな한글'],
	['ｗｉｄｅ', 'ｗｉｄｅ'],
	['e\u0301 composes', 'é composes'],
	['z\u0335\u0321\u0354a\u0315lgo', 'z���a�lgo'],
	['ไฟล์', 'ไฟล�'],
	['👩\u200d💻 with a joiner', '👩�💻 with a joiner'],
	['🇩🇪 flag', '�� flag'],
	['❤\ufe0f with a selector', '❤� with a selector'],
	['👍🏽 with a skin', '👍� with a skin'],
	['1\ufe0f\u20e3 keycap', '1�� keycap'],
	['\u{1fae8} of 2022', '� of 2022'],
	['قائمة', 'قائمة'],
	['רשימה 12', 'רשימה 12'],
	['\u202egnp.exe', '�gnp.exe'],
	['\u2066isolated\u2069', '�isolated�'],
	['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
	['\u001b]0;title\u0007', '␛]0;title␇'],
	['\u001b[2J\u001b[H', '␛[2J␛[H'],
	['\u001bPq#0\u001b\\', '␛Pq#0␛\\'],
	['line\nfeed', 'line␊feed'],
	['car\rriage', 'car␍riage'],
	['tab\tbed', 'tab␉bed'],
	['back\b\b\bspace', 'back␈␈␈space'],
	['\u009b31m and \u0090', '�31m and �'],
	['no\u00a0break', 'no␣break'],
	['zero\u200bwidth', 'zero�width'],
	[Buffer.from([0x66, 0xff, 0xfe, 0x80, 0x6f]), 'f���o'],
	[Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]), ''],
];

/** Opens one file after the other and waits for their rows, which have to keep their columns. */
async function expectStraight(terminal: Terminal, folder: string): Promise<void> {
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	terminal.type('3');
	await terminal.until('╭ Files');
	for (const [name] of NAMES)
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]), '');
	await vi.waitFor(
		() => {
			const result = terminal.row(3).indexOf('RESULT');
			for (const [index, [, shown]] of NAMES.entries()) {
				const y = 4 + index;
				const row = terminal.row(y);
				expect(row).toContain(`${folder}/${shown}`);
				const at = (x: number) => terminal.cell(x, y).chars;
				expect([at(0), at(COLUMNS - 1)], row).toEqual(['│', '│']);
				expect(at(result), row).toMatch(/^\d$/);
				expect(at(result - 1).trim(), row).toBe('');
			}
			expect(terminal.row(4 + NAMES.length)).toMatch(/^│ +│$/);
		},
		{timeout: 15_000, interval: 50},
	);
}

const argumentsFor = (folder: string) => ['--kind', 'file_open', '--filter', basename(folder)];

liveTest('no name moves a column in a plain terminal', async ({folder}) => {
	await expectStraight(openBeeTop(argumentsFor(folder), [COLUMNS, LINES]), folder);
});

for (const which of multiplexerNames)
	liveTest(`no name moves a column in ${which}`, async ({folder}) => {
		const {terminal} = await openInside(which, {
			columns: COLUMNS,
			lines: LINES,
			term: 'screen-256color',
			locale: 'C.UTF-8',
		});
		terminal.type(`${commandLine([launcher, ...argumentsFor(folder)])}\r`);
		await expectStraight(terminal, folder);
		terminal.type('q');
		await terminal.until(() => terminal.row(0) === 'it was here');
	});
