// SPDX-License-Identifier: MIT
// From a value that is seen to the filter that asks for it, or for all else.
import {filterOf} from '../facets/belongs.ts';
import type {Condition} from '../query/condition.ts';
import {joined} from '../query/condition.ts';
import {type Choice, choose} from './chooser.ts';
import {selectedField} from './detail.ts';
import {topOf} from './faces.ts';
import {fieldRows} from './field-rows.ts';
import {facetOf} from './level.ts';
import type {Monitor} from './monitor.ts';

/** Whether what is chosen must be there, or must not. */
type Wanted = 'is' | 'isNot';

async function narrow(monitor: Monitor, condition: string): Promise<void> {
	const before = monitor.store.getState().filter;
	const text = joined(before, condition);
	await monitor.filter(text);
	const {filter, filterError} = monitor.store.getState();
	if (filter !== text || !filterError) return;
	await monitor.filter(before);
	monitor.store.setState({told: `not added to the filter: ${filterError.message}`});
}

/** Adds a condition to the filter in force, and shows the panes. `settled` tells when it is in force itself. */
function addCondition(monitor: Monitor, condition: string): void {
	const {filter} = monitor.store.getState();
	monitor.store.setState({mode: 'browse', inspected: undefined, inspectedBefore: [], related: undefined});
	if (filter.endsWith(condition)) monitor.store.setState({told: `the filter says so already: ${condition}`});
	else monitor.settled = narrow(monitor, condition);
}

/** Filters by the field that is selected in the detail. */
export function filterByField(monitor: Monitor, wanted: Wanted): void {
	const condition = selectedField(monitor)?.condition;
	if (condition) addCondition(monitor, condition[wanted]);
}

/** What the group of a top is, as a condition. */
function groupOf(monitor: Monitor): (Condition & {readonly label: string}) | undefined {
	const pane = topOf(monitor);
	const key = monitor.selectedKey;
	if (!pane || key === undefined) return undefined;
	const name = facetOf(monitor.store.getState(), pane);
	const group = monitor.lists.book(pane, name).find(String(key));
	const is = group && filterOf({facet: name, key: group.key, label: group.label});
	return is === undefined ? undefined : {name, is, isNot: `not (${is})`, label: group?.label ?? ''};
}

/** Whether there is a row to filter by. */
export const canFilterBy = (monitor: Monitor): boolean =>
	monitor.selected !== undefined || groupOf(monitor) !== undefined;

/** Lets the person choose by which field of the selected row to filter; of a group what it is grouped by comes first. */
export function chooseField(monitor: Monitor, wanted: Wanted): void {
	const group = groupOf(monitor);
	const {selected} = monitor;
	const rows = selected ? fieldRows(selected.event, monitor) : [];
	const choice = (label: string, detail: string, condition: Condition): Choice => ({
		label,
		detail,
		run: () => addCondition(monitor, condition[wanted]),
	});
	const choices = [
		...(group ? [choice(group.name, group.label, group)] : []),
		...rows.flatMap(({name, value, condition}) => (condition ? [choice(name, value, condition)] : [])),
	];
	choose(monitor, wanted === 'is' ? 'Only what has the same' : 'Not what has the same', choices);
}
