// SPDX-License-Identifier: MIT
// The help as finished lines.
import {safeText, width} from '../safe-text.ts';
import type {Theme} from '../theme.ts';
import type {HelpEntry, HelpPart} from './part.ts';

/** What is explained has so many cells at least; what is longer than the most stands on a line of its own. */
const WHAT_LEAST = 8;
const WHAT_MOST = 22;
const GAP = 2;

/** A sentence over as many lines of so many cells as it needs, broken between words, and where one is too long within it. */
function wordWrapped(text: string, columns: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && width(line) + 1 + width(word) <= columns) {
			lines[lines.length - 1] = `${line} ${word}`;
			continue;
		}
		let rest = '';
		for (const character of word) {
			if (width(rest + character) > columns) {
				lines.push(rest);
				rest = '';
			}
			rest += character;
		}
		lines.push(rest);
	}
	return lines;
}

const holds = (text: string) => {
	const wanted = text.toLowerCase();
	return ({what, says}: HelpEntry) => `${what} ${says}`.toLowerCase().includes(wanted);
};

function entryLines({what, says}: HelpEntry, left: number, columns: number, theme: Theme): readonly string[] {
	// The one character of ours that ASCII lacks.
	const safe = (text: string) => safeText(theme.ascii ? text.replaceAll('’', "'") : text, theme.ascii);
	const [shown, said] = [safe(what), safe(says)];
	if (shown === '') return wordWrapped(said, columns);
	const indent = ' '.repeat(left);
	const lines = wordWrapped(said, columns - left);
	if (width(shown) + GAP > left)
		return [
			...wordWrapped(shown, columns).map(line => theme.paint('strong', line)),
			...lines.map(line => indent + line),
		];
	const [first = '', ...rest] = lines;
	return [
		theme.paint('strong', shown) + ' '.repeat(left - width(shown)) + first,
		...rest.map(line => indent + line),
	];
}

/** The parts in lines of at most so many cells; where a text is looked for, only the entries that hold it. */
export function helpLines(
	parts: readonly HelpPart[],
	find: string,
	columns: number,
	theme: Theme,
): readonly string[] {
	const passes = holds(find);
	const lines = parts.flatMap(({heading, entries}) => {
		const shown = entries.filter(passes);
		if (shown.length === 0) return [];
		const widths = entries.map(({what}) => width(what)).filter(cells => cells <= WHAT_MOST);
		const left = Math.max(WHAT_LEAST, ...widths) + GAP;
		return [
			'',
			theme.paint('strong', safeText(heading, theme.ascii)),
			...shown.flatMap(entry => entryLines(entry, left, columns, theme)),
		];
	});
	return lines.length > 0 ? lines.slice(1) : [theme.paint('dim', 'No line of the help holds that.')];
}
