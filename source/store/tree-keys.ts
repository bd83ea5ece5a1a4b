// SPDX-License-Identifier: MIT
// What keys do in the tree.
import {panes} from '../kinds/kind.ts';
import type {RecordPlace} from '../model/history.ts';
import {cursorAt, placeOf} from './cursor.ts';
import {cursorOf} from './level.ts';
import type {Key, Listing} from './listing.ts';
import type {Monitor} from './monitor.ts';
import {look, setCursor} from './move.ts';
import type {TreeRow} from './tree.ts';

/** The rows of the tree as it is folded now. */
export const treeListing = ({store, lists}: Monitor): Listing<TreeRow> =>
	lists.tree.listing(store.getState().folded);

/** The record of what a process did last, of those that are kept and pass. */
export function latestOf({lists}: Monitor, key: Key): RecordPlace | undefined {
	let latest: (RecordPlace & {readonly last: number}) | undefined;
	for (const pane of panes) {
		const group = lists.book(pane, 'process').find(String(key));
		if (group && group.last > (latest?.last ?? -1) && lists.event(pane, group.number))
			latest = {pane, number: group.number, last: group.last};
	}
	return latest && {pane: latest.pane, number: latest.number};
}

/** The row that keys act on; undefined where the view is another one. */
export function selectedProcess(monitor: Monitor): TreeRow | undefined {
	if (monitor.store.getState().view !== 'tree') return undefined;
	return treeListing(monitor).item(monitor.selectedKey ?? '');
}

/** Whether there is something below the row that can be folded. */
export const canFold = (monitor: Monitor): boolean => {
	const row = selectedProcess(monitor);
	return row?.hasChildren === true && row.hidden === 0;
};

/** Whether something below the row is folded. */
export const canUnfold = (monitor: Monitor): boolean => (selectedProcess(monitor)?.hidden ?? 0) > 0;

/** Hides the descendants of the row; the cursor stays on it. */
export function fold(monitor: Monitor): void {
	const row = selectedProcess(monitor);
	if (!row) return;
	stayOn(monitor, row);
	monitor.store.setState(({folded}) => ({folded: [...folded, row.key]}));
}

/** Shows the descendants of the row again. */
export function unfold(monitor: Monitor): void {
	const row = selectedProcess(monitor);
	if (!row) return;
	stayOn(monitor, row);
	monitor.store.setState(({folded}) => ({folded: folded.filter(key => key !== row.key)}));
}

/** Shows all processes again. */
export function unfoldAll(monitor: Monitor): void {
	const row = selectedProcess(monitor);
	if (row) stayOn(monitor, row);
	monitor.store.setState({folded: []});
}

/** The row of the parent; undefined for a first one. */
export function parentIndex(monitor: Monitor): number | undefined {
	const parent = selectedProcess(monitor)?.process.parent;
	if (!parent) return undefined;
	const listing = treeListing(monitor);
	for (let index = 0; index < listing.count; index++)
		if (listing.item(listing.keyAt(index))?.process === parent) return index;
	return undefined;
}

/** Goes to the row of the parent. */
export function toParent(monitor: Monitor): void {
	const index = parentIndex(monitor);
	if (index !== undefined) goTo(monitor, index);
}

/** Shows the tree, or what was shown before it. */
export function turnTree(monitor: Monitor): void {
	const {view, beforeTree} = monitor.store.getState();
	look(monitor, view === 'tree' ? beforeTree : 'tree');
}

function goTo(monitor: Monitor, index: number): void {
	const [listing, height] = [treeListing(monitor), monitor.heightOf('tree')];
	const {start} = placeOf(cursorOf(monitor.store.getState(), 'tree'), listing, height);
	setCursor(monitor, 'tree', cursorAt(listing, height, index, start));
}

/** While the first row is followed nothing is chosen by its key. */
function stayOn(monitor: Monitor, row: TreeRow): void {
	const index = treeListing(monitor).find(row.key);
	if (index !== undefined) goTo(monitor, index);
}
