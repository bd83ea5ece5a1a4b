// SPDX-License-Identifier: MIT

import fc from 'fast-check';
import {beforeEach, describe, expect, test} from 'vitest';
import type {Desk} from '../../source/commands/command.ts';
import {press} from '../../source/commands/use-commands.ts';
import {columnsOf, movedEnd} from '../../source/store/brush.ts';
import {axisNow, axisOf, columnOf, histogramOf, momentAt} from '../../source/store/histogram.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {look} from '../../source/store/move.ts';
import {presentOf} from '../../source/store/travel.ts';
import {deskOf} from '../support/desk.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {monitorOf} from '../support/stepped.ts';

const S = 1e9;
let monitor: Monitor;
let desk: Desk;
beforeEach(() => {
	monitor = monitorOf('demo');
	look(monitor, 'files');
	rowsOf(monitor, 'files', 20);
	desk = deskOf(monitor);
});
const state = () => monitor.store.getState();
const RIGHT = '\u001b[C';
const LEFT = '\u001b[D';
const SHIFT_LEFT = '\u001b[1;2D';
const ESCAPE = '\u001b';
const settle = () => {
	for (let frame = 0; frame < 40; frame++) monitor.frame();
};
const times = () => rowsOf(monitor, 'files', 100_000).map(({event}) => event.at);

describe('an axis', () => {
	test('shows the whole time up to now, in columns of even steps', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 0, max: 4095 * S}),
				fc.integer({min: 5000 * S, max: 100_000 * S}),
				fc.integer({min: 40, max: 300}),
				(past, now, columns) => {
					const axis = axisOf(now - past, now, columns);
					expect(axis.from).toBeLessThanOrEqual(now - past);
					expect(columnOf(axis, now)).toBeLessThan(columns);
					expect(columnOf(axis, now)).toBeGreaterThanOrEqual(columns - Math.max(8, 1));
					expect(columnOf(axis, momentAt(axis, 7) + 1000)).toBe(7);
				},
			),
		);
	});

	test('stands still while a column fills', () => {
		expect(axisOf(0, 605.2 * S, 60)).toEqual(axisOf(0, 608.9 * S, 60));
	});
});

describe('a histogram', () => {
	test('counts every event of the pane once', () => {
		const {axis, rates, of} = histogramOf(monitor, 100) ?? {};
		expect(of).toBe('all');
		const counted = (rates ?? []).reduce((sum, rate) => sum + (rate * (axis?.step ?? 0)) / S, 0);
		expect(Math.round(counted)).toBe(monitor.model.totals.total('files'));
	});

	test('with a filter counts what passes it, with a window everything', async () => {
		await monitor.filter('nginx');
		settle();
		const sum = () => {
			const {axis, rates} = histogramOf(monitor, 100) ?? {};
			return Math.round((rates ?? []).reduce((all, rate) => all + (rate * (axis?.step ?? 0)) / S, 0));
		};
		expect(histogramOf(monitor, 100)?.of).toBe('passing');
		expect(sum()).toBe(countOf(monitor, 'files'));
		press(desk, 'w\r');
		expect(histogramOf(monitor, 100)?.of).toBe('all');
		expect(sum()).toBe(monitor.model.totals.total('files'));
	});

	test('marks the seconds in which something of severity medium or up happened', () => {
		const marked = (histogramOf(monitor, 100)?.worst ?? []).filter(worst => worst !== undefined);
		expect(marked).toContain('high');
		expect(marked).not.toContain('info');
		expect(marked).not.toContain('low');
	});

	test('goes as far back as rows are kept, or as seconds are counted, and tells one from the other', () => {
		monitor = monitorOf('demo', {}, 64 * 1024);
		look(monitor, 'files');
		monitor.store.setState({histogram: 'kept'});
		const kept = histogramOf(monitor, 100);
		monitor.store.setState({histogram: 'hour'});
		const hour = histogramOf(monitor, 100);
		if (!kept || !hour) throw new Error('nothing is counted');
		expect(hour.axis.from).toBeLessThan(kept.axis.from);
		expect(hour.kept).toBe(kept.kept);
		expect(columnOf(hour.axis, hour.kept)).toBeGreaterThan(columnOf(kept.axis, kept.kept));
	});

	test('there is none where no pane is looked at', () => {
		look(monitor, 'self');
		expect(histogramOf(monitor, 100)).toBeUndefined();
	});
});

describe('a brush', () => {
	test('never leaves its axis, and its ends never pass each other', () => {
		const axis = {from: 1000 * S, step: 2 * S, columns: 50};
		const moves = fc.array(
			fc.tuple(fc.constantFrom('from' as const, 'to' as const), fc.integer({min: -60, max: 60})),
		);
		fc.assert(
			fc.property(moves, steps => {
				let brush = {from: momentAt(axis, 10), to: momentAt(axis, 20) - 1};
				for (const [end, by] of steps) {
					brush = movedEnd(axis, brush, end, by);
					const {first, last} = columnsOf(axis, brush);
					expect(first).toBeGreaterThanOrEqual(0);
					expect(last).toBeGreaterThanOrEqual(first);
					expect(last).toBeLessThan(50);
				}
			}),
		);
	});

	test('moves one end with the arrows, the other one with Shift or after Tab', () => {
		press(desk, 'w');
		const {step} = axisNow(monitor, 'files', monitor.stripColumns);
		const begun = state().brush;
		if (!begun) throw new Error('nothing was begun');
		press(desk, LEFT);
		expect(state().brush).toMatchObject({from: begun.from, to: begun.to - step});
		press(desk, SHIFT_LEFT);
		expect(state().brush).toMatchObject({from: begun.from - step, to: begun.to - step});
		press(desk, '\t');
		press(desk, RIGHT);
		expect(state().brush).toMatchObject({from: begun.from, to: begun.to - step});
	});

	test('Enter shows what happened then and nothing else, Escape shows everything again', () => {
		const all = countOf(monitor, 'files');
		press(desk, 'w');
		for (const key of [LEFT, LEFT, LEFT]) press(desk, key);
		const {from = 0, to = 0} = state().brush ?? {};
		const expected = times().filter(at => at >= from && at <= to);
		press(desk, '\r');
		settle();
		expect(state()).toMatchObject({mode: 'browse', brush: undefined, window: {from, to}});
		expect(times()).toEqual(expected);
		expect(expected.length).toBeGreaterThan(0);
		expect(expected.length).toBeLessThan(all);
		press(desk, ESCAPE);
		expect(state().window).toBeUndefined();
		expect(countOf(monitor, 'files')).toBe(all);
	});

	test('Escape while choosing changes nothing', () => {
		press(desk, 'w');
		press(desk, LEFT);
		press(desk, ESCAPE);
		expect(state()).toMatchObject({mode: 'browse', brush: undefined, window: undefined});
	});

	test('Escape takes the filter away first, then the window, then a level', async () => {
		press(desk, 'k\r');
		await monitor.settled;
		press(desk, 'w\r');
		await monitor.filter('open');
		const left = () => {
			const {filter, window, below} = state();
			return [filter, window !== undefined, below.length];
		};
		expect(left()).toEqual(['open', true, 1]);
		press(desk, ESCAPE);
		await monitor.settled;
		expect(left()).toEqual(['', true, 1]);
		press(desk, ESCAPE);
		expect(left()).toEqual(['', false, 1]);
		press(desk, ESCAPE);
		await monitor.settled;
		expect(left()).toEqual(['', false, 0]);
	});

	test('on the way down the stretch of time stays', async () => {
		press(desk, 'w\r');
		settle();
		const {window} = state();
		press(desk, 'k\r');
		await monitor.settled;
		expect(state().below).toHaveLength(1);
		expect(state().window).toEqual(window);
		settle();
		for (const at of times()) expect(at).toBeGreaterThanOrEqual(window?.from ?? Number.POSITIVE_INFINITY);
	});

	test('begins around the selected row', () => {
		press(desk, 'T-15s\r');
		press(desk, 'w');
		const at = monitor.selected?.event.at ?? 0;
		const {from = 0, to = 0} = state().brush ?? {};
		expect(from).toBeLessThanOrEqual(at);
		expect(to).toBeGreaterThanOrEqual(at);
		expect(to).toBeLessThan(presentOf(monitor));
	});
});
