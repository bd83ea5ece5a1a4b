// SPDX-License-Identifier: MIT
// Writes what is on the screen into a file in the folder that bee-top was started in.
import {csvLines} from '../output/export/csv-line.ts';
import {type Exported, exportFile} from '../output/export/export-file.ts';
import {safeText} from '../ui/safe-text.ts';
import {choose} from './chooser.ts';
import {type Exportable, exportableOf} from './exportable.ts';
import type {Monitor} from './monitor.ts';
import {hasRows} from './move.ts';

/** How rows are written. */
export type ExportFormat = 'jsonl' | 'csv';

const counted = new Intl.NumberFormat('en');

function* jsonOf({items, json}: Exportable): Generator<string> {
	for (const item of items) yield json(item);
}

function* cellsOf({items, cells}: Exportable) {
	for (const item of items) yield cells(item);
}

/** What is told of it: a line of a CSV file is no row. */
function toldOf(exported: Exported, format: ExportFormat): string {
	if ('problem' in exported) return exported.problem;
	const rows = exported.lines - (format === 'csv' ? 1 : 0);
	return `wrote ${counted.format(rows)} ${rows === 1 ? 'row' : 'rows'} to ${exported.path}`;
}

/**
 * Writes all rows of the list that keys act on, as they are filtered and sorted at this moment, and tells where they are, or why not. What is
 * still looked for in the past is waited for. Capture and keys go on meanwhile.
 */
export async function exportRows(monitor: Monitor, format: ExportFormat, folder?: string): Promise<void> {
	const source = exportableOf(monitor);
	if (!source) return;
	const tell = (told: string) => monitor.store.setState({told: safeText(told)});
	tell('writing ...');
	const {lists} = monitor;
	while (!source.complete()) {
		lists.advance();
		await new Promise(resolve => setImmediate(resolve));
	}
	const rows = source.open();
	const lines = format === 'csv' ? csvLines(rows.titles, cellsOf(rows)) : jsonOf(rows);
	const exported = await exportFile({view: rows.name, format, lines, ...(folder !== undefined && {folder})});
	tell(toldOf(exported, format));
}

/** Whether there is a row to write. */
export const canExport = (monitor: Monitor): boolean =>
	hasRows(monitor) && exportableOf(monitor) !== undefined;

/** Lets the person choose how the rows are written. */
export function chooseExport(monitor: Monitor): void {
	const write = (format: ExportFormat) => (monitor: Monitor) => {
		monitor.settled = exportRows(monitor, format);
	};
	choose(monitor, 'Write all rows to a file here', [
		{label: 'JSON lines', detail: 'one object a line, with everything that is known', run: write('jsonl')},
		{
			label: 'CSV',
			detail: 'a table for spreadsheets, with the columns that all rows have',
			run: write('csv'),
		},
	]);
}
