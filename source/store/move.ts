// SPDX-License-Identifier: MIT
// Moving about: which view, which pane, which row.
import {panes} from '../kinds/kind.ts';
import type {RecordPlace} from '../model/history.ts';
import {type Cursor, cursorAt, following, moved, placeOf} from './cursor.ts';
import {cursorNameOf, cursorOf, listOf} from './level.ts';
import type {Listing} from './listing.ts';
import type {Monitor} from './monitor.ts';
import {isPane, type ListName, listsOf, type View, views} from './views.ts';

/** Shows another view. */
export function look({store, unseen, lists}: Monitor, view: View): void {
	// However short the look.
	if (view === 'alerts') unseen.look(lists.alerts.all);
	store.setState(({view: before, focus, beforeTree}) => ({
		view,
		focus: isPane(view) ? view : focus,
		scroll: 0,
		beforeTree: view === 'tree' && before !== 'tree' ? before : beforeTree,
	}));
}

const next = <T>(all: readonly T[], from: T, by: number): T | undefined =>
	all[(all.indexOf(from) + by + all.length) % all.length];

/** The next or previous pane: in the overview its focus moves, else the view changes. */
export function turn(monitor: Monitor, by: 1 | -1): void {
	const {view, focus} = monitor.store.getState();
	if (view === 'overview') monitor.store.setState({focus: next(panes, focus, by) ?? focus});
	else look(monitor, next(views, view, by) ?? view);
}

/** Where a cursor goes in a window of this height. */
type Move = (cursor: Cursor, listing: Listing, height: number) => Cursor;

function moveCursor(monitor: Monitor, move: Move): void {
	const state = monitor.store.getState();
	const list = listOf(state);
	if (!list) return;
	const cursor = move(cursorOf(state, list), monitor.listing(list), monitor.heightOf(list));
	setCursor(monitor, list, cursor);
}

/** Whether a move would show, in the list that keys act on: another row selected, other rows in sight, or followed from now on. */
export function wouldMove(monitor: Monitor, move: Move): boolean {
	const state = monitor.store.getState();
	const list = listOf(state);
	const listing = list && monitor.listing(list);
	if (!list || !listing || listing.count === 0) return false;
	const [cursor, height] = [cursorOf(state, list), monitor.heightOf(list)];
	const next = move(cursor, listing, height);
	const [before, after] = [placeOf(cursor, listing, height), placeOf(next, listing, height)];
	return cursor.follow !== next.follow || before.selected !== after.selected || before.start !== after.start;
}

/** Makes a list the one that keys act on. */
export function focusOn({store}: Monitor, list: ListName): void {
	if (isPane(list)) store.setState({focus: list});
}

/** Puts the cursor of a list somewhere. */
export function setCursor({store}: Monitor, list: ListName, cursor: Cursor): void {
	store.setState(state => ({cursors: {...state.cursors, [cursorNameOf(state, list)]: cursor}}));
}

/** Shows a record in the stream of its pane, with what came before and after it. */
export function showRecord(monitor: Monitor, {pane, number}: RecordPlace): void {
	if (monitor.store.getState().view === 'overview') monitor.store.setState({focus: pane});
	else look(monitor, pane);
	monitor.store.setState(({faces}) => ({faces: {...faces, [pane]: 'stream'}}));
	const offset = Math.floor(monitor.heightOf(pane) / 2);
	const index = monitor.lists.streams[pane].find(number) ?? 0;
	setCursor(monitor, pane, {follow: false, selected: number, index, offset});
}
/** By rows, or by pages. */
export const step =
	(by: number, unit: 'row' | 'page' = 'row'): Move =>
	(cursor, listing, height) =>
		moved(cursor, listing, height, unit === 'page' ? by * Math.max(1, height - 1) : by);

/** Moves the selection by rows, or by pages. */
export const move = (monitor: Monitor, by: number, unit?: 'row' | 'page'): void =>
	moveCursor(monitor, step(by, unit));

const toRow = (listing: Listing, height: number, index: number): Cursor =>
	listing.count > 0 ? cursorAt(listing, height, index, index) : following;

/** To the first row: the oldest one, or the one that matters most. */
export const first: Move = (_, listing, height) =>
	listing.follows === 'first' ? following : toRow(listing, height, 0);

/** To the last row: of a stream to the newest one, which is followed. */
export const last: Move = (_, listing, height) =>
	listing.follows === 'last' ? following : toRow(listing, height, listing.count - 1);

/** Goes to the first row. */
export const toFirst = (monitor: Monitor): void => moveCursor(monitor, first);

/** Goes to the last row. */
export const toLast = (monitor: Monitor): void => moveCursor(monitor, last);

/** Follows again in all lists that are in sight: the newest row, or the one that matters most. */
export function follow({store}: Monitor): void {
	store.setState(state => ({
		cursors: {
			...state.cursors,
			...Object.fromEntries(listsOf(state.view).map(list => [cursorNameOf(state, list), following])),
		},
	}));
}

/** Whether the list that keys act on follows. */
export const isFollowing = ({store}: Monitor): boolean => {
	const state = store.getState();
	const list = listOf(state);
	return list === undefined || cursorOf(state, list).follow;
};

/** Whether any list in sight does not follow. */
export const isAnyAway = ({store}: Monitor): boolean => {
	const state = store.getState();
	return listsOf(state.view).some(list => !cursorOf(state, list).follow);
};

/** Whether the list that keys act on has a row. */
export const hasRows = (monitor: Monitor): boolean => {
	const list = listOf(monitor.store.getState());
	return list !== undefined && monitor.listing(list).count > 0;
};
