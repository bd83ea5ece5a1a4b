// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {openBeeTop, selectedLines, sizes, textOf} from '../support/program.ts';
import {fixturePath} from '../support/recordings.ts';
import type {Terminal} from '../support/terminal.ts';

const ESCAPE = '\u001b';
const LEFT = '\u001b[D';
const YELLOW = 220;

/** The whole demo, shown at once, the files alone. */
async function openDemo(size: readonly [number, number]): Promise<Terminal> {
	const terminal = openBeeTop(['replay', fixturePath('demo'), '--speed', '100'], size);
	await terminal.until(() => / END /.test(terminal.row(0)));
	terminal.type('3');
	await terminal.until('╭ Files');
	return terminal;
}

/** The lines of live rows that hold a text. */
const linesWith = (terminal: Terminal, text: string) =>
	terminal.screen().flatMap((row, y) => (row.startsWith('│') && row.includes(text) ? [y] : []));
const selectedRow = (terminal: Terminal) => terminal.row(selectedLines(terminal)[0] ?? -1);
const timesOf = (terminal: Terminal) =>
	terminal.screen().flatMap(row => /^│. {0,2}(\d\d:\d\d:\d\d) /.exec(row)?.[1] ?? []);

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test('a search marks its cells and n and N go from one to the next', async () => {
		const terminal = await openDemo([columns, lines]);
		terminal.type('/nginx');
		// Two lines of the prompt are under the pane then, and the progress.
		await terminal.until(
			() =>
				terminal.row(lines - 2).startsWith(' search: nginx') &&
				terminal.row(lines - 4).startsWith('╰') &&
				selectedRow(terminal).includes('nginx'),
		);
		const marked = linesWith(terminal, 'nginx');
		for (const y of marked) {
			const x = terminal.row(y).indexOf('nginx');
			for (let cell = x; cell < x + 5; cell++) expect(terminal.cell(cell, y).bg).toBe(YELLOW);
			expect(terminal.cell(x - 1, y).bg).not.toBe(YELLOW);
		}
		terminal.type('\r');
		await terminal.until(
			() => terminal.row(lines - 3).startsWith('╰') && selectedRow(terminal).includes('nginx'),
		);
		const last = selectedLines(terminal)[0] ?? 0;
		const above = linesWith(terminal, 'nginx').filter(y => y < last);
		expect(above.length).toBeGreaterThan(0);
		terminal.type('n');
		await terminal.until(() => selectedLines(terminal)[0] === above.at(-1));
		terminal.type('N');
		await terminal.until(() => selectedLines(terminal)[0] === last);
		terminal.type('N');
		await terminal.until('no more that way: went on from the top');
		expect(selectedRow(terminal)).toContain('nginx');
	});

	test('T goes to a time, and says what it cannot read', async () => {
		const terminal = await openDemo([columns, lines]);
		terminal.type('Tnoon\r');
		await terminal.until('not a time: write 14:02:31');
		terminal.type('\u0015-20s\r');
		await terminal.until(() => selectedLines(terminal).length === 1);
		await terminal.until('scrolled back');
		const end = / END (\d\d):(\d\d):(\d\d)/.exec(terminal.row(0)) ?? [];
		const [hour, minute, second] = end.slice(1).map(Number);
		const wanted = new Date(Date.UTC(2000, 0, 1, hour, minute, (second ?? 0) - 20))
			.toISOString()
			.slice(11, 19);
		if (columns >= 120) expect(selectedRow(terminal)).toContain(wanted);
		terminal.type(`T${wanted}\r`);
		await terminal.until(() => terminal.row(lines - 1).includes('? help'));
		if (columns >= 120) expect(selectedRow(terminal)).toContain(wanted);
		terminal.type('T2020-01-01 12:00\r');
		await terminal.until('this is the oldest row');
		terminal.type('F');
		await terminal.until(() => !textOf(terminal).includes('scrolled back'));
	});

	test('H shows events over time, and a stretch that is chosen narrows the rows to it', async () => {
		const terminal = await openDemo([columns, lines]);
		terminal.type('H');
		await terminal.until(() => terminal.row(2).startsWith(' Files '));
		expect(terminal.row(lines < 30 ? 2 : 3)).toMatch(/[▁▂▃▄▅▆▇█]{20}/);
		terminal.type('T-25s\r');
		await terminal.until('scrolled back');
		terminal.type('w');
		await terminal.until(() => terminal.row(lines - 1).includes('⏎ keep'));
		const inverted = () =>
			Array.from({length: columns}, (_, x) => x).filter(x => terminal.cell(x, 2).inverse).length;
		const before = inverted();
		terminal.type(LEFT + LEFT);
		await terminal.until(() => inverted() === before - 2);
		terminal.type('\r');
		await terminal.until(() => terminal.row(lines - 1).includes('esc any time'));
		terminal.type('g');
		await terminal.until(() => selectedLines(terminal).length === 1);
		if (columns >= 120) {
			const [, from = '', to = ''] = /(\d\d:\d\d:\d\d)-(\d\d:\d\d:\d\d)$/.exec(terminal.row(1)) ?? [];
			await terminal.until(
				() => timesOf(terminal).length > 10 && timesOf(terminal).every(time => time >= from),
			);
			terminal.type('G');
			await terminal.until(() => selectedLines(terminal).length === 0);
			const shown = timesOf(terminal);
			expect(shown.length).toBeGreaterThan(10);
			expect(shown.every(time => time >= from && time <= to)).toBe(true);
		}
		terminal.type(ESCAPE);
		await terminal.until(() => !terminal.row(lines - 1).includes('esc any time'));
	});
});
