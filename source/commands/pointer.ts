// SPDX-License-Identifier: MIT
// What the mouse does to the monitor: clicks focus, select, open and sort, the wheel moves what lies under it.
import {moveChoice} from '../store/chooser.ts';
import {cursorAt, placeOf} from '../store/cursor.ts';
import {sortBy} from '../store/faces.ts';
import {scroll} from '../store/inspect.ts';
import {cursorOf, faceOf, facetOf, sortOf} from '../store/level.ts';
import type {Monitor} from '../store/monitor.ts';
import {focusOn, look, move, setCursor} from '../store/move.ts';
import {moveMark} from '../store/setup.ts';
import {change} from '../store/setup-mode.ts';
import {isPane, type ListName, listsOf, type View} from '../store/views.ts';
import {columnAt} from '../ui/panes/column.ts';
import {topColumns} from '../ui/panes/top-columns.ts';
import {tabPlaces, tabsOf} from '../ui/parts/tab-places.ts';
import type {Rectangle} from '../ui/screen/rectangle.ts';
import {commandFor} from './active.ts';
import type {Desk} from './command.ts';
import type {MouseReport} from './mouse.ts';
import {doubleClicks, hitOf, type MouseAction, mouseAction} from './mouse-action.ts';

type Action = MouseAction<ListName, View>;

function selectRow(monitor: Monitor, list: ListName, row: number): void {
	focusOn(monitor, list);
	const listing = monitor.listing(list);
	const height = monitor.heightOf(list);
	const {start} = placeOf(cursorOf(monitor.store.getState(), list), listing, height);
	if (row < height && start + row < listing.count)
		setCursor(monitor, list, cursorAt(listing, height, start + row, start));
}

function sortUnder(monitor: Monitor, list: ListName, cell: number, cells: number): void {
	focusOn(monitor, list);
	const state = monitor.store.getState();
	if (!isPane(list) || faceOf(state, list) !== 'top') return;
	const column = columnAt(topColumns(facetOf(state, list), sortOf(state, list), cells, true), cell);
	if (column) sortBy(monitor, list, column.sorts);
}

function act(desk: Desk, action: Action, rectangleOf: (list: ListName) => Rectangle): void {
	const {monitor} = desk;
	if (action.type === 'view') look(monitor, action.view);
	else if (action.type === 'sort')
		sortUnder(monitor, action.pane, action.column, rectangleOf(action.pane).width);
	else if (action.type === 'scroll') {
		focusOn(monitor, action.pane);
		move(monitor, action.by);
	} else {
		selectRow(monitor, action.pane, action.row);
		if (action.type === 'open') commandFor('enter', monitor)?.run(desk);
	}
}

/** Takes the reports of the mouse on a screen of so many columns. Over a page or a list to pick from only the wheel does something, while a line is typed nothing. */
export function createPointer(
	desk: Desk,
	rectangleOf: (list: ListName) => Rectangle,
	columns: number,
): (report: MouseReport) => void {
	const doubled = doubleClicks<ListName, View>();
	return report => {
		const {monitor} = desk;
		const {mode, view} = monitor.store.getState();
		if (mode === 'prompt') return;
		if (mode === 'choose') {
			if (report.type === 'wheel') moveChoice(monitor, report.by);
			return;
		}
		if (mode === 'setup') {
			if (report.type === 'wheel') change(monitor, at => moveMark(at, report.by));
			return;
		}
		if (mode !== 'browse') {
			if (report.type === 'wheel') scroll(monitor, report.by * 3);
			return;
		}
		const lists = listsOf(view).map(list => [list, rectangleOf(list)] as const);
		const under = {
			pane: hitOf(lists, report.column, report.line),
			view: hitOf(tabPlaces(tabsOf(monitor, columns)), report.column, report.line)?.id,
		};
		const action = doubled(mouseAction(report, under), performance.now());
		if (action) act(desk, action, rectangleOf);
	};
}
