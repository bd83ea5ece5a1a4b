// SPDX-License-Identifier: MIT
import {eastAsianWidth} from 'get-east-asian-width';

// biome-ignore lint/suspicious/noControlCharactersInRegex: SGR sequences begin with escape
const sequences = /\u001b\[([\d;:]*)m/g;

/** What each SGR parameter ends: the colours, the weight, and the rest by their own. */
const ENDS: Readonly<Record<string, RegExp>> = {
	'22': /^[12]$/,
	'23': /^3$/,
	'24': /^4$/,
	'27': /^7$/,
	'39': /^(?:3[0-8]|9[0-7])/,
	'49': /^(?:4[0-8]|10[0-7])/,
};

/** The sequences of a piece of a row that are in force behind it. */
function inForce(piece: string): string {
	let open: string[] = [];
	for (const [, parameters = ''] of piece.matchAll(sequences)) {
		const ends = ENDS[parameters];
		if (ends) open = open.filter(each => !ends.test(each));
		else if (parameters === '' || parameters === '0') open = [];
		else open.push(parameters);
	}
	return open.map(parameters => `\u001b[${parameters}m`).join('');
}

/** How much of two rows is the same at their beginning, in whole characters and sequences. */
function sameUnits(shown: string, row: string): number {
	let same = 0;
	while (same < row.length && shown.charCodeAt(same) === row.charCodeAt(same)) same++;
	const begin = row.lastIndexOf('\u001b', same - 1);
	if (begin >= 0 && row.indexOf('m', begin) >= same) return begin;
	const isWithinPair = same > 0 && (row.charCodeAt(same - 1) & 0xfc00) === 0xd800;
	return isWithinPair ? same - 1 : same;
}

/** The part of a finished row from the first character on that differs from what is shown, and the column where it begins. */
export function changedPart(shown: string, row: string): {readonly column: number; readonly cells: string} {
	const same = sameUnits(shown, row);
	const before = row.slice(0, same);
	let column = 0;
	for (const character of before.replaceAll(sequences, ''))
		column += eastAsianWidth(character.codePointAt(0) ?? 0x20);
	return {column, cells: inForce(before) + row.slice(same)};
}
