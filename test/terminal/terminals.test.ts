// SPDX-License-Identifier: MIT
// The terminals and locales that people have: the frames are closed in all of them, and all of them are given back.
import {describe, expect, test, vi} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {expectFitting} from '../support/frames.ts';
import {type Inside, multiplexerNames, openInside} from '../support/multiplexers.ts';
import {kindsRecording, launcher, open, textOf} from '../support/program.ts';
import type {Terminal} from '../support/terminal.ts';

const COLUMNS = 120;
const LINES = 36;
/** The titles are there before the last rows are. */
const WITHIN = {timeout: 10_000};
const replayKinds = commandLine([launcher, 'replay', kindsRecording]);

const isShown = (terminal: Terminal) => () =>
	/ (REPLAY|END) /.test(terminal.row(0)) &&
	['Processes', 'Files', 'Network', 'Memory'].every(title => textOf(terminal).includes(`${title} `));

/** Four panes whose borders stand one above the other, in Unicode or ASCII. */
function expectPanes(terminal: Terminal, ascii: boolean): void {
	expectFitting(terminal, COLUMNS, LINES);
	const inside = terminal.screen().flatMap((row, y) => (/^[│|]/.test(row) ? [y] : []));
	expect(inside).toHaveLength(LINES - 8);
	const border = ascii ? '|' : '│';
	const [left = '', right = ''] = [0, COLUMNS - 1].map(x => terminal.cell(x, 2).chars);
	// Where the upper left pane ends and the upper right one begins.
	const seam = terminal.row(2).indexOf(right + left, 1);
	expect(seam).toBeGreaterThan(40);
	for (const y of inside)
		expect([0, seam, seam + 1, COLUMNS - 1].map(x => terminal.cell(x, y).chars)).toEqual(
			Array(4).fill(border),
		);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the first and the last of ASCII
	expect(/^[\u0000-\u007f]*$/.test(textOf(terminal))).toBe(ascii);
}

describe.each([
	['xterm-256color', 'C.UTF-8', false],
	['screen-256color', 'C.UTF-8', false],
	['tmux-256color', 'C.UTF-8', false],
	['vt100', 'C.UTF-8', false],
	['linux', 'C.UTF-8', true],
	['xterm-256color', 'C', true],
	['linux', undefined, true],
] as const)('with TERM=%s and LC_ALL=%s', (TERM, locale, ascii) => {
	test('the four panes are drawn, and the terminal is given back', async () => {
		const terminal = open({
			command: launcher,
			args: ['replay', kindsRecording],
			columns: COLUMNS,
			rows: LINES,
			env: {TERM, LC_ALL: locale, LANG: undefined},
		});
		await terminal.until(isShown(terminal));
		await vi.waitFor(() => expectPanes(terminal, ascii), WITHIN);
		terminal.type('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		await terminal.until(() => !terminal.alternate);
		expect(terminal.cursorHidden).toBe(false);
		expect(terminal.bracketedPaste).toBe(false);
		expect(terminal.mouseTracking).toBe('none');
		expect(textOf(terminal).trim()).toMatch(/^bee-top: \d+ events seen in .*, lost 0$/);
	});
});

/** Starts the replay in the shell of a multiplexer. */
async function replayIn(inside: Inside): Promise<void> {
	const {terminal} = inside;
	terminal.type(`${replayKinds}\r`);
	await terminal.until(isShown(terminal));
}

describe.each(
	multiplexerNames.flatMap(
		which =>
			[
				[which, 'screen-256color', 'C.UTF-8', false],
				[which, 'xterm-256color', 'C.UTF-8', false],
				[which, 'screen-256color', 'C', true],
				[which, 'screen-256color', undefined, true],
			] as const,
	),
)('in %s with TERM=%s and LC_ALL=%s', (which, term, locale, ascii) => {
	test('the four panes are drawn, and the shell is given back', async () => {
		const inside = await openInside(which, {columns: COLUMNS, lines: LINES, term, locale});
		const {terminal} = inside;
		await replayIn(inside);
		await vi.waitFor(() => expectPanes(terminal, ascii), WITHIN);
		// The header goes on; what is below is what the multiplexer has, too.
		const below = (rows: readonly string[]) => rows.slice(1).map(row => row.trimEnd());
		await vi.waitFor(() => {
			if (inside.rows) expect(below(inside.rows())).toEqual(below(terminal.screen()));
		}, WITHIN);
		terminal.type('q');
		await terminal.until(() => terminal.row(0) === 'it was here');
		expect(inside.modesLeft()).toEqual([]);
		expect(terminal.cursorHidden).toBe(false);
		terminal.type('echo again $((40 + 2))\r');
		await terminal.until('again 42');
		expect(textOf(terminal)).not.toMatch(/[╭+][─-]|Processes/);
	});
});
