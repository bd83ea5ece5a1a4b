// SPDX-License-Identifier: MIT
//
// Which cells of the screen a write of Ink's may have blanked. Ink in incremental mode begins a frame by moving
// up to the first row, then steps down row by row, erasing and writing only from the first changed column of a
// row to its end (ink 8.0.0, log-update.js and line-update.js). Nothing else is understood here: whatever does
// not fit that pattern counts as damage to the whole screen.

/** For each screen row, the first column that may have been overwritten; `Infinity` where none was. */
export type Damage = readonly number[];

const enter = '\u001b[?1049h';
const leave = '\u001b[?1049l';

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const token = /\u001b\[(\??)([\d;]*)([@-~])|\n|[^\u001b\n]+|\u001b/g;

/** The damage of one write, or `undefined` when the whole screen may have changed. */
export const scanDamage = (text: string, rows: number): Damage | undefined => {
	const from: number[] = new Array(rows).fill(Number.POSITIVE_INFINITY);
	let row: number | undefined;
	let column = 0;
	const touch = (): boolean => {
		if (row === undefined || row >= rows) return false;
		from[row] = Math.min(from[row] ?? 0, column);
		return true;
	};
	for (const [whole, mark, parameters, final] of text.matchAll(token)) {
		const count = Math.max(1, Number.parseInt(parameters ?? '', 10) || 1);
		if (whole === '\n') {
			// A line feed on the last row scrolls.
			if (row === undefined || row >= rows - 1) return undefined;
			row++;
			column = 0;
		} else if (final === undefined) {
			if (whole === '\u001b' || !touch()) return undefined;
		} else if (mark === '?') {
			// Only the cursor's visibility and bracketed paste leave the screen as it is.
			if (parameters !== '25' && parameters !== '2004') return undefined;
		} else if (final === 'K') {
			if (parameters !== '' || !touch()) return undefined;
		} else if (final === 'A') {
			// Further up than the screen is high ends on the first row, wherever it began.
			if (count >= rows - 1) row = 0;
			else if (row !== undefined) row = Math.max(0, row - count);
		} else if (final === 'B') {
			if (row !== undefined) row = Math.min(rows - 1, row + count);
		} else if (final === 'E') {
			if (row !== undefined) row = Math.min(rows - 1, row + count);
			column = 0;
		} else if (final === 'G') {
			column = count - 1;
		} else if (final !== 'm') {
			return undefined;
		}
	}
	return from;
};

/** True if the terminal shows its normal screen after `text`, given whether it did before. */
export const leavesScreen = (text: string, before: boolean): boolean => {
	const left = text.lastIndexOf(leave);
	const entered = text.lastIndexOf(enter);
	return left === entered ? before : left > entered;
};
