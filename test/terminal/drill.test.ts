// SPDX-License-Identifier: MIT
// The way down and back, the tops and the detail, as a person at a terminal has them.
import {isDeepStrictEqual} from 'node:util';
import {describe, expect, test} from 'vitest';
import {sortColumns} from '../../source/model/book-sort.ts';
import {openBeeTop, openKinds, selectedLines, sizes, textOf} from '../support/program.ts';
import {monitorOf} from '../support/stepped.ts';
import type {Terminal} from '../support/terminal.ts';

const ESCAPE = '\u001b';
const ENTER = '\r';
const UP = '\u001b[A';
const PAGE_DOWN = '\u001b[6~';
const DOWN = '\u001b[B';

const titleAt = (terminal: Terminal) => terminal.screen().findIndex(row => row.startsWith('╭'));
const titled = (terminal: Terminal, text: string) => () =>
	terminal.row(titleAt(terminal)).startsWith(`╭ ${text}`);
/** The rows of the one pane that fills the screen, without the borders. */
const rowsOf = (terminal: Terminal) =>
	terminal
		.screen()
		.slice(titleAt(terminal) + 2)
		.filter(row => row.startsWith('│') && row.replaceAll(/[│ ]/g, '') !== '')
		.map(row => row.slice(1, -1));
/** All but the header and the footer, which tell of the moment. */
const body = (terminal: Terminal) => terminal.cells().slice(1, -1).join('\n');
const footer = (terminal: Terminal) => terminal.screen().at(-1) ?? '';

/** Until nothing is drawn any more: an Escape that arrives while Ink is still at it may be lost. */
async function quiet(terminal: Terminal): Promise<void> {
	for (let bytes = -1; bytes !== terminal.bytes; ) {
		bytes = terminal.bytes;
		await new Promise(resolve => setTimeout(resolve, 100));
	}
}

/** The cells of a column in all rows, by where its title stands. */
function column(terminal: Terminal, title: string): readonly string[] {
	const y = titleAt(terminal) + 1;
	const heads = terminal.row(y).slice(1, -1);
	const at = heads.indexOf(title);
	if (at < 0) return [];
	const width = 7;
	const end = at + title.length + (/[▾▴]/.test(heads[at + title.length] ?? '') ? 1 : 0);
	// From the right: wide characters of a name take two cells and are one in the text.
	const right = heads.length - end;
	return rowsOf(terminal).map(row => row.slice(row.length - right - width - 1, row.length - right).trim());
}

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test('Enter goes down and Escape comes back, with cursor and scroll as they were at each level', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3');
		await terminal.until(titled(terminal, 'Files'));
		terminal.type('g');
		await terminal.until(() => selectedLines(terminal).length === 1);
		terminal.type(PAGE_DOWN);
		await terminal.until(() => selectedLines(terminal)[0] === lines - 4);
		terminal.type(`${DOWN}${DOWN}${UP}${UP}${UP}`);
		await terminal.until(() => selectedLines(terminal)[0] === lines - 7);
		await quiet(terminal);
		const first = body(terminal);
		terminal.type(ENTER);
		await terminal.until(() => terminal.row(2).startsWith(' all › path '));
		await terminal.until(() => rowsOf(terminal).length > 0 && footer(terminal).includes('esc back'));
		const path = terminal.row(2).replace(' all › path ', '').trim();
		// The middle of a long path is cut in the rows; a rename is about two of them.
		expect(rowsOf(terminal).filter(row => row.includes(path.slice(-10))).length).toBeGreaterThan(0);
		terminal.type('o');
		await terminal.until('Go down to');
		terminal.type('proc');
		await terminal.until('Go down to: proc');
		const second = terminal.row(2);
		terminal.type(ENTER);
		await terminal.until(() => /^ all › path .* › process \d+ /.test(terminal.row(2)));
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until(() => terminal.row(2) === second);
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until(() => body(terminal) === first);
	});

	test('a top is sorted by each column both ways', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3a');
		await terminal.until(titled(terminal, 'Files by path'));
		const monitor = monitorOf('kinds');
		for (const name of sortColumns) {
			for (const descending of [name !== 'label', name === 'label']) {
				terminal.type('>');
				await terminal.until('Sort by');
				terminal.type(name);
				await terminal.until(`Sort by: ${name}`);
				terminal.type(ENTER);
				const title = {
					label: 'PATH',
					count: 'COUNT',
					rate: 'RATE/s',
					bytes: 'BYTES',
					errors: 'ERRORS',
					first: 'FIRST',
					last: 'LAST',
				}[name];
				const arrow = descending ? '▾' : '▴';
				await terminal.until(
					() => terminal.row(3).includes(`${title}${arrow}`) && !textOf(terminal).includes('Sort by'),
				);
				const sort = {column: name, descending};
				const wanted = monitor.lists.top('files', 'path', sort);
				const groups = Array.from({length: Math.min(lines - 7, wanted.count)}, (_, index) =>
					wanted.item(wanted.keyAt(index)),
				);
				// A replay that is over has no rates.
				if (name === 'rate') continue;
				const errors = groups.map(group => (group?.errors ? String(group.errors) : ''));
				await terminal.until(
					() =>
						isDeepStrictEqual(
							column(terminal, 'COUNT'),
							groups.map(group => String(group?.count)),
						) && isDeepStrictEqual(column(terminal, 'ERRORS'), errors),
				);
			}
		}
	});

	test('b groups by something else, and letters narrow the list of it', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('4a');
		await terminal.until(titled(terminal, 'Network by destination'));
		terminal.type('b');
		await terminal.until('Group by');
		const offered = () =>
			terminal
				.screen()
				.filter(row => /│ (?:process|user|kind|name|destination|executable|container) /.test(row)).length;
		await terminal.until(() => offered() === 7);
		terminal.type('containe');
		await terminal.until(() => offered() === 1);
		terminal.type('\u007f'.repeat(8));
		await terminal.until(() => offered() === 7);
		terminal.type('kind');
		await terminal.until('Group by: kind');
		terminal.type(ENTER);
		await terminal.until(titled(terminal, 'Network by kind'));
		await terminal.until(() => rowsOf(terminal).some(row => row.startsWith('net_connect ')));
		const monitor = monitorOf('kinds');
		const wanted = monitor.lists.top('network', 'kind', {column: 'count', descending: true});
		expect(column(terminal, 'COUNT')).toEqual(
			rowsOf(terminal).map((_, index) => String(wanted.item(wanted.keyAt(index))?.count)),
		);
		terminal.type(DOWN);
		await terminal.until(() => selectedLines(terminal)[0] === 5);
		terminal.type(ENTER);
		await terminal.until(() => terminal.row(2).startsWith(' all › kind net_'));
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until(() => titled(terminal, 'Network by kind')() && selectedLines(terminal)[0] === 5);
	});

	test('= and ! of the detail and of a row filter the panes', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3kd');
		await terminal.until(() => terminal.row(3).includes('Fields   Process   Related   JSON'));
		terminal.type('jj');
		await terminal.until(() => selectedLines(terminal).some(y => terminal.row(y).startsWith('│ bee.kind ')));
		terminal.type('=');
		await terminal.until(() => /filter: bee\.kind = \w+$/.test(terminal.row(1)));
		await terminal.until(titled(terminal, 'Files'));
		terminal.type('k!');
		await terminal.until('Not what has the same');
		terminal.type('proc.pid');
		await terminal.until('the same: proc.pid');
		terminal.type(ENTER);
		await terminal.until(() => /filter: bee\.kind = \w+ and p/.test(terminal.row(1)));
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until(() => !terminal.row(1).includes('filter'));
	});

	test('the tabs of the detail tell of the process and of what it did around', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3kd2');
		await terminal.until('Where it comes from');
		terminal.type('\t');
		await terminal.until('SUBJECT');
		expect(textOf(terminal)).toContain('this one');
		await quiet(terminal);
		const before = body(terminal);
		terminal.type(`k${ENTER}`);
		await terminal.until(() => /^╭ .*, 1 on /.test(terminal.row(2)));
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until('SUBJECT');
		terminal.type('j');
		await terminal.until(() => body(terminal) === before);
		await quiet(terminal);
		terminal.type(ESCAPE);
		await terminal.until(titled(terminal, 'Files'));
	});
});

test('the way down works while a replay goes on, and while it is paused', async () => {
	const terminal = openBeeTop(['demo']);
	await terminal.until(() => / REPLAY /.test(terminal.row(0)));
	terminal.type('3');
	await terminal.until(() => titled(terminal, 'Files')() && rowsOf(terminal).length === 29);
	terminal.type('k\r');
	await terminal.until(() => terminal.row(2).startsWith(' all › path '));
	await quiet(terminal);
	terminal.type(ESCAPE);
	await terminal.until(() => titled(terminal, 'Files')() && terminal.row(2).startsWith('╭'));
	terminal.type(' ');
	await terminal.until(() => /PAUSED \d/.test(terminal.row(0)));
	terminal.type('F');
	await terminal.until(() => selectedLines(terminal).length === 0);
	terminal.type('k');
	await terminal.until(() => selectedLines(terminal).length === 1);
	const before = [rowsOf(terminal), selectedLines(terminal)];
	terminal.type('o');
	await terminal.until('Go down to');
	terminal.type(`executable${ENTER}`);
	await terminal.until(() => terminal.row(2).startsWith(' all › executable /'));
	await terminal.until(() => rowsOf(terminal).length > 0 || textOf(terminal).includes('╭ Processes'));
	expect(terminal.row(0)).toMatch(/PAUSED \d/);
	terminal.type(ESCAPE);
	const stands = () => isDeepStrictEqual([rowsOf(terminal), selectedLines(terminal)], before);
	await terminal.until(stands);
});
