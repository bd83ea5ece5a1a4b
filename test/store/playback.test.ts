// SPDX-License-Identifier: MIT

import fc from 'fast-check';
import {describe, expect, onTestFinished, test} from 'vitest';
import type {Playback} from '../../source/capture/playback.ts';
import {openReplay} from '../../source/capture/replay.ts';
import {commandFor, hints} from '../../source/commands/active.ts';
import type {Desk} from '../../source/commands/command.ts';
import {press} from '../../source/commands/use-commands.ts';
import {panes} from '../../source/kinds/kind.ts';
import {createMasker} from '../../source/masking/masker.ts';
import {inspect} from '../../source/store/inspect.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look, move} from '../../source/store/move.ts';
import * as playing from '../../source/store/playback.ts';
import {faster, slower, stepOn, togglePlayback} from '../../source/store/playback.ts';
import {deskOf} from '../support/desk.ts';
import {countOf, rowsOf} from '../support/panes.ts';
import {type FixtureName, fixture, fixturePath} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

const S = 1e9;

type Shown = {
	readonly monitor: Monitor;
	readonly playback: Playback;
	/** Ms go by, and then a frame is drawn. */
	readonly wait: (ms: number) => void;
	readonly press: (keys: string) => void;
};

/** A recording on a monitor whose clock is the test's. */
function show(name: FixtureName, historyBytes = 1 << 24): Shown {
	let ms = 0;
	const source = openReplay(
		fixturePath(name),
		1,
		codec => createMasker(codec),
		() => ms,
	);
	const monitor = new Monitor(source, {historyBytes});
	onTestFinished(() => monitor.close());
	monitor.frame();
	if (!source.playback) throw new Error('it cannot be played');
	const desk: Desk = deskOf(monitor);
	return {
		monitor,
		playback: source.playback,
		wait: by => {
			ms += by;
			monitor.frame();
		},
		press: keys => {
			press(desk, keys);
			monitor.frame();
		},
	};
}

function seekTo(monitor: Monitor, at: number): void {
	playing.seekTo(monitor, at);
	monitor.frame();
}
function seekBy(monitor: Monitor, seconds: number): void {
	playing.seekBy(monitor, seconds);
	monitor.frame();
}

/** Everything that a monitor has counted or knows. */
const sumOf = ({model, source}: Monitor) => ({
	total: model.totals.total(),
	panes: panes.map(pane => model.totals.total(pane)),
	kinds: [...model.totals.kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)),
	lanes: panes.map(pane => [model.history[pane].first, model.history[pane].next]),
	undecodable: model.undecodable,
	counters: source.counters(),
});

const allRowsOf = (monitor: Monitor) => panes.map(pane => rowsOf(monitor, pane, 50).map(({event}) => event));

function straightTo(name: FixtureName, seconds: number, historyBytes?: number): Monitor {
	const {monitor, wait} = show(name, historyBytes);
	for (let second = 0; second < seconds; second++) wait(1000 * Math.min(1, seconds - second));
	return monitor;
}

const state = ({store}: Monitor) => store.getState();

describe('a pause of a replay', () => {
	test('stops the records, their clock and what the header says', () => {
		const {monitor, wait, playback} = show('demo');
		wait(5000);
		togglePlayback(monitor);
		const [sum, {now}, rows] = [sumOf(monitor), state(monitor).facts, allRowsOf(monitor)];
		expect(state(monitor).pausedAt).toBe(playback.position);
		expect(now).toBe(playback.position);
		wait(60_000);
		expect(sumOf(monitor)).toEqual(sum);
		expect(allRowsOf(monitor)).toEqual(rows);
		expect(monitor.source.now()).toBe(now);
		togglePlayback(monitor);
		expect(state(monitor).pausedAt).toBeUndefined();
		wait(1000);
		expect(sumOf(monitor)).toEqual(sumOf(straightTo('demo', 6)));
	});

	test('is what space does to a recording; live events go on behind a frozen screen', () => {
		const {monitor, press} = show('demo');
		press(' ');
		expect(monitor.source.playback?.paused).toBe(true);
		press('p');
		expect(monitor.source.playback?.paused).toBe(false);
		expect(commandFor('space', monitor)?.id).toBe('pause-replay');
		expect(commandFor('space', monitorOf('demo'))?.id).toBe('pause');
	});
});

describe('a step', () => {
	test('shows the next event, whatever pane it is in, and its moment', () => {
		const {monitor, playback, wait} = show('kinds');
		wait(200);
		togglePlayback(monitor);
		const shown = () => panes.reduce((sum, pane) => sum + countOf(monitor, pane), 0);
		const before = shown();
		const at: number[] = [];
		for (let step = 1; step <= 50; step++) {
			stepOn(monitor);
			expect(shown()).toBe(before + step);
			expect(state(monitor).facts.now).toBe(playback.position);
			expect(state(monitor).pausedAt).toBe(playback.position);
			at.push(playback.position);
		}
		expect(at).toEqual(at.toSorted((a, b) => a - b));
		expect(new Set(at).size).toBeGreaterThan(1);
	});

	test('at the end is the last one, and nothing goes on while it plays', () => {
		const {monitor, playback} = show('kinds');
		const before = sumOf(monitor);
		stepOn(monitor);
		expect(sumOf(monitor)).toEqual(before);
		togglePlayback(monitor);
		seekTo(monitor, playback.end - 1);
		expect(monitor.source.ended()).toBe(false);
		for (let step = 0; step < 100; step++) stepOn(monitor);
		expect(monitor.source.ended()).toBe(true);
		expect(monitor.model.totals.total()).toBe(fixture('kinds').model.totals.total());
		expect(state(monitor).facts.ended).toBe(true);
	});
});

describe('a seek', () => {
	test('back makes everything anew: model, rows, JSON, figures', () => {
		const {monitor, playback} = show('demo');
		seekTo(monitor, playback.end);
		expect(state(monitor).facts.ended).toBe(true);
		const late = monitor.model;
		seekTo(monitor, playback.start + 10 * S);
		expect(monitor.model).not.toBe(late);
		const straight = straightTo('demo', 10);
		expect(sumOf(monitor)).toEqual(sumOf(straight));
		expect(allRowsOf(monitor)).toEqual(allRowsOf(straight));
		expect(state(monitor).facts).toMatchObject({ended: false, now: playback.start + 10 * S});
		look(monitor, 'files');
		move(monitor, -1);
		inspect(monitor);
		look(straight, 'files');
		move(straight, -1);
		inspect(straight);
		expect(state(monitor).inspected).toEqual(state(straight).inspected);
	});

	test('keeps the filter, and a selected row once it comes again', async () => {
		const {monitor, playback, wait} = show('demo');
		wait(20_000);
		await monitor.filter('nginx');
		for (let frame = 0; frame < 20; frame++) monitor.frame();
		look(monitor, 'files');
		rowsOf(monitor, 'files', 10);
		move(monitor, -3);
		const selected = () => rowsOf(monitor, 'files', 10).find(row => row.selected)?.event;
		const before = selected();
		expect(before?.comm).toBe('nginx');
		seekBy(monitor, -15);
		expect(rowsOf(monitor, 'files', 10_000).length).toBeGreaterThan(0);
		for (const {event} of rowsOf(monitor, 'files', 10_000)) {
			expect(event.comm).toBe('nginx');
			expect(event.at).toBeLessThanOrEqual(playback.position);
		}
		expect(selected()).not.toEqual(before);
		seekBy(monitor, 15);
		for (let frame = 0; frame < 20; frame++) monitor.frame();
		expect(selected()).toEqual(before);
	});

	test('is told by the frame that shows it, and many before it cost one', () => {
		const {monitor, playback} = show('demo');
		seekTo(monitor, playback.end);
		const [model, facts] = [monitor.model, state(monitor).facts];
		for (let press = 0; press < 3; press++) playing.seekBy(monitor, -5);
		expect([monitor.model, state(monitor).facts]).toEqual([model, facts]);
		expect(playback.position).toBe(playback.end - 15 * S);
		monitor.frame();
		expect(state(monitor).facts.now).toBe(playback.position);
		expect(playback.generation).toBe(1);
	});

	test('stops at either end', () => {
		const {monitor, playback, press} = show('kinds');
		press('\u001b[1;2C');
		expect(monitor.source.ended()).toBe(true);
		expect(playback.position).toBe(playback.end);
		expect(sumOf(monitor).total).toBe(fixture('kinds').model.totals.total());
		press(' \u001b');
		press('\u001b[1;2D');
		expect(playback.position).toBe(playback.start);
		expect(state(monitor).pausedAt).toBe(playback.start);
		expect(sumOf(monitor)).toEqual(sumOf(straightTo('kinds', 0)));
	});

	test.each([1 << 24, 1 << 17])(
		'in any series leaves the totals of a straight replay, with a history of %i bytes',
		{timeout: 60_000},
		historyBytes => {
			const moment = fc.nat({max: 3100});
			fc.assert(
				fc.property(fc.array(moment, {minLength: 1, maxLength: 8}), moment, (moments, last) => {
					const {monitor, playback} = show('kinds', historyBytes);
					togglePlayback(monitor);
					for (const at of [...moments, last]) seekTo(monitor, playback.start + at * 1e6);
					const straight = straightTo('kinds', last / 1000, historyBytes);
					expect(sumOf(monitor)).toEqual(sumOf(straight));
					expect(allRowsOf(monitor)).toEqual(allRowsOf(straight));
				}),
				{numRuns: 40},
			);
		},
	);
});

describe('the keys', () => {
	test('change the speed step by step, and stop at the ends of the table', () => {
		const {playback, press} = show('demo');
		const go = (key: string, times: number) =>
			Array.from({length: times}, () => {
				press(key);
				return playback.speed;
			});
		expect(go(']', 8)).toEqual([2, 5, 10, 20, 50, 100, 100, 100]);
		expect(go('[', 8)).toEqual([50, 20, 10, 5, 2, 1, 1, 1]);
	});

	test('seek by five seconds and by a minute, and step only while paused', () => {
		const {monitor, playback, press} = show('demo');
		press(' ');
		const seconds = () => (playback.position - playback.start) / S;
		press('\u001b[C');
		press('\u001b[C');
		expect(seconds()).toBe(10);
		press('\u001b[D');
		expect(seconds()).toBe(5);
		const {total} = sumOf(monitor);
		press('..');
		expect(sumOf(monitor).total).toBe(total + 2);
		press(' .');
		expect(sumOf(monitor).total).toBe(total + 2);
	});

	test('are none of live events, and are named only where they do something', () => {
		const live = monitorOf('demo');
		for (const key of ['.', ']', '[', 'left', 'right', 'shift+left', 'shift+right'])
			expect(commandFor(key, live), key).toBeUndefined();
		for (const act of [togglePlayback, stepOn, faster, slower]) act(live);
		seekBy(live, -5);
		expect(state(live).pausedAt).toBeUndefined();

		const {monitor, playback} = show('demo');
		const named = () => hints(monitor).flatMap(({keys, hint}) => keys.map(key => `${key} ${hint}`));
		expect(named()).toContain('space pause');
		expect(named()).not.toContain('. step');
		expect(commandFor('left', monitor)).toBeUndefined();
		expect(commandFor('[', monitor)).toBeUndefined();
		togglePlayback(monitor);
		seekBy(monitor, 5);
		expect(named()).toEqual(expect.arrayContaining(['space resume', '. step', 'left seek', 'right seek']));
		seekTo(monitor, playback.end);
		expect(named()).toContain('left seek');
		expect(commandFor('right', monitor)).toBeUndefined();
		expect(commandFor('.', monitor)).toBeUndefined();
	});
});
