// SPDX-License-Identifier: MIT
// What everything that reaches a terminal or a file for a person has to be.
import {safeText, width} from '../../source/ui/safe-text.ts';

/** What a row may hold beside its text: colours of ours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with escape
const COLOUR = /\u001b\[[\d;]*m/g;
/** What steers a terminal, breaks a line or turns text round. */
const ACTIVE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cf}\p{Cs}]/u;

const shown = (text: string) => JSON.stringify(text.slice(0, 300));

/** Throws unless a line holds nothing that acts. */
export function mustBeInert(line: string): void {
	if (ACTIVE.test(line)) throw new Error(`something in it acts: ${shown(line)}`);
}

/** Throws unless a row of the screen has exactly so many cells, and nothing in it but what the sanitiser lets through. */
export function mustBeDrawn(row: string, columns: number): void {
	const text = row.replace(COLOUR, '');
	mustBeInert(text);
	if (safeText(text) !== text) throw new Error(`not what is safe: ${shown(text)}`);
	if (width(text) !== columns) throw new Error(`${width(text)} cells instead of ${columns}: ${shown(text)}`);
}
