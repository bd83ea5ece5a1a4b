// SPDX-License-Identifier: MIT
// The pages on which an event is read: its fields, its process, what is related to it, its JSON.
import {kindOf} from '../kinds/index.ts';
import {commandLine} from '../kinds/words/command.ts';
import {type FieldRow, fieldRows} from './field-rows.ts';
import {readPlace} from './inspect.ts';
import type {Monitor} from './monitor.ts';
import {type Deed, lookAround} from './related.ts';
import type {State} from './store.ts';

/** In the order of their digits. */
export const detailTabs = ['fields', 'process', 'related', 'json'] as const;
/** One of the `detailTabs`. */
export type DetailTab = (typeof detailTabs)[number];

/** How the tabs are called on the screen, and in the sentence of the key that shows them. */
export const detailTitles: Readonly<Record<DetailTab, {readonly title: string; readonly shows: string}>> = {
	fields: {title: 'Fields', shows: 'every field of the event, by the name that filters know it by'},
	process: {title: 'Process', shows: 'its process: ancestors, command line, descriptors, totals'},
	related: {title: 'Related', shows: 'what the same process did just before and after'},
	json: {title: 'JSON', shows: 'the event as JSON, in lines and as it is streamed'},
};

/** Going from event to event is bounded. */
const BEFORE_MOST = 32;

/** The fields of the event under the glass; empty on all other tabs. */
export function detailFields(monitor: Monitor): readonly FieldRow[] {
	const {detailTab, inspected} = monitor.store.getState();
	return detailTab === 'fields' && inspected ? fieldRows(inspected.event, monitor) : [];
}

/** What is listed around the event under the glass; empty on all other tabs. */
export const detailDeeds = ({store}: Monitor): readonly Deed[] => {
	const {detailTab, related} = store.getState();
	return detailTab === 'related' ? (related?.deeds ?? []) : [];
};

/** How many rows there are to select from; 0 where a tab has none. */
export const detailCount = (monitor: Monitor): number =>
	detailFields(monitor).length + detailDeeds(monitor).length;

/** The field that is selected. */
export const selectedField = (monitor: Monitor): FieldRow | undefined =>
	detailFields(monitor)[monitor.store.getState().detailRow];

/** What is selected of what is listed around the event, unless it is the event itself. */
export function selectedDeed(monitor: Monitor): Deed | undefined {
	const {detailRow, related} = monitor.store.getState();
	return detailRow === related?.own ? undefined : detailDeeds(monitor)[detailRow];
}

/** Selects another row of the tab. */
export function selectDetail(monitor: Monitor, by: number): void {
	const last = detailCount(monitor) - 1;
	monitor.store.setState(({detailRow}) => ({detailRow: Math.max(0, Math.min(detailRow + by, last))}));
}

/** What a tab begins with. What is related is looked up when somebody looks. */
function opened(monitor: Monitor, {inspected}: Pick<State, 'inspected'>, detailTab: DetailTab) {
	const related =
		detailTab === 'related' && inspected
			? lookAround(monitor.history, inspected.event, inspected.spot)
			: undefined;
	return {detailTab, related, detailRow: Math.max(0, related?.own ?? 0), scroll: 0};
}

/** Shows another tab. */
export function showTab(monitor: Monitor, tab: DetailTab): void {
	monitor.store.setState(opened(monitor, monitor.store.getState(), tab));
}

/** Shows the next tab, or the one before, round the ends. */
export function turnTab(monitor: Monitor, by: 1 | -1): void {
	const at = detailTabs.indexOf(monitor.store.getState().detailTab) + by;
	showTab(monitor, detailTabs[(at + detailTabs.length) % detailTabs.length] ?? 'fields');
}

/** Puts what is selected of what is related under the glass; Escape comes back to where this was. */
export function openDeed(monitor: Monitor): void {
	const deed = selectedDeed(monitor);
	if (!deed) return;
	const next = readPlace(monitor, deed);
	if (!next) {
		monitor.store.setState({told: 'this event is not in the history any more'});
		return;
	}
	const {inspected, related, detailTab, detailRow, scroll, inspectedBefore} = monitor.store.getState();
	const before = inspected ? [{inspected, related, detailTab, detailRow, scroll}] : [];
	monitor.store.setState({
		inspected: next,
		inspectedBefore: [...inspectedBefore, ...before].slice(-BEFORE_MOST),
		...opened(monitor, {inspected: next}, 'fields'),
	});
}

/** Goes back to the event that was under the glass before. */
export function closeDeed({store}: Monitor): void {
	const {inspectedBefore} = store.getState();
	const before = inspectedBefore.at(-1);
	if (before) store.setState({...before, inspectedBefore: inspectedBefore.slice(0, -1)});
}

/** The text that whoever copies wants: the value of the selected field, the command line, what was done, or the line of JSON. Raw. */
export function selectedText(monitor: Monitor): string {
	const {detailTab, inspected} = monitor.store.getState();
	if (!inspected) return '';
	const {event, json} = inspected;
	switch (detailTab) {
		case 'fields':
			return selectedField(monitor)?.value ?? '';
		case 'process': {
			const process = monitor.model.processes.find(event.tgid, event.started);
			return (process && commandLine(process.argv)) || event.comm;
		}
		case 'related': {
			const {detailRow} = monitor.store.getState();
			const deed = detailDeeds(monitor)[detailRow];
			const other = (deed && monitor.lists.event(deed.pane, deed.number)) ?? event;
			return `${kindOf(other).label(other)} ${kindOf(other).subject(other, monitor.model.names)}`;
		}
		case 'json':
			return json;
	}
}
