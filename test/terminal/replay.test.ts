// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {openBeeTop, openKinds, selectedLines, sizes, textOf} from '../support/program.ts';
import {fixture} from '../support/recordings.ts';
import type {Terminal} from '../support/terminal.ts';

const DOWN = '\u001b[B';
const UP = '\u001b[A';
const PAGE_UP = '\u001b[5~';
const PAGE_DOWN = '\u001b[6~';
const ESCAPE = '\u001b';
const titles = ['Processes', 'Files', 'Network', 'Memory'] as const;

/** The rows between the borders of a pane that fills the screen. */
const rowsOf = (terminal: Terminal) =>
	terminal
		.screen()
		.slice(4)
		.filter(row => row.startsWith('│') && row.replaceAll(/[│ ]/g, '') !== '');

const bordersOf = (terminal: Terminal, y: number, columns: number) =>
	Array.from({length: columns}, (_, x) => x).filter(x => terminal.cell(x, y).chars === '│');

const isAlone = (terminal: Terminal, title: string) => () =>
	titles.every(each => textOf(terminal).includes(`╭ ${each}`) === (each === title));
const isOverview = (terminal: Terminal) => () => titles.every(each => textOf(terminal).includes(`╭ ${each}`));

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test('a recording is shown in four panes, and its end is told', async () => {
		const terminal = await openKinds([columns, lines]);
		expect(terminal.row(0)).toMatch(/^ bee-top .*lost 0 .*END \d\d:\d\d:\d\d$/);
		await terminal.until(isOverview(terminal));
		const text = textOf(terminal);
		expect(text).toMatch(/exec +\/bin\/true/);
		expect(text).toMatch(/open +\/etc\/ld\.so\.cache/);
		expect(text).toMatch(/flow +udp 127\.0\.0\.1/);
		expect(text).toMatch(/grow +1\.\dM to \d+\.\dM/);
		expect(terminal.row(lines - 1)).toMatch(/^ ↑ select {2}⏎ go down {2}d detail {2}a top {2}f filter/);
	});

	test('the borders stand in their columns, whatever names hold', async () => {
		const terminal = await openKinds([columns, lines]);
		await terminal.until(isOverview(terminal));
		const inside = terminal.screen().flatMap((row, y) => (row.startsWith('│') ? [y] : []));
		expect(inside).toHaveLength(lines - 8);
		const borders = bordersOf(terminal, inside[0] ?? 0, columns);
		expect(borders).toHaveLength(4);
		for (const y of inside) expect(bordersOf(terminal, y, columns)).toEqual(borders);
		terminal.type('3g');
		await terminal.until(isAlone(terminal, 'Files'));
		const strange = () => terminal.screen().findIndex(row => row.includes('日本'));
		for (let page = 0; page < 40 && strange() < 0; page++) {
			const before = textOf(terminal);
			terminal.type(PAGE_DOWN);
			await terminal.until(() => textOf(terminal) !== before);
		}
		expect(strange()).toBeGreaterThan(0);
		expect(terminal.cell(0, strange()).chars).toBe('│');
		expect(terminal.cell(columns - 1, strange()).chars).toBe('│');
		if (columns === 120) expect(terminal.row(strange())).toContain('␛[31mred␛[0m␊');
		expect(terminal.row(strange())).not.toContain('\u202e');
	});

	test('digits, Tab and Shift-Tab go through the views', async () => {
		const terminal = await openKinds([columns, lines]);
		for (const [index, title] of titles.entries()) {
			terminal.type(String(index + 2));
			await terminal.until(isAlone(terminal, title));
			expect(terminal.cell(terminal.row(1).indexOf(title), 1).inverse).toBe(true);
		}
		for (const title of ['Alerts', 'Tree', 'bee-top itself']) {
			terminal.type('\t');
			await terminal.until(() => terminal.row(2).startsWith(`╭ ${title}`));
		}
		terminal.type('\t');
		await terminal.until(isOverview(terminal));
		terminal.type('2\t');
		await terminal.until(isAlone(terminal, 'Files'));
		terminal.type('\u001b[Z');
		await terminal.until(isAlone(terminal, 'Processes'));
		terminal.type('1');
		await terminal.until(isOverview(terminal));
	});

	test('arrows select, and from the last row on the newest is followed', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('4');
		await terminal.until(isAlone(terminal, 'Network'));
		// The title is there before the rows are.
		await terminal.until(() => rowsOf(terminal).length === lines - 7);
		const last = 3 + rowsOf(terminal).length;
		terminal.type(UP);
		await terminal.until(() => selectedLines(terminal)[0] === last - 1);
		await terminal.until('scrolled back');
		terminal.type(`${UP}${UP}k`);
		await terminal.until(() => selectedLines(terminal)[0] === last - 4);
		terminal.type(`${DOWN}jjj`);
		await terminal.until(() => selectedLines(terminal)[0] === last);
		expect(selectedLines(terminal)).toHaveLength(1);
		terminal.type(DOWN);
		await terminal.until(() => selectedLines(terminal).length === 0);
		await terminal.until(() => !textOf(terminal).includes('scrolled back'));
	});

	test('an event opens with d: its fields, its ancestors, its JSON', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('5');
		await terminal.until(isAlone(terminal, 'Memory'));
		terminal.type('fbee.kind = mem_proc "to write" evt.failed = false\r');
		await terminal.until(() => rowsOf(terminal).length === 1);
		terminal.type('kd');
		await terminal.until(() => /│ bee\.kind +mem_proc/.test(textOf(terminal)));
		const [event] = fixture('kinds').events.filter(each => each.kind === 'mem_proc' && each.file === 'mem');
		expect(textOf(terminal)).toContain(`╭ mem by ${event?.tgid} kinds at `);
		expect(textOf(terminal)).toMatch(/│ bee\.severity +high/);
		expect(textOf(terminal)).toMatch(/│ bee\.target +\d+ +pid/);
		terminal.type('2');
		await terminal.until(() => /│ program +\/usr\/local\/bin\/kinds/.test(textOf(terminal)));
		terminal.type('4');
		await terminal.until('"kind": "mem_proc"');
		terminal.type(ESCAPE);
		await terminal.until(isAlone(terminal, 'Memory'));
		expect(selectedLines(terminal)).toHaveLength(1);
	});

	test('the help opens, scrolls and closes', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('?');
		await terminal.until('╭ Help');
		expect(textOf(terminal)).toContain('Here: Overview');
		expect(textOf(terminal)).toMatch(/\d+ more below/);
		terminal.type('3');
		await terminal.until('The first line');
		for (let page = 0; page < 20; page++) terminal.type(PAGE_DOWN);
		await terminal.until('A RUN');
		expect(textOf(terminal)).not.toContain('more below');
		terminal.type('?');
		await terminal.until(isOverview(terminal));
	});

	test('a filter narrows while it is typed, is kept by Enter, and taken back by Escape', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3f');
		await terminal.until(() => terminal.row(lines - 2).startsWith(' filter:'));
		terminal.type('rmd');
		await terminal.until(() => rowsOf(terminal).length === 2);
		expect(rowsOf(terminal).every(row => row.includes('rmdir'))).toBe(true);
		terminal.type('\u0015');
		await terminal.until(() => rowsOf(terminal).length > 2);
		terminal.type('enoent');
		await terminal.until(() => rowsOf(terminal).every(row => row.includes('ENOENT')));
		expect(terminal.row(lines - 2)).toMatch(/⏎ keep {2}esc cancel/);
		terminal.type('\r');
		await terminal.until(() => terminal.row(lines - 1).includes('esc clear filter'));
		expect(terminal.row(1)).toMatch(/filter: enoent$/);
		terminal.type('f and nothing');
		await terminal.until('nothing passes the filter');
		terminal.type(ESCAPE);
		await terminal.until(() => rowsOf(terminal).length > 2 && terminal.row(1).endsWith('filter: enoent'));
		terminal.type(ESCAPE);
		await terminal.until(() => !terminal.row(1).includes('filter'));
	});
});

test('pages go by what the pane shows, to the oldest row and back to the newest', async () => {
	const terminal = await openKinds([80, 24]);
	terminal.type('3');
	await terminal.until(isAlone(terminal, 'Files'));
	const height = 24 - 4 - 2 - 1;
	const newest = rowsOf(terminal);
	expect(newest).toHaveLength(height);
	terminal.type('g');
	await terminal.until(() => selectedLines(terminal)[0] === 4);
	const oldest = rowsOf(terminal);
	expect(oldest).not.toEqual(newest);
	terminal.type(PAGE_DOWN);
	await terminal.until(() => selectedLines(terminal)[0] === 3 + height);
	expect(rowsOf(terminal)).toEqual(oldest);
	terminal.type('G');
	await terminal.until(() => selectedLines(terminal).length === 0 && rowsOf(terminal)[0] === newest[0]);
	expect(rowsOf(terminal)).toEqual(newest);
	terminal.type(PAGE_UP);
	await terminal.until(() => selectedLines(terminal)[0] === 4);
	expect(rowsOf(terminal)).toEqual(newest);
	terminal.type('\u001b[H');
	await terminal.until(() => rowsOf(terminal)[0] === oldest[0]);
	terminal.type('\u001b[F');
	await terminal.until(() => rowsOf(terminal)[0] === newest[0]);
});

test('a replay goes at its own pace, stops, and goes on', async () => {
	const terminal = openBeeTop(['demo']);
	await terminal.until(() => / REPLAY /.test(terminal.row(0)));
	terminal.type('3');
	await terminal.until(() => isAlone(terminal, 'Files')() && rowsOf(terminal).length === 29);
	terminal.type(' ');
	await terminal.until(() => /PAUSED \d/.test(terminal.row(0)));
	const stopped = rowsOf(terminal);
	expect(terminal.row(0)).toContain('lost 0');
	expect(terminal.row(35)).toContain('space resume');
	terminal.type(' ');
	await terminal.until(() => / REPLAY /.test(terminal.row(0)) && rowsOf(terminal)[0] !== stopped[0]);
});

test('on request everything is drawn with ASCII', async () => {
	const terminal = await openKinds([120, 36], '--ascii');
	for (const keys of ['', '3', 'k', 'd', ESCAPE, '1?']) {
		const before = textOf(terminal);
		terminal.type(keys);
		if (keys) await terminal.until(() => textOf(terminal) !== before);
		expect(textOf(terminal)).toMatch(/^[ -~\n]*$/);
	}
});

test('with NO_COLOR no cell has a colour', async () => {
	const {kindsRecording} = await import('../support/program.ts');
	const terminal = openBeeTop(['replay', kindsRecording], [120, 36], {env: {NO_COLOR: '1'}});
	await terminal.until(() => / END /.test(terminal.row(0)));
	for (let y = 0; y < 36; y++)
		for (let x = 0; x < 120; x++) expect(terminal.cell(x, y)).toMatchObject({fg: -1, bg: -1});
});
