// SPDX-License-Identifier: MIT
// The way down to what a row is about, and back.
import type {Target} from '../facets/belongs.ts';
import type {FacetName} from '../facets/facet.ts';
import {defaultFacet, facets, facetsOf} from '../facets/facets.ts';
import {processLabel} from '../facets/process.ts';
import {Subject} from '../query/subject.ts';
import {choose} from './chooser.ts';
import {faceOf, facetOf, firstLevel, listOf} from './level.ts';
import type {Monitor} from './monitor.ts';
import {selectedProcess} from './tree-keys.ts';

/** Steps down are bounded: each test is asked of each event. */
const LEVELS_MOST = 16;

/** What the selected row is about, by this facet; undefined where it has no such thing. */
function targetOf(monitor: Monitor, name: FacetName): Target | undefined {
	const {selected} = monitor;
	const keyed = selected && facets[name].of(new Subject(monitor).turn(selected.event));
	return keyed && {facet: name, ...keyed};
}

const PROCESS = 'process';

/** The process of an alert: it is known although the record is overwritten. */
function targetOfAlert(monitor: Monitor): Target | undefined {
	const alert = monitor.lists.alerts.listing.item(monitor.selectedKey ?? '');
	const keyed = alert && facets[PROCESS].of(new Subject(monitor).turn(alert.event));
	return keyed && {facet: PROCESS, ...keyed};
}

function targetOfTree(monitor: Monitor): Target | undefined {
	const row = selectedProcess(monitor);
	return row && {facet: PROCESS, key: row.key, label: processLabel(row.process.pid, row.process.comm)};
}

/** What Enter goes down to: the group of a top, the process of an alert, what a stream's row is about. */
export function chosenTarget(monitor: Monitor): Target | undefined {
	const state = monitor.store.getState();
	const list = listOf(state);
	if (!list) return undefined;
	if (list === 'alerts') return targetOfAlert(monitor);
	if (list === 'tree') return targetOfTree(monitor);
	if (faceOf(state, list) === 'top') {
		const facet = facetOf(state, list);
		const key = monitor.selectedKey;
		const group = key === undefined ? undefined : monitor.lists.book(list, facet).find(String(key));
		return group && {facet, key: group.key, label: group.label};
	}
	return targetOf(monitor, defaultFacet[list]) ?? targetOf(monitor, 'process');
}

/** Whether going down to it would show anything else than now. */
export function isNews(monitor: Monitor, {facet, key}: Target): boolean {
	const {target, below} = monitor.store.getState();
	const before = [...below.map(level => level.target), target];
	return before.length < LEVELS_MOST && !before.some(each => each?.facet === facet && each.key === key);
}

/** Goes down to it: everything about it, in all panes where it shows. */
export function drillInto(monitor: Monitor, target: Target): void {
	const {below} = monitor.store.getState();
	const level = monitor.level;
	const [only, ...others] = facets[target.facet].panes;
	const view = only && others.length === 0 ? only : 'overview';
	// What a process does shows among the processes first: there it began and ended.
	const focus = view !== 'overview' ? view : target.facet === 'process' ? 'processes' : level.focus;
	monitor.settled = monitor.enter({...firstLevel, view, focus, target, window: level.window}, [
		...below,
		level,
	]);
}

/** Goes back by one level, to where everything stood. */
export function goBack(monitor: Monitor): void {
	const {below} = monitor.store.getState();
	const level = below.at(-1);
	if (level) monitor.settled = monitor.enter(level, below.slice(0, -1));
}

/** Lets the person choose what of the selected row to go down to. */
export function chooseTarget(monitor: Monitor): void {
	const {selected} = monitor;
	if (!selected) return;
	const targets = facetsOf(selected.pane).flatMap(({name}) => targetOf(monitor, name) ?? []);
	const choices = targets
		.filter(target => isNews(monitor, target))
		.map(target => ({label: target.facet, detail: target.label, run: () => drillInto(monitor, target)}));
	choose(monitor, 'Go down to', choices);
}
