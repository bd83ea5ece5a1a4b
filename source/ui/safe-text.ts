// SPDX-License-Identifier: MIT
//
// The one sanitiser. Whatever another process could have chosen (names, paths, arguments, recordings) passes
// here before it reaches a terminal. Two promises: no byte of it can steer the terminal, and every terminal
// gives the result the same number of cells.
//
// What is shown instead:
// - C0 controls and DEL: their Control Pictures (in ASCII: `^[`, `^?`, as cat -v writes them), so that a name that
//   holds an escape is seen to hold one.
// - Odd spaces (no-break, ideographic, blank braille): an open box, or a name could pass for another one.
// - Everything whose width terminals disagree about, or which has none: U+FFFD. That is C1, lone surrogates,
//   non-characters, unassigned code points, private use (font icons: one or two cells), format characters with
//   the bidi controls, line separators, default-ignorables (variation selectors, joiners, fillers), marks that
//   NFC could not compose, conjoining jamo, skin tones and regional indicators (joined by some terminals only),
//   what changed its width between Unicode versions (U+06DE; U+3248 and following; hexagrams, wide since Unicode 16),
//   and what is younger than the C library that a multiplexer may ask.
//   Nothing is dropped: two names that differ would look alike. So scripts that live on marks read badly.
import {eastAsianWidth} from 'get-east-asian-width';
import {youngCharacters} from './young-characters.ts';

/** Where a text stands in its cells. */
export type Align = 'left' | 'right';
/** Which part of a text goes where room is short. */
export type Cut = 'end' | 'middle' | 'start';

const printableAscii = /^[ -~]*$/;
const spoilsWidth =
	/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\u06de\u2630-\u2637\u268a-\u268f\u3248-\u324f\u4dc0-\u4dff\u{1d300}-\u{1d376}]/u;
const oddSpace = /[\p{Zs}\u2800]/u;

const replacement = '\ufffd';
const openBox = '\u2423';

// One byte a code point, filled in when it is first met; untouched pages of the table cost no memory.
const unknown = 0;
const narrow = 1;
const wide = 2;
const spoilt = 3;
const space = 4;
const classes = new Uint8Array(0x11_0000);

const classify = (codePoint: number): number => {
	const character = String.fromCodePoint(codePoint);
	const found =
		spoilsWidth.test(character) || youngCharacters.test(character)
			? spoilt
			: codePoint !== 0x20 && oddSpace.test(character)
				? space
				: eastAsianWidth(codePoint) === 2
					? wide
					: narrow;
	classes[codePoint] = found;
	return found;
};

/** The characters of a text as they will be drawn (a control in ASCII as two), and how many cells each takes. */
type Cells = {readonly characters: string[]; readonly widths: number[]; total: number};

const toCells = (text: string, ascii: boolean): Cells => {
	const cells: Cells = {characters: [], widths: [], total: 0};
	for (const character of text.normalize('NFC')) {
		const codePoint = character.codePointAt(0) ?? 0;
		let shown = character;
		let cellCount = 1;
		if (codePoint < 0x20 || codePoint === 0x7f) {
			if (ascii) {
				// Control characters differ by this bit from what is typed with Ctrl.
				shown = `^${String.fromCharCode(codePoint ^ 0x40)}`;
				cellCount = 2;
			} else shown = codePoint === 0x7f ? '\u2421' : String.fromCharCode(0x2400 + codePoint);
		} else if (codePoint > 0x7f) {
			const found = classes[codePoint] || classify(codePoint);
			if (found === spoilt || found === unknown) shown = replacement;
			else if (found === space) shown = openBox;
			else cellCount = found;
		}
		if (ascii && shown.charCodeAt(0) > 0x7e) {
			shown = '?';
			cellCount = 1;
		}
		cells.characters.push(shown);
		cells.widths.push(cellCount);
		cells.total += cellCount;
	}
	return cells;
};

/**
 * A text from outside, made harmless; its length in cells is what `width` says.
 * With `ascii`, a control is a caret and a character, and what is not ASCII a question mark.
 */
export const safeText = (text: string, ascii = false): string =>
	printableAscii.test(text) ? text : toCells(text, ascii).characters.join('');

/** A text of several lines, each made harmless. */
export const safeLines = (text: string): string =>
	text
		.split('\n')
		.map(line => safeText(line))
		.join('\n');

/** Cells that `safeText(text)` takes on a terminal, unless in ASCII; East Asian ambiguous characters count as one. */
export const width = (text: string): number =>
	printableAscii.test(text) ? text.length : toCells(text, false).total;

const takeStart = (cells: Cells, columns: number): {text: string; used: number} => {
	let text = '';
	let used = 0;
	for (let i = 0; i < cells.characters.length; i++) {
		const next = used + (cells.widths[i] ?? 0);
		if (next > columns) break;
		text += cells.characters[i];
		used = next;
	}
	return {text, used};
};

const takeEnd = (cells: Cells, columns: number): {text: string; used: number} => {
	let from = cells.characters.length;
	let used = 0;
	while (from > 0) {
		const next = used + (cells.widths[from - 1] ?? 0);
		if (next > columns) break;
		used = next;
		from--;
	}
	return {text: cells.characters.slice(from).join(''), used};
};

// NFC composes at most four code points, or two of two UTF-16 units, into one cell: this much text always fills
// the columns. It keeps a megabyte of argv from being normalised for a column of twenty cells.
const unitsPerCell = 4;

/**
 * A text from outside as exactly `columns` cells: sanitised, cut with an ellipsis at the end, in the middle or at
 * the start, padded on the other side of `align`. A wide character that would stick out becomes padding.
 * With `ascii` the ellipsis is `~`, a control a caret and a character, and what is not ASCII a question mark.
 */
export const fit = (
	text: string,
	columns: number,
	align: Align = 'left',
	cut: Cut = 'end',
	ascii = false,
): string => {
	if (columns <= 0) return '';
	const ellipsis = ascii ? '~' : '…';
	const enough = unitsPerCell * (columns + 1);
	const near = text.length > enough * 2 ? text.slice(0, enough) + text.slice(-enough) : text;
	const headColumns = cut === 'end' ? columns - 1 : cut === 'middle' ? columns >> 1 : 0;
	const tailColumns = cut === 'end' ? 0 : columns - 1 - headColumns;

	if (printableAscii.test(near)) {
		const length = near.length;
		if (length <= columns) return align === 'left' ? near.padEnd(columns) : near.padStart(columns);
		return near.slice(0, headColumns) + ellipsis + near.slice(length - tailColumns);
	}

	const pad = (shown: string, used: number): string => {
		const blanks = ' '.repeat(columns - used);
		return align === 'left' ? shown + blanks : blanks + shown;
	};
	const cells = toCells(near, ascii);
	if (cells.total <= columns) return pad(cells.characters.join(''), cells.total);
	const head = takeStart(cells, headColumns);
	const tail = takeEnd(cells, tailColumns);
	return pad(head.text + ellipsis + tail.text, head.used + 1 + tail.used);
};
