// SPDX-License-Identifier: MIT
import type {Theme} from '../theme.ts';
import type {TabPage} from './tab-page.ts';
import {wrapped} from './wrapped.ts';

/** Texts, and what stands between them; numbers stay as they are, digit by digit. */
const PIECES = /"(?:[^"\\]|\\.)*"|[{}:,]|[^"{}:,]+/g;

/** A flat object as lines, one a member. No number passes through a double, which would round the longest of them. */
function prettyJson(json: string): readonly string[] {
	let line = '';
	const lines: string[] = [];
	for (const [piece] of json.matchAll(PIECES)) {
		if (piece === '{') lines.push('{');
		else if (piece === '}') lines.push(line, '}');
		else if (piece === ',') {
			lines.push(`${line},`);
			line = '';
		} else if (piece === ':') line += ': ';
		else line += line === '' ? `  ${piece}` : piece;
	}
	return lines;
}

/** The event as JSON: a member a line, and the line that goes into streams and files. */
export function jsonTab(json: string, columns: number, theme: Theme): TabPage {
	const lines = (text: string) => wrapped(text, columns, theme.ascii);
	return {
		content: [...prettyJson(json).flatMap(lines), '', theme.paint('strong', 'In one line'), ...lines(json)],
	};
}
