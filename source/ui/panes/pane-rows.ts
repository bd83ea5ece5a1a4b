// SPDX-License-Identifier: MIT
// The live rows of a pane as finished strings: sanitised, of exact width, with their colours.
import type {Pane} from '../../kinds/kind.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Row} from '../../store/select.ts';
import {fit} from '../safe-text.ts';
import type {Theme} from '../theme.ts';
import {type Context, fitColumns} from './columns.ts';

type Size = {readonly width: number; readonly height: number};
type Fitted = ReturnType<typeof fitColumns>;

const titleRow = (columns: Fitted, theme: Theme): string =>
	theme.paint(
		'dim',
		columns.map(({title, width, align}) => fit(title, width, align, 'end', theme.ascii)).join(' '),
	);

function eventRow({event, selected}: Row, columns: Fitted, context: Context, theme: Theme): string {
	const cells = columns.map(column => {
		const text = fit(column.text(event, context), column.width, column.align, column.cut, theme.ascii);
		return selected ? text : theme.paint(column.tone(event), text);
	});
	return selected ? theme.invert(cells.join(' ')) : cells.join(' ');
}

/** A pane's titles and the rows under them, each of exactly `width` cells; fewer than `height` where there are no more. */
export function paneRows(
	monitor: Monitor,
	pane: Pane,
	{width, height}: Size,
	theme: Theme,
): readonly string[] {
	if (width < 1 || height < 1) return [];
	const columns = fitColumns(pane, width);
	const context: Context = {names: monitor.model.names, clock: monitor.clock};
	const rows = monitor.select(pane, Math.max(1, height - 1));
	return [titleRow(columns, theme), ...rows.map(row => eventRow(row, columns, context, theme))].slice(
		0,
		height,
	);
}
