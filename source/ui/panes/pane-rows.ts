// SPDX-License-Identifier: MIT
// What stands in a list's rectangle at this moment.

import type {Pane} from '../../kinds/kind.ts';
import type {Alert} from '../../model/alerts.ts';
import {following} from '../../store/cursor.ts';
import {faceOf, facetOf, sortOf} from '../../store/level.ts';
import type {Listing} from '../../store/listing.ts';
import {type Row, windowOf} from '../../store/listing.ts';
import type {Monitor} from '../../store/monitor.ts';
import {rooms} from '../../store/rooms.ts';
import {treeListing} from '../../store/tree-keys.ts';
import type {ListName} from '../../store/views.ts';
import type {Theme} from '../theme.ts';
import {alertColumns} from './alert-columns.ts';
import type {Column, Context} from './column.ts';
import {fitColumns} from './columns.ts';
import {emptyRow, itemRow, titleRow} from './rows.ts';
import {topColumns} from './top-columns.ts';
import {treeColumns} from './tree-columns.ts';

type Size = {readonly width: number; readonly height: number};

const NOTHING_YET: Readonly<Record<ListName, string>> = {
	processes: 'nothing yet: programs started, processes forked and ended',
	files: 'nothing yet: files opened, made, renamed, removed',
	network: 'nothing yet: connections made, taken, waited for',
	memory: 'nothing yet: memory of other processes read, written, traced',
	alerts: 'nothing yet: events of severity medium, high and critical',
	tree: 'nothing yet: processes, each under its parent',
};

/** Why a list is empty. */
function whyEmpty(monitor: Monitor, list: ListName): string {
	const {filter, target, window} = monitor.store.getState();
	if (filter === '' && !target && !window) return NOTHING_YET[list];
	if (!rooms[list].isComplete(monitor)) return 'nothing found yet';
	if (filter !== '') return 'nothing passes the filter';
	return window ? 'nothing in this stretch of time' : 'nothing of the kind';
}

const contextOf = ({model, clock, store}: Monitor, {ascii}: Theme): Context => ({
	names: model.names,
	clock,
	model,
	ascii,
	wanted: store.getState().search.toLowerCase(),
});

function tableRows<Item>(
	columns: ReadonlyArray<Column<Item>>,
	rows: ReadonlyArray<Row<Item>>,
	monitor: Monitor,
	theme: Theme,
): readonly string[] {
	const context = contextOf(monitor, theme);
	return [titleRow(columns, theme), ...rows.map(row => itemRow(row, columns, context, theme))];
}

function streamRows(monitor: Monitor, pane: Pane, {width, height}: Size, theme: Theme): readonly string[] {
	const rows = monitor.window(pane, monitor.lists.streams[pane], height - 1);
	const chosen = monitor.store.getState().screen.columns[pane];
	return tableRows(fitColumns(pane, width, chosen), rows, monitor, theme);
}

/** The newest events of a pane under its titles, wherever its own window stands: what the setup screen shows of it. */
export function newestRows(
	monitor: Monitor,
	pane: Pane,
	{width, height}: Size,
	theme: Theme,
): readonly string[] {
	if (width < 1 || height < 2) return [];
	const rows = windowOf(monitor.lists.streams[pane], following, height - 1);
	const chosen = monitor.store.getState().screen.columns[pane];
	return tableRows(fitColumns(pane, width, chosen), rows, monitor, theme);
}

function topRows(monitor: Monitor, pane: Pane, {width, height}: Size, theme: Theme): readonly string[] {
	const state = monitor.store.getState();
	const columns = topColumns(facetOf(state, pane), sortOf(state, pane), width, theme.ascii);
	return tableRows(columns, monitor.window(pane, monitor.top(pane), height - 1), monitor, theme);
}

function alertRows(monitor: Monitor, {width, height}: Size, theme: Theme): readonly string[] {
	const rows = monitor.window('alerts', monitor.listing('alerts') as Listing<Alert>, height - 1);
	return tableRows(alertColumns(width), rows, monitor, theme);
}

function treeRows(monitor: Monitor, {width, height}: Size, theme: Theme): readonly string[] {
	const now = monitor.store.getState().pausedAt ?? monitor.source.now();
	const rows = monitor.window('tree', treeListing(monitor), height - 1);
	return tableRows(treeColumns(width, now, theme.ascii), rows, monitor, theme);
}

function rowsOf(monitor: Monitor, list: ListName, size: Size, theme: Theme): readonly string[] {
	if (list === 'alerts') return alertRows(monitor, size, theme);
	if (list === 'tree') return treeRows(monitor, size, theme);
	const isTop = faceOf(monitor.store.getState(), list) === 'top';
	return (isTop ? topRows : streamRows)(monitor, list, size, theme);
}

/** A list's titles and the rows under them, each of exactly `width` cells; fewer than `height` where there are no more. */
export function paneRows(monitor: Monitor, list: ListName, size: Size, theme: Theme): readonly string[] {
	if (size.width < 1 || size.height < 2) return [];
	const rows = rowsOf(monitor, list, size, theme);
	return rows.length > 1 ? rows : [...rows, emptyRow(whyEmpty(monitor, list), size.width, theme)];
}
