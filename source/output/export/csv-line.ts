// SPDX-License-Identifier: MIT
//
// CSV is for spreadsheets; who wants exactly what was captured takes JSON lines. So what another process has chosen (names, paths, arguments)
// is made harmless here: text that a spreadsheet would run as a formula gets an apostrophe before it, as OWASP advises ("CSV Injection"), and
// characters that steer a terminal or turn text round become visible ones. Thus no cell holds a line break, and a record is a line.
import {inertText} from '../inert-text.ts';

/** What a cell holds; nothing: an empty cell. Numbers are written as they are, also below zero. */
export type CsvCell = string | number | bigint | boolean | null | undefined;

/** Also their full-width forms, which spreadsheets take for the same. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
const QUOTED = /[",;]|^ | $/;

function cellText(cell: CsvCell): string {
	if (cell === undefined || cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	const inert = inertText(cell);
	const text = FORMULA.test(inert) ? `'${inert}` : inert;
	return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record without its line end, quoted as RFC 4180 says. The line end is LF: every reader takes it, and CR would stick to the last cell in others. */
export const csvLine = (cells: readonly CsvCell[]): string => cells.map(cellText).join(',');

/** The titles and then the records, each a line without its end. */
export function* csvLines(
	titles: readonly string[],
	rows: Iterable<readonly CsvCell[]>,
): Generator<string, void, undefined> {
	yield csvLine(titles);
	for (const row of rows) yield csvLine(row);
}
