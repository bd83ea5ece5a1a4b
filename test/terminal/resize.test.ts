// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {shownDigit} from '../support/frames.ts';
import {openKinds, sizes, textOf} from '../support/program.ts';
import type {Terminal} from '../support/terminal.ts';

/** The screen with its colours, without what bee-top itself uses, which differs from moment to moment. */
const still = (terminal: Terminal) => terminal.cells().slice(1).join('\n');

/** Numbers that look random and are the same in every run. */
function* numbers(seed: number): Generator<number, never> {
	for (let value = seed; ; ) {
		value = (value * 1_103_515_245 + 12_345) % 2 ** 31;
		yield value / 2 ** 31;
	}
}

test.each(sizes)(
	'after twenty resizes down to %i x %i the screen is the same as one freshly drawn',
	async (columns, lines) => {
		const fresh = await openKinds([columns, lines]);
		const terminal = await openKinds([100, 30]);
		const random = numbers(columns);
		for (let resize = 0; resize < 20; resize++) {
			terminal.resize(40 + Math.floor(random.next().value * 160), 10 + Math.floor(random.next().value * 50));
			// Some are seen by the program, others overtaken by the next one.
			if (resize % 3 === 0) {
				const {bytes} = terminal;
				await terminal.until(() => terminal.bytes > bytes);
			}
		}
		terminal.resize(columns, lines);
		await terminal.until(() => still(terminal) === still(fresh));
		expect(terminal.row(0)).toMatch(/lost 0 .*END/);
	},
);

test.each([
	[1, 60, 16],
	[2, 80, 24],
	[3, 120, 36],
	[4, 200, 60],
])(
	'after a storm of sixty resizes with keys between them (%i) the screen is as fresh at %i x %i',
	async (seed, columns, lines) => {
		const fresh = await openKinds([columns, lines]);
		const terminal = await openKinds([100, 30]);
		const random = numbers(seed);
		const upTo = (least: number, most: number) =>
			least + Math.floor(random.next().value * (most - least + 1));
		for (let resize = 0; resize < 60; resize++) {
			terminal.resize(upTo(20, 300), upTo(5, 100));
			terminal.type(['j', 'k', '\t', '2', '3', '1', '?', '\u001b[5~', ' '][upTo(0, 8)] ?? '');
			await new Promise(resolve => setTimeout(resolve, upTo(0, 30)));
		}
		terminal.resize(columns, lines);
		// What was typed is undone: out of the help, every pane at its newest row, no pause.
		await terminal.until(
			() => / (END|PAUSED) /.test(terminal.row(0)) && terminal.row(lines - 1).startsWith(' '),
		);
		if (/\besc\b/.test(terminal.row(lines - 1))) terminal.type('\u001b');
		await terminal.until(
			() => terminal.row(lines - 1).includes('detail') || terminal.row(lines - 1).includes('filter'),
		);
		for (const each of [fresh, terminal])
			for (const digit of ['2', '3', '4', '5', '6', '7', '1']) {
				each.type(digit);
				await each.until(() => shownDigit(each) === digit);
				if (digit !== '1') each.type('F');
			}
		// A replay at its end can be paused too: the line of progress says so.
		if (/ PAUSED /.test(terminal.row(0)) || / paused *$/.test(terminal.row(lines - 2))) terminal.type(' ');
		await terminal
			.until(() => still(terminal) === still(fresh))
			.catch(() => expect(terminal.screen().slice(1)).toEqual(fresh.screen().slice(1)));
		expect(terminal.row(0)).toMatch(/lost 0 .*END/);
	},
);

test('a screen too small says so, and is drawn again when there is room', async () => {
	const terminal = await openKinds([80, 24]);
	const before = still(terminal);
	terminal.resize(50, 12);
	await terminal.until('bee-top needs 60 x 16 cells');
	expect(textOf(terminal)).not.toContain('Processes');
	terminal.resize(80, 24);
	await terminal.until(() => still(terminal) === before);
});

test('Ctrl-L draws anew what something else has overwritten', async () => {
	const terminal = await openKinds([80, 24]);
	const before = still(terminal);
	terminal.scribble('\u001b[5;10Hsomebody wrote here\u001b[12;1Hand here');
	await terminal.until('somebody wrote here');
	terminal.type('\u000c');
	await terminal.until(() => still(terminal) === before);
});
