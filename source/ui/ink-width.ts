// SPDX-License-Identifier: MIT
// How wide Ink takes a text to be, in the bundle: instead of string-width, whose expression for emoji alone takes as long to make as
// React to load, and which cuts every line with a frame or a bar in it into clusters.
import {stripVTControlCharacters} from 'node:util';
import {eastAsianWidth} from 'get-east-asian-width';

const printableAscii = /^[ -~]*$/;

type Options = {readonly countAnsiEscapeCodes?: boolean};

const isControl = (codePoint: number) => codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);

/**
 * Cells of a text that was made by `safeText`, apart from sequences: nothing in it joins its neighbour, so each character takes the cells that
 * it takes alone. Has the signature of string-width.
 */
export default function stringWidth(text: string, {countAnsiEscapeCodes = false}: Options = {}): number {
	if (typeof text !== 'string') return 0;
	const shown = !countAnsiEscapeCodes && text.includes('\u001b') ? stripVTControlCharacters(text) : text;
	if (printableAscii.test(shown)) return shown.length;
	let cells = 0;
	for (const character of shown) {
		const codePoint = character.codePointAt(0) ?? 0;
		if (!isControl(codePoint)) cells += eastAsianWidth(codePoint);
	}
	return cells;
}
