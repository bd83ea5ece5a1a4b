// SPDX-License-Identifier: MIT
// Registry of the lists: what each shows now, and which record a row of it stands for.
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import type {RecordPlace} from '../model/history.ts';
import {faceOf, facetOf} from './level.ts';
import type {Key, Listing} from './listing.ts';
import type {Monitor} from './monitor.ts';
import {latestOf, treeListing} from './tree-keys.ts';
import type {ListName} from './views.ts';

/** What the monitor and its keys ask of a list. */
type Room = {
	readonly listing: (monitor: Monitor) => Listing;
	/** The record of a row, of a group the latest one; undefined where there is none. */
	readonly placeOf: (monitor: Monitor, key: Key) => RecordPlace | undefined;
	/** Whether all that is kept has been looked through for what passes. */
	readonly isComplete: (monitor: Monitor) => boolean;
};

const paneRoom = (pane: Pane): Room => ({
	listing: monitor =>
		faceOf(monitor.store.getState(), pane) === 'top' ? monitor.top(pane) : monitor.lists.streams[pane],
	placeOf: ({store, lists}, key) => {
		const number =
			typeof key === 'number' ? key : lists.book(pane, facetOf(store.getState(), pane)).find(key)?.number;
		return number === undefined ? undefined : {pane, number};
	},
	isComplete: ({store, lists}) => {
		const state = store.getState();
		return faceOf(state, pane) === 'top'
			? lists.book(pane, facetOf(state, pane)).complete
			: lists.searched(pane);
	},
});

/** All lists by name. */
export const rooms: Readonly<Record<ListName, Room>> = {
	...eachPane(paneRoom),
	alerts: {
		listing: ({store, lists}) => (store.getState().worstFirst ? lists.alerts.worst : lists.alerts.listing),
		placeOf: ({lists}, key) => lists.alerts.listing.item(key),
		isComplete: ({lists}) => lists.alerts.complete,
	},
	tree: {
		listing: treeListing,
		placeOf: latestOf,
		isComplete: ({lists}) => panes.every(pane => lists.book(pane, 'process').complete),
	},
};
