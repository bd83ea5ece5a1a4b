// SPDX-License-Identifier: MIT
// Live rows as finished strings: sanitised, of exact width, with their colours.
import type {Row} from '../../store/listing.ts';
import {fit} from '../safe-text.ts';
import type {Theme} from '../theme.ts';
import type {Column, Context} from './column.ts';
import {withFound} from './found.ts';

/** The line of titles over rows of these columns. */
export const titleRow = <Item>(columns: ReadonlyArray<Column<Item>>, theme: Theme): string =>
	theme.paint(
		'dim',
		columns.map(({title, width, align}) => fit(title, width, align, 'end', theme.ascii)).join(' '),
	);

/** One row, marked where it is the selected one. */
export function itemRow<Item>(
	{item, selected}: Row<Item>,
	columns: ReadonlyArray<Column<Item>>,
	context: Context,
	theme: Theme,
): string {
	const {wanted} = context;
	const cells = columns.map(column => {
		const text = fit(column.text(item, context), column.width, column.align, column.cut, theme.ascii);
		const heat = column.heat?.(item);
		const paint = (part: string) =>
			selected ? part : heat === undefined ? theme.paint(column.tone(item), part) : theme.heat(heat, part);
		return wanted ? withFound(text, wanted, paint, part => theme.paint('found', part)) : paint(text);
	});
	return selected ? theme.invert(cells.join(' ')) : cells.join(' ');
}

/** A sentence where there are no rows. */
export const emptyRow = (text: string, width: number, theme: Theme): string =>
	theme.paint('dim', fit(`  ${text}`, width, 'left', 'end', theme.ascii));
