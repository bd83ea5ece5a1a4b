// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {beforeEach, describe, expect, test} from 'vitest';
import {belongsTo} from '../../source/facets/belongs.ts';
import {defaultFacet, facets, facetsOf} from '../../source/facets/facets.ts';
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {ancestorsOf} from '../../source/model/processes.ts';
import {Subject} from '../../source/query/subject.ts';
import {offered, takeChoice} from '../../source/store/chooser.ts';
import {chooseTarget, chosenTarget, drillInto, goBack, isNews} from '../../source/store/drill.ts';
import {turnFace} from '../../source/store/faces.ts';
import {levelOf} from '../../source/store/level.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {Monitor as MonitorOf} from '../../source/store/monitor.ts';
import {look, move, toFirst} from '../../source/store/move.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {monitorOf, stepped} from '../support/stepped.ts';

let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('kinds');
});
const state = () => monitor.store.getState();
const settle = async () => {
	await monitor.settled;
	for (let frame = 0; frame < 10; frame++) monitor.frame();
};
const everything = (pane: Pane) => {
	const all = new Subject(monitor);
	const lane = monitor.model.history[pane];
	const events = [];
	for (let number = lane.first; number < lane.next; number++) {
		const reader = lane.at(number);
		const event = reader && monitor.model.decode(reader);
		if (event) events.push(event);
	}
	return {all, events};
};

/** Goes down to what the selected row is about. */
function down(): void {
	const target = chosenTarget(monitor);
	if (!target || !isNews(monitor, target)) throw new Error('there is nowhere to go down to');
	drillInto(monitor, target);
}

describe.each(panes)('%s', pane => {
	test.each(facetsOf(pane).map(({name}) => name))(
		'by %s show what belongs to it in all panes, and nothing else',
		async facet => {
			look(monitor, pane);
			turnFace(monitor);
			monitor.store.setState({facets: {[pane]: facet}});
			for (const key of ['first', 'last'] as const) {
				const top = monitor.top(pane);
				const group = top.item(top.keyAt(key === 'first' ? 0 : top.count - 1));
				if (!group) throw new Error('there is no group');
				const target = {facet, key: group.key, label: group.label};
				drillInto(monitor, target);
				await settle();
				for (const each of panes) {
					const {all, events} = everything(each);
					const test = belongsTo(target);
					expect(countOf(monitor, each), `${facet} ${group.key} in ${each}`).toBe(
						events.filter(event => test(all.turn(event))).length,
					);
				}
				expect(countOf(monitor, pane)).toBeGreaterThanOrEqual(group.count);
				goBack(monitor);
				await settle();
				expect(countOf(monitor, pane)).toBe(
					monitor.model.history[pane].next - monitor.model.history[pane].first,
				);
			}
		},
	);

	test('Enter on a row of the stream goes down to what it is about', async () => {
		look(monitor, pane);
		rowsOf(monitor, pane, 10);
		move(monitor, -1);
		const event = monitor.selected?.event;
		const target = chosenTarget(monitor);
		expect([defaultFacet[pane], 'process']).toContain(target?.facet);
		down();
		await settle();
		expect(state().below).toHaveLength(1);
		const shown = rowsOf(monitor, pane, 10_000).map(row => row.event);
		expect(shown).toContainEqual(event);
	});
});

test('a process is shown with all its descendants', async () => {
	look(monitor, 'processes');
	turnFace(monitor);
	const {events, all} = everything('processes');
	const parent = events
		.map(event => all.turn(event).process)
		.find(process => process && events.some(each => ancestorsOf(all.turn(each).process).includes(process)));
	if (!parent) throw new Error('nobody has descendants');
	drillInto(monitor, {facet: 'process', key: `${parent.pid}:${parent.started}`, label: parent.comm});
	await settle();
	const pids = new Set(rowsOf(monitor, 'processes', 10_000).map(({event}) => event.tgid));
	expect(pids.size).toBeGreaterThan(1);
	for (const {event} of rowsOf(monitor, 'processes', 10_000)) {
		const {process} = new Subject(monitor).turn(event);
		expect(process === parent || ancestorsOf(process).includes(parent)).toBe(true);
	}
});

test('going back brings view, focus, faces, cursors and filter of each level back, whatever was done below', async () => {
	const step = fc.constantFrom(
		'down',
		'face',
		'up',
		'pageUp',
		'first',
		'files',
		'network',
		'overview',
		'filter',
	);
	await fc.assert(
		fc.asyncProperty(fc.array(step, {maxLength: 25}), async steps => {
			monitor = monitorOf('kinds');
			const remembered: unknown[] = [];
			const rows: unknown[] = [];
			const window = () =>
				panes.map(pane =>
					monitor.window(pane, monitor.listing(pane), 5).map(({key, selected}) => [key, selected]),
				);
			for (const each of steps) {
				window();
				if (each === 'face') turnFace(monitor);
				else if (each === 'up') move(monitor, -1);
				else if (each === 'pageUp') move(monitor, -1, 'page');
				else if (each === 'first') toFirst(monitor);
				else if (each === 'filter') await monitor.filter(state().filter === '' ? 'kinds' : '');
				else if (each !== 'down') look(monitor, each);
				else {
					const target = chosenTarget(monitor);
					if (!target || !isNews(monitor, target)) continue;
					remembered.push(levelOf(state()));
					rows.push(window());
					down();
					expect(state().filter).toBe('');
				}
				await settle();
			}
			expect(state().below).toHaveLength(remembered.length);
			while (remembered.length > 0) {
				goBack(monitor);
				await settle();
				expect(levelOf(state())).toEqual(remembered.pop());
				expect(window()).toEqual(rows.pop());
			}
			const atTop = state();
			goBack(monitor);
			expect(state()).toBe(atTop);
		}),
		{numRuns: 40},
	);
}, 60_000);

test('levels narrow: what is below shows nothing that is not above', async () => {
	look(monitor, 'files');
	rowsOf(monitor, 'files', 10);
	move(monitor, -4);
	const count = () => panes.reduce((sum, pane) => sum + countOf(monitor, pane), 0);
	const counts = [count()];
	for (const name of ['user', 'executable', 'process', 'kind'] as const) {
		const target = new Subject(monitor).turn(
			monitor.selected?.event ?? (everything('files').events[0] as never),
		);
		const keyed = facets[name].of(target);
		if (!keyed) continue;
		drillInto(monitor, {facet: name, ...keyed});
		await settle();
		look(monitor, 'files');
		counts.push(count());
	}
	expect(counts).toEqual(counts.toSorted((a, b) => b - a));
	expect(counts.at(-1)).toBeGreaterThan(0);
});

test('what is looked at already is no news, and the way down ends somewhere', () => {
	look(monitor, 'files');
	rowsOf(monitor, 'files', 10);
	const target = chosenTarget(monitor);
	if (!target) throw new Error('nothing is selected');
	drillInto(monitor, target);
	expect(isNews(monitor, target)).toBe(false);
	for (let level = 0; level < 100; level++) {
		const next = {facet: 'path', key: `/${level}`, label: `/${level}`} as const;
		if (isNews(monitor, next)) drillInto(monitor, next);
	}
	expect(state().below.length).toBeLessThan(20);
});

test('any facet of the selected row can be chosen to go down to', async () => {
	look(monitor, 'network');
	rowsOf(monitor, 'network', 10);
	move(monitor, -2);
	chooseTarget(monitor);
	const {chooser} = state();
	if (!chooser) throw new Error('nothing is offered');
	const labels = offered(chooser).map(({label}) => label);
	expect(labels).toEqual(expect.arrayContaining(['destination', 'process', 'user', 'kind']));
	expect(new Set(labels).size).toBe(labels.length);
	monitor.store.setState({chooser: {...chooser, selected: labels.indexOf('user')}});
	takeChoice(monitor);
	await settle();
	expect(state()).toMatchObject({mode: 'browse', target: {facet: 'user'}});
});

describe('while paused', () => {
	test('the way down and back shows the past as it stood, and goes on after it', async () => {
		const source = stepped('demo');
		monitor = new MonitorOf(source);
		source.allow(3000);
		monitor.frame();
		monitor.togglePause();
		look(monitor, 'files');
		rowsOf(monitor, 'files', 10);
		move(monitor, -3);
		const before = rowsOf(monitor, 'files', 10);
		const pausedAt = state().pausedAt ?? 0;
		source.allow(2000);
		monitor.frame();
		down();
		await settle();
		const shown = rowsOf(monitor, 'files', 10_000);
		expect(shown.length).toBeGreaterThan(0);
		expect(shown.every(({event}) => event.at <= pausedAt)).toBe(true);
		source.allow(2000);
		monitor.frame();
		expect(rowsOf(monitor, 'files', 10_000)).toEqual(shown);
		goBack(monitor);
		await settle();
		expect(rowsOf(monitor, 'files', 10)).toEqual(before);
		down();
		await settle();
		monitor.togglePause();
		await settle();
		expect(rowsOf(monitor, 'files', 10_000).length).toBeGreaterThanOrEqual(shown.length);
	});
});
