// SPDX-License-Identifier: MIT
// Looking for a text in the rows of a list. Streams are looked through from where one stands to what is older, everything else from the top
// down; `again` goes on that way, as `n` does in vim and less.
import {type Cursor, cursorAt, placeOf} from './cursor.ts';
import {cursorNameOf, cursorOf, listOf} from './level.ts';
import type {Listing} from './listing.ts';
import type {Monitor} from './monitor.ts';
import {setCursor} from './move.ts';
import type {ListName} from './views.ts';
import {createWalk, type Found, WALK_FIRST, WALK_ROWS, type WalkFrom} from './walk.ts';

/** How it was before a search was typed, and what became of the search. */
export type Lookup = {
	readonly before: string;
	readonly cursor: Cursor;
	/** No row holds it. */
	readonly missed: boolean;
};

/** Lines that are kept to be brought back. */
const PAST_MOST = 50;

/** The way that a search goes first: to what is older, or down. */
const ahead = ({follows}: Listing): 1 | -1 => (follows === 'last' ? -1 : 1);

/** The list that keys act on, if its rows can be looked through. */
export function searchable(monitor: Monitor): ListName | undefined {
	const list = listOf(monitor.store.getState());
	return list && monitor.listing(list).textOf ? list : undefined;
}

/** Puts the cursor on what was found; the window moves only where it has to. */
function stand(monitor: Monitor, list: ListName, {index, key}: Found): void {
	const listing = monitor.listing(list);
	const height = monitor.heightOf(list);
	const {start} = placeOf(cursorOf(monitor.store.getState(), list), listing, height);
	const at = listing.find(key) ?? index;
	const isSeen = at >= start && at < start + height;
	setCursor(monitor, list, cursorAt(listing, height, at, isSeen ? start : at - (height >> 1)));
}

type Ended = (found: Found | undefined) => void;

/** Looks, and goes on in later frames where it takes long; given up when something else moves the cursor or changes the rows. */
function look(monitor: Monitor, list: ListName, from: Omit<WalkFrom, 'listing'>, ended: Ended): void {
	const walk = createWalk({...from, listing: () => monitor.listing(list)});
	const {lists} = monitor;
	const name = cursorNameOf(monitor.store.getState(), list);
	const cursor = monitor.store.getState().cursors[name];
	const piece = (rows: number): boolean => {
		const state = monitor.store.getState();
		const isElsewhere = listOf(state) !== list || monitor.lists !== lists;
		if (isElsewhere || state.cursors[name] !== cursor) return true;
		const found = walk(rows);
		if (found !== undefined) ended(found === 'nowhere' ? undefined : found);
		return found !== undefined;
	};
	monitor.errand = piece(WALK_FIRST) ? undefined : () => piece(WALK_ROWS);
}

/** Looks for what is typed, from where one stood before typing began. */
export function lookFor(monitor: Monitor, text: string): void {
	const list = searchable(monitor);
	if (!list) return;
	const state = monitor.store.getState();
	const lookup = state.lookup ?? {before: state.search, cursor: cursorOf(state, list), missed: false};
	setCursor(monitor, list, lookup.cursor);
	monitor.store.setState({search: text, lookup: {...lookup, missed: false}});
	monitor.errand = undefined;
	if (text === '') return;
	const listing = monitor.listing(list);
	const {selected} = placeOf(lookup.cursor, listing, monitor.heightOf(list));
	look(monitor, list, {wanted: text.toLowerCase(), by: ahead(listing), from: selected}, found => {
		if (found) stand(monitor, list, found);
		else monitor.store.setState({lookup: {...lookup, missed: true}});
	});
}

/** Takes what was typed; nothing takes the search away. */
export function keepSearch({store}: Monitor, text: string): void {
	const {lookup, searches} = store.getState();
	store.setState({
		search: text,
		lookup: undefined,
		searches: text === '' ? searches : [text, ...searches.filter(each => each !== text)].slice(0, PAST_MOST),
		...(lookup?.missed ? {told: `no row here has "${text}"`} : {}),
	});
}

/** Goes back to what was looked for before, and to where one stood. */
export function dropSearch(monitor: Monitor): void {
	const {lookup} = monitor.store.getState();
	const list = listOf(monitor.store.getState());
	if (!lookup || !list) return;
	monitor.errand = undefined;
	setCursor(monitor, list, lookup.cursor);
	monitor.store.setState({search: lookup.before, lookup: undefined});
}

/** The next row that has what is looked for, `again` or the other way; says so where there is none, or where it went round an end. */
export function lookFurther(monitor: Monitor, way: 'again' | 'back'): void {
	const {search} = monitor.store.getState();
	const list = searchable(monitor);
	if (!list || search === '') return;
	const listing = monitor.listing(list);
	const by: 1 | -1 = way === 'again' ? ahead(listing) : ahead(listing) === 1 ? -1 : 1;
	const {selected} = placeOf(cursorOf(monitor.store.getState(), list), listing, monitor.heightOf(list));
	look(monitor, list, {wanted: search.toLowerCase(), by, from: selected + by}, found => {
		if (found) stand(monitor, list, found);
		if (!found) monitor.store.setState({told: `no row here has "${search}"`});
		else if (found.wrapped)
			monitor.store.setState({told: `no more that way: went on from the ${by > 0 ? 'top' : 'bottom'}`});
	});
}
