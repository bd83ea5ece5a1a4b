// SPDX-License-Identifier: MIT
// What stands in a list's rectangle at this moment.
import type {Pane} from '../../kinds/kind.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {ListName} from '../../store/views.ts';
import type {Theme} from '../theme.ts';
import type {Context} from './column.ts';
import {fitColumns} from './columns.ts';
import {emptyRow, itemRow, titleRow} from './rows.ts';

type Size = {readonly width: number; readonly height: number};

const NOTHING_YET: Readonly<Record<Pane, string>> = {
	processes: 'nothing yet: programs started, processes forked and ended',
	files: 'nothing yet: files opened, made, renamed, removed',
	network: 'nothing yet: connections made, taken, waited for',
	memory: 'nothing yet: memory of other processes read, written, traced',
};

/** Why a pane is empty. */
function whyEmpty(monitor: Monitor, pane: Pane): string {
	const {filter, below} = monitor.store.getState();
	if (filter === '' && below.length === 0) return NOTHING_YET[pane];
	return monitor.lists.searched(pane) ? 'nothing passes the filter' : 'nothing found yet';
}

function streamRows(monitor: Monitor, pane: Pane, {width, height}: Size, theme: Theme): readonly string[] {
	const columns = fitColumns(pane, width);
	const context: Context = {names: monitor.model.names, clock: monitor.clock};
	const rows = monitor.window(pane, monitor.lists.streams[pane], height - 1);
	return [
		titleRow(columns, theme),
		...(rows.length > 0
			? rows.map(row => itemRow(row, columns, context, theme))
			: [emptyRow(whyEmpty(monitor, pane), width, theme)]),
	];
}

/** A list's titles and the rows under them, each of exactly `width` cells; fewer than `height` where there are no more. */
export function paneRows(monitor: Monitor, list: ListName, size: Size, theme: Theme): readonly string[] {
	if (size.width < 1 || size.height < 2) return [];
	return streamRows(monitor, list, size, theme);
}
