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
		if (selected) return text;
		const heat = column.heat?.(event);
		return heat === undefined ? theme.paint(column.tone(event), text) : theme.heat(heat, text);
	});
	return selected ? theme.invert(cells.join(' ')) : cells.join(' ');
}

const NOTHING_YET: Readonly<Record<Pane, string>> = {
	processes: 'nothing yet: programs started, processes forked and ended',
	files: 'nothing yet: files opened, made, renamed, removed',
	network: 'nothing yet: connections made, taken, waited for',
	memory: 'nothing yet: memory of other processes read, written, traced',
};

/** Why a pane is empty. */
function emptyRow(monitor: Monitor, pane: Pane, width: number, theme: Theme): string {
	const text =
		monitor.store.getState().filter === ''
			? NOTHING_YET[pane]
			: monitor.searched(pane)
				? 'nothing passes the filter'
				: 'nothing found yet';
	return theme.paint('dim', fit(`  ${text}`, width, 'left', 'end', theme.ascii));
}

/** A pane's titles and the rows under them, each of exactly `width` cells; fewer than `height` where there are no more. */
export function paneRows(
	monitor: Monitor,
	pane: Pane,
	{width, height}: Size,
	theme: Theme,
	chosen?: readonly string[],
): readonly string[] {
	if (width < 1 || height < 1) return [];
	const columns = fitColumns(pane, width, chosen);
	const context: Context = {names: monitor.model.names, clock: monitor.clock, model: monitor.model};
	const rows = monitor.select(pane, Math.max(1, height - 1));
	const shown =
		rows.length > 0
			? rows.map(row => eventRow(row, columns, context, theme))
			: [emptyRow(monitor, pane, width, theme)];
	return [titleRow(columns, theme), ...shown].slice(0, height);
}
