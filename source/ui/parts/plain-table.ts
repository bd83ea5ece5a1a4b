// SPDX-License-Identifier: MIT
import {type Align, type Cut, fit, width} from '../safe-text.ts';
import type {Theme, Tone} from '../theme.ts';

/** One column of a table that is part of a page. */
export type TableColumn<Row> = {
	readonly title: string;
	/** In cells; 0 for what the others leave over. One column of a table may have that. */
	readonly width: number;
	readonly align?: Align;
	readonly cut?: Cut;
	/** Text from anywhere; it is made safe and fitted. */
	readonly text?: (row: Row) => string;
	/** Or what is finished already, of exactly so many cells. */
	readonly draw?: (row: Row, columns: number) => string;
};

/** A heading and a line for each row, all exactly `columns` wide where the fixed columns fit. */
export function tableLines<Row>(
	table: ReadonlyArray<TableColumn<Row>>,
	rows: readonly Row[],
	columns: number,
	theme: Theme,
	toneOf: (row: Row) => Tone = () => 'plain',
): readonly string[] {
	const fixed = table.reduce((sum, column) => sum + column.width + 1, -1);
	const widthOf = (column: TableColumn<Row>) => column.width || Math.max(1, columns - fixed);
	const fitted = (text: string, {align = 'left', cut = 'end', ...column}: TableColumn<Row>) =>
		fit(text, widthOf({...column, align, cut}), align, cut, theme.ascii);
	return [
		theme.paint('dim', table.map(column => fitted(column.title, column)).join(' ')),
		...rows.map(row =>
			table
				.map(column =>
					column.draw
						? column.draw(row, widthOf(column))
						: theme.paint(toneOf(row), fitted(column.text?.(row) ?? '', column)),
				)
				.join(' '),
		),
	];
}

/** Parts joined by `separator` over as many lines of so many cells as they need; a part that is longer than a line is cut. */
export function flowing(
	parts: readonly string[],
	separator: string,
	columns: number,
	theme: Theme,
): readonly string[] {
	const lines: string[] = [];
	for (const [index, part] of parts.entries()) {
		const text = index < parts.length - 1 ? part + separator.trimEnd() : part;
		const line = lines.at(-1);
		if (line !== undefined && width(line) + 1 + width(text) <= columns)
			lines[lines.length - 1] = `${line} ${text}`;
		else lines.push(fit(text, Math.min(columns, width(text)), 'left', 'end', theme.ascii));
	}
	return lines;
}
