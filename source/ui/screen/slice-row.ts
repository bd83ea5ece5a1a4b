// SPDX-License-Identifier: MIT
import {eastAsianWidth} from 'get-east-asian-width';

// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR sequences begin with escape
const part = /\u001b\[[\d;:]*m|[^\u001b]/gu;

/**
 * The columns `from` to `to` (exclusive) of a finished row: every SGR sequence up to the end is kept, so that the
 * piece looks as it did in the row; half of a wide character becomes a space.
 */
export const sliceRow = (row: string, from: number, to: number): string => {
	let piece = '';
	let column = 0;
	for (const [text] of row.matchAll(part)) {
		if (text.startsWith('\u001b')) {
			piece += text;
			continue;
		}
		const end = column + eastAsianWidth(text.codePointAt(0) ?? 0x20);
		if (column >= from && end <= to) piece += text;
		else if (end > from && column < to) piece += ' ';
		column = end;
	}
	return piece;
};
