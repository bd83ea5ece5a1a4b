// SPDX-License-Identifier: MIT
import {beforeEach, describe, expect, test} from 'vitest';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {offered, takeChoice} from '../../source/store/chooser.ts';
import {cursorAt} from '../../source/store/cursor.ts';
import {
	closeDeed,
	detailCount,
	detailDeeds,
	detailFields,
	openDeed,
	selectDetail,
	selectedDeed,
	selectedField,
	selectedText,
	showTab,
	turnTab,
} from '../../source/store/detail.ts';
import {turnFace} from '../../source/store/faces.ts';
import {canFilterBy, chooseField, filterByField} from '../../source/store/filter-by.ts';
import {inspect} from '../../source/store/inspect.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {look, move, setCursor} from '../../source/store/move.ts';
import {execOf, LOOKED_AT_MOST, lookAround, RELATED_MOST} from '../../source/store/related.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {fixture} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('kinds');
});
const state = () => monitor.store.getState();

/** Puts the event at an index of a pane under the glass. */
function inspectAt(pane: Pane, index: number): void {
	look(monitor, pane);
	rowsOf(monitor, pane, 10);
	setCursor(monitor, pane, cursorAt(monitor.listing(pane), 10, index, index));
	inspect(monitor);
}

/** All that the process of an event did, by a plain walk over everything. */
const deedsOf = (event: {readonly tgid: number; readonly started: number}) =>
	panes
		.flatMap(pane => rowsOf(monitor, pane, countOf(monitor, pane)).map(({event}) => ({pane, event})))
		.filter(({event: each}) => each.tgid === event.tgid && each.started === event.started)
		.toSorted((a, b) => a.event.at - b.event.at);

describe('what is related', () => {
	test('is all that the process did, in all panes by time, with the event itself among it', () => {
		for (const pane of panes)
			for (let index = 0; index < countOf(monitor, pane); index += 5) {
				inspectAt(pane, index);
				showTab(monitor, 'related');
				const {inspected, related} = state();
				if (!inspected || !related) throw new Error('nothing is under the glass');
				const deeds = detailDeeds(monitor);
				expect(deeds.map(({at}) => at)).toEqual(deedsOf(inspected.event).map(({event}) => event.at));
				const own = deeds[related.own];
				expect(own).toMatchObject(inspected.spot);
				expect(state().detailRow).toBe(related.own);
				expect(related.cut).toBe(false);
			}
	});

	test('is bounded to either side where a process does much, and says so', () => {
		monitor = monitorOf('flood');
		const lane = monitor.model.history.files;
		const middle = Math.floor((lane.first + lane.next) / 2);
		const reader = lane.at(middle);
		const event = reader && monitor.model.decode(reader);
		if (!event) throw new Error('the fixture has no file events');
		const related = lookAround(monitor.history, event, {pane: 'files', number: middle});
		expect(related.cut).toBe(true);
		expect(related.own).toBe(RELATED_MOST);
		expect(related.deeds).toHaveLength(2 * RELATED_MOST + 1);
		expect(LOOKED_AT_MOST).toBeGreaterThan(RELATED_MOST);
	});

	test('opens another event, and Escape comes back to where this was', () => {
		inspectAt('files', 20);
		showTab(monitor, 'related');
		selectDetail(monitor, Number.NEGATIVE_INFINITY);
		const before = state();
		const deed = selectedDeed(monitor);
		expect(deed).toBeDefined();
		openDeed(monitor);
		expect(state().inspected?.spot).toEqual({pane: deed?.pane, number: deed?.number});
		expect(state()).toMatchObject({mode: 'detail', detailTab: 'fields', detailRow: 0});
		closeDeed(monitor);
		expect(state()).toEqual(before);
	});

	test('does not open the event that is under the glass already', () => {
		inspectAt('files', 20);
		showTab(monitor, 'related');
		expect(selectedDeed(monitor)).toBeUndefined();
		openDeed(monitor);
		expect(state().inspectedBefore).toEqual([]);
	});

	test('can be followed for long: only the last steps back are kept', () => {
		inspectAt('files', 20);
		for (let step = 0; step < 100; step++) {
			showTab(monitor, 'related');
			selectDetail(monitor, step % 2 === 0 ? 1 : -1);
			openDeed(monitor);
		}
		expect(state().inspectedBefore.length).toBeLessThanOrEqual(32);
		expect(state().inspected).toBeDefined();
	});

	test('is not there any more once it is overwritten, and says so', () => {
		inspectAt('files', 20);
		showTab(monitor, 'related');
		const {related} = state();
		if (!related) throw new Error('nothing was looked up');
		const gone = {pane: 'files', number: 1_000_000, at: 0} as const;
		monitor.store.setState({
			related: {...related, deeds: [gone, ...related.deeds], own: related.own + 1},
			detailRow: 0,
		});
		openDeed(monitor);
		expect(state().told).toMatch(/not in the history/);
		expect(state().inspectedBefore).toEqual([]);
	});
});

test('the start of the program is the last exec of the process before the event', () => {
	const decode = monitor.model.decode.bind(monitor.model);
	let found = 0;
	for (const event of fixture('kinds').events) {
		if (event.kind === 'process_known') continue;
		const exec = execOf(monitor.history, event, decode);
		const plain = fixture('kinds')
			.events.filter(
				each =>
					each.kind === 'process_exec' &&
					each.result === 0 &&
					each.tgid === event.tgid &&
					each.started === event.started &&
					each.at <= event.at,
			)
			.toSorted((a, b) => a.at - b.at)
			.at(-1);
		expect(exec?.at).toBe(plain?.at);
		if (exec) found++;
	}
	expect(found).toBeGreaterThan(10);
});

describe('the tabs', () => {
	test('go round both ways, and each begins at its start', () => {
		inspectAt('network', 3);
		selectDetail(monitor, 5);
		const seen = [1, 1, 1, 1].map(by => {
			turnTab(monitor, by as 1);
			return state().detailTab;
		});
		expect(seen).toEqual(['process', 'related', 'json', 'fields']);
		expect(state().detailRow).toBe(0);
		turnTab(monitor, -1);
		expect(state().detailTab).toBe('json');
	});

	test('have rows to select on fields and related alone; the selection stays inside', () => {
		inspectAt('network', 3);
		const {length} = detailFields(monitor);
		expect(detailCount(monitor)).toBe(length);
		selectDetail(monitor, 10_000);
		expect(state().detailRow).toBe(length - 1);
		selectDetail(monitor, -10_000);
		expect(state().detailRow).toBe(0);
		for (const tab of ['process', 'json'] as const) {
			showTab(monitor, tab);
			expect(detailCount(monitor)).toBe(0);
		}
	});

	test('each has a text to copy', () => {
		inspectAt('files', 10);
		const path = detailFields(monitor).findIndex(({name}) => name === 'fd.name');
		selectDetail(monitor, path);
		expect(selectedText(monitor)).toBe(selectedField(monitor)?.value);
		expect(selectedText(monitor)).toMatch(/^\//);
		showTab(monitor, 'json');
		expect(JSON.parse(selectedText(monitor))).toMatchObject({pane: 'files'});
		for (const tab of ['process', 'related'] as const) {
			showTab(monitor, tab);
			expect(selectedText(monitor)).not.toBe('');
		}
	});
});

describe('= and !', () => {
	const select = (name: string) => {
		const index = detailFields(monitor).findIndex(row => row.name === name);
		expect(index).toBeGreaterThanOrEqual(0);
		selectDetail(monitor, index);
	};

	test('on a field show only what has the same, or all else, in the panes', async () => {
		inspectAt('files', 10);
		const pid = state().inspected?.event.tgid ?? 0;
		const all = countOf(monitor, 'files');
		select('proc.pid');
		filterByField(monitor, 'is');
		await monitor.settled;
		expect(state()).toMatchObject({mode: 'browse', filter: `proc.pid = ${pid}`, filterError: undefined});
		const only = countOf(monitor, 'files');
		expect(rowsOf(monitor, 'files', 1000).every(({event}) => event.tgid === pid)).toBe(true);
		await monitor.filter('');
		inspectAt('files', 10);
		select('proc.pid');
		filterByField(monitor, 'isNot');
		await monitor.settled;
		expect(countOf(monitor, 'files')).toBe(all - only);
	});

	test('join the filter that is there', async () => {
		await monitor.filter('open or exec');
		inspectAt('files', 0);
		select('evt.failed');
		filterByField(monitor, 'is');
		await monitor.settled;
		expect(state().filter).toMatch(/^\(open or exec\) and evt\.failed = (true|false)$/);
		expect(state().filterError).toBeUndefined();
		expect(countOf(monitor, 'files')).toBeGreaterThan(0);
	});

	test('say so where the filter has it already, or would be too long, and leave it as it is', async () => {
		inspectAt('files', 10);
		select('proc.name');
		filterByField(monitor, 'is');
		await monitor.settled;
		const {filter} = state();
		inspectAt('files', 0);
		select('proc.name');
		filterByField(monitor, 'is');
		await monitor.settled;
		expect(state()).toMatchObject({filter, told: `the filter says so already: ${filter}`});
		const long = `"${'x'.repeat(4080)}" or files`;
		await monitor.filter(long.slice(0, 4096));
		const before = state().filter;
		look(monitor, 'network');
		await monitor.filter('');
		inspectAt('network', 2);
		monitor.store.setState({filter: before});
		select('proc.pid');
		filterByField(monitor, 'is');
		await monitor.settled;
		expect(state().filter).toBe(before);
		expect(state().told).toMatch(/^not added to the filter: a filter has at most 4096 characters/);
	});

	test('do nothing on what no filter can ask for', () => {
		const index = rowsOf(monitor, 'memory', 100).findIndex(
			({event}) => monitor.model.ruleOf(event) !== undefined,
		);
		inspectAt('memory', index);
		select('why');
		filterByField(monitor, 'is');
		expect(state()).toMatchObject({mode: 'detail', filter: ''});
	});

	test('on a row let one of its fields be chosen', async () => {
		look(monitor, 'files');
		rowsOf(monitor, 'files', 10);
		move(monitor, -3);
		expect(canFilterBy(monitor)).toBe(true);
		chooseField(monitor, 'isNot');
		const {chooser} = state();
		if (!chooser) throw new Error('nothing is offered');
		const index = offered(chooser).findIndex(({label}) => label === 'fd.name');
		monitor.store.setState({chooser: {...chooser, selected: index}});
		takeChoice(monitor);
		await monitor.settled;
		expect(state().filter).toMatch(/^not fd\.name = \//);
		expect(state().mode).toBe('browse');
	});

	test('on a group of a top offer first what it is grouped by', async () => {
		look(monitor, 'files');
		turnFace(monitor);
		const [top] = monitor.window('files', monitor.top('files'), 10);
		chooseField(monitor, 'is');
		const {chooser} = state();
		const [first, ...others] = chooser ? offered(chooser) : [];
		expect(first).toMatchObject({label: 'path', detail: top?.item.label});
		expect(others.length).toBeGreaterThan(10);
		takeChoice(monitor);
		await monitor.settled;
		for (const pane of panes) expect(countOf(monitor, pane)).toBe(pane === 'files' ? top?.item.count : 0);
		await monitor.filter('');
		chooseField(monitor, 'isNot');
		takeChoice(monitor);
		await monitor.settled;
		expect(state().filter).toMatch(/^not \(fd\.name = /);
		expect(countOf(monitor, 'network')).toBe(monitor.model.history.network.next);
	});
});
