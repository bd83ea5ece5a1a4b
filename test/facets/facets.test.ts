// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {belongsTo, filterOf} from '../../source/facets/belongs.ts';
import {facetNames} from '../../source/facets/facet.ts';
import {defaultFacet, facets, facetsOf} from '../../source/facets/facets.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {panes} from '../../source/kinds/kind.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {Subject} from '../../source/query/subject.ts';
import {fixture} from '../support/recordings.ts';

const recordings = (['demo', 'kinds'] as const).map(name => {
	const {events, model} = fixture(name);
	const subject = new Subject({model, clock: new WallClock({boot: 0n, wall: 0n})});
	return {name, subject, told: events.filter(event => kindOf(event).pane !== null)};
});

/** The groups of a facet over these events, largest first. */
function groupsOf(facet: (typeof facetNames)[number], subject: Subject, events: readonly BeeEvent[]) {
	const groups = new Map<string, {label: string; count: number}>();
	for (const event of events) {
		const group = facets[facet].of(subject.turn(event)) ?? {key: '', label: ''};
		groups.set(group.key, {label: group.label, count: (groups.get(group.key)?.count ?? 0) + 1});
	}
	return [...groups].map(([key, group]) => ({key, ...group})).toSorted((a, b) => b.count - a.count);
}

describe.each(recordings)('in $name.bee', ({subject, told}) => {
	describe.each(facetNames)('the facet %s', facetName => {
		const facet = facets[facetName];
		const shown = told.filter(event => facet.panes.some(pane => pane === kindOf(event).pane));
		const groups = groupsOf(facetName, subject, shown);
		// The largest, and the rarest: those are what people look for.
		const probes = [...groups.slice(0, 6), ...groups.slice(-6)];

		test('names each of its groups, and an event belongs to its own', () => {
			expect(groups.length).toBeGreaterThan(0);
			for (const event of shown) {
				const group = facet.of(subject.turn(event));
				expect(facet.key(subject)).toBe(group?.key);
				if (!group) continue;
				expect(group.key).not.toBe('');
				expect(group.label).not.toBe('');
				expect(facet.belongs(subject, group.key)).toBe(true);
			}
		});

		test('lets at least the events of a group through as its target', () => {
			for (const {key, label, count} of probes) {
				const test = belongsTo({facet: facetName, key, label});
				const through = shown.filter(event => test(subject.turn(event))).length;
				expect(through, key).toBeGreaterThanOrEqual(count);
			}
		});

		test('says in the language of filters exactly what belongs', () => {
			let said = 0;
			for (const {key, label} of probes) {
				const target = {facet: facetName, key, label};
				const filter = filterOf(target);
				if (filter === undefined) continue;
				said++;
				const [passes, belongs] = [compileFilter(filter), belongsTo(target)];
				const differing = shown.filter(
					event => passes?.(subject.turn(event)) !== belongs(subject.turn(event)),
				);
				expect(differing.slice(0, 3), filter).toEqual([]);
			}
			expect(said).toBeGreaterThan(0);
		});
	});
});

test('a pane offers its default first, each facet once, and none that tells nothing there', () => {
	for (const pane of panes) {
		const offered = facetsOf(pane).map(({name}) => name);
		expect(offered[0]).toBe(defaultFacet[pane]);
		expect(new Set(offered).size).toBe(offered.length);
		expect(offered.toSorted()).toEqual(
			facetNames.filter(name => facets[name].panes.includes(pane)).toSorted(),
		);
	}
});
