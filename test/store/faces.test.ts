// SPDX-License-Identifier: MIT
import {beforeEach, describe, expect, test} from 'vitest';
import {facets, facetsOf} from '../../source/facets/facets.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import type {Group} from '../../source/model/book.ts';
import {sortColumns} from '../../source/model/book-sort.ts';
import {Subject} from '../../source/query/subject.ts';
import {offered, takeChoice} from '../../source/store/chooser.ts';
import {chooseFacet, chooseSort, reverseSort, sortBy, topOf, turnFace} from '../../source/store/faces.ts';
import {faceOf, facetOf, sortOf} from '../../source/store/level.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {look, move} from '../../source/store/move.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('kinds');
});
const state = () => monitor.store.getState();
const groupsOf = (pane: Pane): readonly Group[] =>
	monitor.window(pane, monitor.top(pane), 1000).map(({item}) => item);

/** Takes the choice of this name. */
function pick(label: string): void {
	const {chooser} = state();
	if (!chooser) throw new Error('nothing is offered');
	const selected = offered(chooser).findIndex(choice => choice.label === label);
	expect(selected, label).toBeGreaterThanOrEqual(0);
	monitor.store.setState({chooser: {...chooser, selected}});
	takeChoice(monitor);
}

describe.each(panes)('%s', pane => {
	beforeEach(() => look(monitor, pane));

	test('turn to their top and back, and each face keeps its own cursor', () => {
		rowsOf(monitor, pane, 5);
		move(monitor, -2);
		const {cursors} = state();
		turnFace(monitor);
		expect(topOf(monitor)).toBe(pane);
		monitor.window(pane, monitor.top(pane), 5);
		move(monitor, 1);
		const key = monitor.selectedKey;
		turnFace(monitor);
		expect(state().cursors[pane]).toEqual(cursors[pane]);
		expect(typeof monitor.selectedKey).toBe('number');
		turnFace(monitor);
		expect(monitor.selectedKey).toBe(key);
	});

	test.each(facetsOf(pane).map(({name}) => name))('grouped by %s count each event once', facet => {
		chooseFacet(monitor);
		pick(facet);
		expect(faceOf(state(), pane)).toBe('top');
		expect(facetOf(state(), pane)).toBe(facet);
		const events = rowsOf(monitor, pane, countOf(monitor, pane)).map(({event}) => event);
		const plain = new Map<string, {count: number; errors: number; first: number; last: number}>();
		const subject = new Subject(monitor);
		for (const event of events) {
			const key = facets[facet].of(subject.turn(event))?.key ?? '';
			const group = plain.get(key) ?? {count: 0, errors: 0, first: Number.POSITIVE_INFINITY, last: 0};
			plain.set(key, {
				count: group.count + 1,
				errors: group.errors + (kindOf(event).failure(event) ? 1 : 0),
				first: Math.min(group.first, event.at),
				last: Math.max(group.last, event.at),
			});
		}
		const groups = groupsOf(pane);
		expect(groups.reduce((sum, {count}) => sum + count, 0)).toBe(events.length);
		expect(groups).toHaveLength(plain.size);
		for (const group of groups)
			expect(group, group.key).toMatchObject(plain.get(group.key) ?? {count: Number.NaN});
	});

	test.each(sortColumns)('sort by %s both ways', column => {
		turnFace(monitor);
		sortBy(monitor, pane, column === 'count' ? 'label' : 'count');
		chooseSort(monitor);
		pick(column);
		expect(sortOf(state(), pane)).toEqual({column, descending: column !== 'label'});
		const value = (group: Group) => group[column];
		const ascends = (values: ReadonlyArray<string | number>, sign: number) =>
			values.every((each, index) => {
				const before = values[index - 1];
				if (before === undefined) return true;
				if (typeof each === 'number' && typeof before === 'number') return sign * (each - before) >= 0;
				// Numbers that labels begin with count as such.
				const [a, b] = [Number.parseInt(String(before), 10), Number.parseInt(String(each), 10)];
				if (/^\d/.test(String(before)) && /^\d/.test(String(each)) && a !== b) return sign * (b - a) > 0;
				if (/^\d/.test(String(before)) !== /^\d/.test(String(each)))
					return sign > 0 === /^\d/.test(String(before));
				return sign * (each < before ? -1 : each > before ? 1 : 0) >= 0;
			});
		const sign = column === 'label' ? 1 : -1;
		expect(ascends(groupsOf(pane).map(value), sign)).toBe(true);
		reverseSort(monitor);
		expect(sortOf(state(), pane)).toEqual({column, descending: column === 'label'});
		expect(ascends(groupsOf(pane).map(value), -sign)).toBe(true);
	});

	test('choosing the column that they are sorted by turns the order round', () => {
		turnFace(monitor);
		const before = sortOf(state(), pane);
		chooseSort(monitor);
		pick(before.column);
		expect(sortOf(state(), pane)).toEqual({...before, descending: !before.descending});
	});
});

test('a selected group stays selected while the order changes', () => {
	look(monitor, 'files');
	turnFace(monitor);
	monitor.window('files', monitor.top('files'), 5);
	move(monitor, 3);
	const key = monitor.selectedKey;
	reverseSort(monitor);
	expect(monitor.selectedKey).toBe(key);
	sortBy(monitor, 'files', 'label');
	expect(monitor.selectedKey).toBe(key);
	const row = monitor.window('files', monitor.top('files'), 5).find(({selected}) => selected);
	expect(row?.key).toBe(key);
});

test('a stream has no order to turn round', () => {
	look(monitor, 'files');
	const before = state();
	reverseSort(monitor);
	chooseSort(monitor);
	expect(state()).toBe(before);
});

test('another facet begins at its first row', () => {
	look(monitor, 'files');
	turnFace(monitor);
	monitor.window('files', monitor.top('files'), 5);
	move(monitor, 4);
	chooseFacet(monitor);
	pick('user');
	expect(state().cursors['files/top']).toBeUndefined();
	expect(monitor.selectedKey).toBe(monitor.top('files').keyAt(0));
});

test('groups of a filtered level count what passes', async () => {
	await monitor.filter('evt.failed = true');
	look(monitor, 'files');
	turnFace(monitor);
	for (let frame = 0; frame < 5; frame++) monitor.frame();
	const failed = rowsOf(monitor, 'files', 10_000).length;
	expect(groupsOf('files').reduce((sum, {count}) => sum + count, 0)).toBe(failed);
	expect(groupsOf('files').every(({count, errors}) => count === errors)).toBe(true);
});
