// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {openKinds, selectedLines, sizes, textOf} from '../support/program.ts';
import {fixture} from '../support/recordings.ts';
import type {Terminal} from '../support/terminal.ts';

const ESCAPE = '\u001b';
const LEFT = '\u001b[D';
const RIGHT = '\u001b[C';

const {alerts} = fixture('kinds').model;
const shown = (terminal: Terminal, title: string) => () => terminal.row(2).startsWith(`╭ ${title}`);
const selectedLine = (terminal: Terminal) => {
	const [y] = selectedLines(terminal);
	return y === undefined ? '' : terminal.row(y);
};
const linesWith = (terminal: Terminal, ...words: readonly string[]) =>
	terminal.screen().flatMap((row, y) => (y > 2 && words.every(word => row.includes(word)) ? [y] : []));

/** Told as what is not of now: in a grey of its own, or dim where there are no such colours. */
const isDim = (terminal: Terminal, x: number, y: number) => {
	const cell = terminal.cell(x, y);
	return cell.dim || cell.fg === terminal.cell(terminal.row(3).indexOf('PID'), 3).fg;
};

describe.each(sizes)('at %i x %i', (columns, lines) => {
	test('the alerts are listed, the newest first, and Enter goes down to who did it', async () => {
		const terminal = await openKinds([columns, lines]);
		expect(terminal.row(1)).toMatch(/6 Alerts? #42 /);
		terminal.type('6');
		await terminal.until(shown(terminal, 'Alerts'));
		await terminal.until(() => selectedLines(terminal)[0] === 4);
		expect(terminal.row(2)).toMatch(/! 29 medium {2}# 13 high ╮$/);
		expect(terminal.row(4)).toMatch(/^│# .* unlink .*zed_keys +somebody may/);
		terminal.type('j');
		await terminal.until(() => / rename /.test(selectedLine(terminal)));
		terminal.type('d');
		await terminal.until(() => /bee\.severity +high/.test(textOf(terminal)));
		terminal.type(ESCAPE);
		await terminal.until(shown(terminal, 'Alerts'));
		terminal.type('\r');
		await terminal.until(() => /› process \d+ kinds-hot/.test(terminal.row(2)));
		terminal.type('6');
		await terminal.until(() => terminal.row(3).includes('! 4 medium  # 2 high'));
		terminal.type(ESCAPE);
		await terminal.until(() => / rename /.test(selectedLine(terminal)));
		terminal.type('1');
		await terminal.until(shown(terminal, 'Processes'));
		expect(terminal.row(1)).not.toContain('#');
	});

	test('E and e jump from alert to alert, in whichever pane it is', async () => {
		const terminal = await openKinds([columns, lines]);
		const groups = [...alerts.groups];
		terminal.type('5');
		await terminal.until(shown(terminal, 'Memory'));
		terminal.type('e');
		await terminal.until(() => terminal.row(lines - 1).includes('no newer alert'));
		const titles = {processes: 'Processes', files: 'Files', network: 'Network', memory: 'Memory'};
		const seen: string[] = [];
		for (let serial = alerts.singles.next - 1; serial >= alerts.singles.next - 12; serial--) {
			const single = alerts.singles.at(serial);
			const group = groups.find(({issue}) => issue === single?.issue);
			const sign = single?.issue.severity === 'high' ? '#' : '!';
			terminal.type('E');
			await terminal.until(
				() =>
					shown(terminal, titles[single?.pane ?? 'files'])() &&
					selectedLine(terminal).startsWith(`│${sign}`) &&
					selectedLine(terminal).includes(String(group?.event.tgid)) &&
					selectedLine(terminal) !== seen.at(-1),
			);
			seen.push(selectedLine(terminal));
		}
		expect(new Set(seen.map(line => line.slice(1, 12))).size).toBeGreaterThan(1);
		for (const line of seen.slice(0, -1).toReversed()) {
			terminal.type('e');
			await terminal.until(() => selectedLine(terminal) === line);
		}
	});

	test('the tree shows who came from whom, keeps ancestors under a filter, and folds', async () => {
		const terminal = await openKinds([columns, lines]);
		terminal.type('3');
		await terminal.until(shown(terminal, 'Files'));
		terminal.type('t');
		await terminal.until(shown(terminal, 'Tree'));
		terminal.type('fproc.name = open-to-all\r');
		await terminal.until(() => linesWith(terminal, '† ').length === 2);
		const [parent = 0, child = 0] = linesWith(terminal, '† ');
		expect(child).toBe(parent + 1);
		const at = terminal.row(parent).indexOf('†');
		expect(terminal.row(child).slice(at)).toMatch(/^└─† /);
		expect(terminal.row(parent).slice(at)).not.toMatch(/ \d+ .* ended/);
		expect(isDim(terminal, at + 4, child)).toBe(true);
		terminal.type('j');
		await terminal.until(() => selectedLines(terminal)[0] === child);
		expect(isDim(terminal, at, parent)).toBe(true);
		terminal.type(LEFT);
		await terminal.until(() => selectedLines(terminal)[0] === parent);
		terminal.type('-');
		await terminal.until(
			() => linesWith(terminal, '† ').length === 1 && /\+1 † /.test(selectedLine(terminal)),
		);
		terminal.type(RIGHT);
		await terminal.until(() => linesWith(terminal, '† ').length === 2);
		terminal.type('t');
		await terminal.until(shown(terminal, 'Files'));
		expect(textOf(terminal)).not.toContain('╭ Tree');
	});
});
