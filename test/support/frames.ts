// SPDX-License-Identifier: MIT
// What every screen of the monitor has in common, whatever its view: it fills the terminal and its frames are closed.
import {expect} from 'vitest';
import type {Terminal} from './terminal.ts';

const LEFT = '╭│╰+|';
const RIGHT = '╮│╯+|';

const isOneOf = (characters: string, chars: string) => chars !== '' && characters.includes(chars);

/** How far a recording has come: over the footer of a replay. */
const isProgress = (row: string): boolean => /^ ?[\d:]+ \/ [\d:]+ /.test(row);

/** Header first, footer last, and between them frames from the first to the last column, with no line that wrapped or was pushed away. */
export function expectFitting(terminal: Terminal, columns: number, lines: number): void {
	const about = () => terminal.screen().join('\n');
	expect(terminal.screen(), about()).toHaveLength(lines);
	expect(terminal.wrapped(), about()).toEqual([]);
	expect(terminal.row(0), about()).toMatch(/^ bee-top /);
	expect(terminal.row(1), about()).toMatch(/^ +1 /);
	expect(terminal.row(lines - 1), about()).toMatch(/^ \S/);
	for (let y = 2; y < lines - (isProgress(terminal.row(lines - 2)) ? 2 : 1); y++) {
		expect(isOneOf(LEFT, terminal.cell(0, y).chars), `line ${y} begins with a frame in\n${about()}`).toBe(
			true,
		);
		expect(
			isOneOf(RIGHT, terminal.cell(columns - 1, y).chars),
			`line ${y} ends with a frame in\n${about()}`,
		).toBe(true);
	}
}

/** The digit of the view that is shown: it stands inverted in the second line. */
export const shownDigit = (terminal: Terminal): string | undefined =>
	Array.from(terminal.row(1)).find((character, x) => /\d/.test(character) && terminal.cell(x, 1).inverse);

/** The same as soon as a frame has come whole: a large one comes in pieces. */
export async function untilFitting(terminal: Terminal, columns: number, lines: number): Promise<void> {
	const fits = () => {
		try {
			expectFitting(terminal, columns, lines);
			return true;
		} catch {
			return false;
		}
	};
	await terminal.until(fits).catch(() => expectFitting(terminal, columns, lines));
}
