// SPDX-License-Identifier: MIT
import xterm from '@xterm/headless';
import fc from 'fast-check';
import {afterAll, expect, test} from 'vitest';
import stringWidth from '../../source/ui/ink-width.ts';
import {width} from '../../source/ui/safe-text.ts';
import {changedPart} from '../../source/ui/screen/changed-part.ts';
import {themeNames} from '../../source/ui/theme/names.ts';
import {createTheme} from '../../source/ui/theme.ts';

const COLUMNS = 16;
const terminal = new xterm.Terminal({cols: COLUMNS, rows: 2, allowProposedApi: true});
afterAll(() => terminal.dispose());

/** Cells of the first line with their colours, after these bytes on an empty screen. */
async function cellsAfter(bytes: string): Promise<readonly string[]> {
	await new Promise<void>(resolve => terminal.write(`\u001b[0m\u001b[2J\u001b[H${bytes}`, resolve));
	const line = terminal.buffer.active.getLine(0);
	return Array.from({length: COLUMNS}, (_, x) => {
		const cell = line?.getCell(x);
		return [
			cell?.getChars() || ' ',
			cell?.getFgColor(),
			cell?.isBold(),
			cell?.isDim(),
			cell?.isInverse(),
		].join();
	});
}

const tones = ['plain', 'strong', 'dim', 'good', 'warn', 'alert', 'notice', 'focus'] as const;
const part = fc.tuple(
	fc.constantFrom(...tones),
	fc.array(fc.constantFrom('a', 'b', '日', '▂', '𝔸', '𝔹', ' '), {maxLength: 4}),
	fc.boolean(),
);

test.each(themeNames)('what changed of a row is all that has to be written, in %s', async name => {
	const theme = createTheme({name, ascii: false});
	const row = fc.array(part, {maxLength: 6}).map(parts => {
		let left = COLUMNS;
		const shown = parts.map(([tone, characters, inverted]) => {
			const text = characters.slice(0, left >> 1).join('');
			left -= width(text);
			const painted = theme.paint(tone, text);
			return inverted ? theme.invert(painted) : painted;
		});
		const used = stringWidth(shown.join(''));
		return shown.join('') + ' '.repeat(COLUMNS - used);
	});
	await fc.assert(
		fc.asyncProperty(row, row, async (before, after) => {
			const {column, cells} = changedPart(before, after);
			const partly = await cellsAfter(`${before}\u001b[1;${column + 1}H\u001b[0m${cells}`);
			expect(partly).toEqual(await cellsAfter(after));
		}),
		{numRuns: 100},
	);
});
