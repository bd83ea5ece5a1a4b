// SPDX-License-Identifier: MIT
// The two faces of a pane, what its top groups by, and in which order.
import type {FacetName} from '../facets/facet.ts';
import {facetsOf} from '../facets/facets.ts';
import type {Pane} from '../kinds/kind.ts';
import {type SortColumn, sortColumns} from '../model/book-sort.ts';
import {choose} from './chooser.ts';
import {faceOf, facetOf, paneOf, sortOf} from './level.ts';
import type {Monitor} from './monitor.ts';

/** The pane that keys act on, where it shows its top. */
export function topOf({store}: Monitor): Pane | undefined {
	const state = store.getState();
	const list = paneOf(state);
	return list && faceOf(state, list) === 'top' ? list : undefined;
}

/** Turns a pane from its stream to its top, or back. */
export function turnFace(monitor: Monitor): void {
	const list = paneOf(monitor.store.getState());
	if (!list) return;
	monitor.store.setState(state => ({
		faces: {...state.faces, [list]: faceOf(state, list) === 'top' ? 'stream' : 'top'},
	}));
}

function groupBy({store}: Monitor, pane: Pane, facet: FacetName): void {
	store.setState(({facets, faces, cursors}) => ({
		facets: {...facets, [pane]: facet},
		faces: {...faces, [pane]: 'top'},
		cursors: {...cursors, [`${pane}/top`]: undefined},
	}));
}

/** Lets the person choose what a pane is grouped by; its top is shown then. */
export function chooseFacet(monitor: Monitor): void {
	const state = monitor.store.getState();
	const pane = paneOf(state);
	if (!pane) return;
	const offered = facetsOf(pane);
	const choices = offered.map(({name, about}) => ({
		label: name,
		detail: about,
		run: () => groupBy(monitor, pane, name),
	}));
	choose(
		monitor,
		'Group by',
		choices,
		Math.max(
			0,
			offered.findIndex(({name}) => name === facetOf(state, pane)),
		),
	);
}

/** Sorts the top of a pane by a column; by the one that it is sorted by already, the other way round. */
export function sortBy({store}: Monitor, pane: Pane, column: SortColumn): void {
	store.setState(state => {
		const {column: before, descending} = sortOf(state, pane);
		const next = {column, descending: before === column ? !descending : column !== 'label'};
		return {sorts: {...state.sorts, [pane]: next}};
	});
}

/** Turns the order round. */
export function reverseSort(monitor: Monitor): void {
	const pane = topOf(monitor);
	if (pane) sortBy(monitor, pane, sortOf(monitor.store.getState(), pane).column);
}

/** What the columns of a top say, and sort by. */
export const sortMeanings: Readonly<Record<SortColumn, string>> = {
	label: 'what they are grouped by',
	count: 'events since counting began',
	rate: 'events in the last second',
	bytes: 'bytes moved',
	errors: 'events that failed',
	first: 'when the first one was',
	last: 'when the latest one was',
};

/** Lets the person choose the column to sort by. */
export function chooseSort(monitor: Monitor): void {
	const pane = topOf(monitor);
	if (!pane) return;
	const {column} = sortOf(monitor.store.getState(), pane);
	const choices = sortColumns.map(name => ({
		label: name,
		detail: sortMeanings[name],
		run: () => sortBy(monitor, pane, name),
	}));
	choose(monitor, 'Sort by', choices, sortColumns.indexOf(column));
}
