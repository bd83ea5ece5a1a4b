// SPDX-License-Identifier: MIT
import {safeText, width} from '../safe-text.ts';
import type {Theme, Tone} from '../theme.ts';

/** A text over as many lines of so many cells as it needs: nothing of it is cut. */
export function wrapped(text: string, columns: number, ascii: boolean): readonly string[] {
	const lines: string[] = [];
	let line = '';
	let used = 0;
	for (const character of safeText(text, ascii)) {
		const cells = width(character);
		if (used + cells > columns) {
			lines.push(line);
			[line, used] = ['', 0];
		}
		line += character;
		used += cells;
	}
	return [...lines, line];
}

/** Values have at least so many cells. */
const VALUE_LEAST = 8;

/** A name of our own, and a text beside it over as many lines as it needs. */
export function entry(
	name: string,
	value: string,
	[names, columns]: readonly [names: number, columns: number],
	theme: Theme,
	tone: Tone = 'plain',
): readonly string[] {
	const [first = '', ...rest] = wrapped(value, Math.max(VALUE_LEAST, columns - names - 1), theme.ascii);
	return [
		`${theme.paint('dim', name.padEnd(names))} ${theme.paint(tone, first)}`,
		...rest.map(line => ' '.repeat(names + 1) + theme.paint(tone, line)),
	];
}
