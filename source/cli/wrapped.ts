// SPDX-License-Identifier: MIT
import {safeText} from '../ui/safe-text.ts';

const TEXT_COLUMNS = 100;

/** A text over several lines of at most 100 characters, broken between words where there are any, the second and later ones indented; safe for a terminal. */
export function wrapped(text: string): string {
	const lines: string[] = [];
	let rest = safeText(text);
	for (let indent = ''; rest !== ''; indent = '    ') {
		const room = TEXT_COLUMNS - indent.length;
		const space = rest.length > room ? rest.lastIndexOf(' ', room) : room;
		const end = space > 0 ? space : room;
		lines.push(indent + rest.slice(0, end));
		rest = rest.slice(end).trimStart();
	}
	return lines.join('\n');
}
