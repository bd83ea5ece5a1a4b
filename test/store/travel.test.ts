// SPDX-License-Identifier: MIT

import fc from 'fast-check';
import {beforeEach, expect, onTestFinished, test, vi} from 'vitest';
import {openReplay} from '../../source/capture/replay.ts';
import {press} from '../../source/commands/use-commands.ts';
import {panes} from '../../source/kinds/kind.ts';
import {setWindow} from '../../source/store/brush.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {isFollowing, look} from '../../source/store/move.ts';
import {firstFrom, goTo, meetHere, presentOf} from '../../source/store/travel.ts';
import {deskOf} from '../support/desk.ts';
import {rowsOf} from '../support/panes.ts';
import {fixturePath} from '../support/recordings.ts';
import {monitorOf} from '../support/stepped.ts';

const S = 1e9;
let monitor: Monitor;
beforeEach(() => {
	monitor = monitorOf('demo');
	for (const pane of panes) rowsOf(monitor, pane, 12);
});
const state = () => monitor.store.getState();
const timesOf = (pane: (typeof panes)[number]) => rowsOf(monitor, pane, 100_000).map(({event}) => event.at);
const selectedAt = (pane: (typeof panes)[number]) =>
	rowsOf(monitor, pane, 12).find(({selected}) => selected)?.event.at;

test('the first row from a moment on is found in times that are nearly in order', () => {
	const nearly = fc
		.array(fc.integer({min: 0, max: 40}), {maxLength: 300})
		.map(gaps => gaps.map((_, index) => index * 10 + (gaps[index] ?? 0)));
	fc.assert(
		fc.property(nearly, fc.integer({min: -10, max: 3100}), (times, moment) => {
			const found = firstFrom({count: times.length, at: index => times[index]}, moment);
			const later = times.filter(time => time >= moment);
			if (later.length === 0) expect(found).toBe(times.length);
			else expect(times[found]).toBe(Math.min(...later));
		}),
		{numRuns: 1000},
	);
});

test('all streams go to a moment, each with its first event from then on selected', () => {
	const moment = presentOf(monitor) - 20 * S;
	expect(goTo(monitor, moment)).toBeUndefined();
	expect(state().told).toBeUndefined();
	for (const pane of panes) {
		const later = timesOf(pane).filter(time => time >= moment);
		const expected = later.length > 0 ? Math.min(...later) : timesOf(pane).at(-1);
		expect(selectedAt(pane), pane).toBe(expected);
	}
});

test('what is older than anything kept goes to the oldest row and says so', () => {
	look(monitor, 'network');
	expect(goTo(monitor, 5)).toBeUndefined();
	expect(selectedAt('network')).toBe(Math.min(...timesOf('network')));
	expect(state().told).toMatch(/^nothing older is kept here than \d\d:\d\d:\d\d: this is the oldest row$/);
});

test('what is still to come is refused, and nothing moves', () => {
	expect(goTo(monitor, presentOf(monitor) + S)).toMatch(/^that is still to come: it is \d\d:\d\d:\d\d$/);
	expect(isFollowing(monitor)).toBe(true);
});

test('what is outside of the stretch that is shown is refused', () => {
	const present = presentOf(monitor);
	setWindow(monitor, {from: present - 10 * S, to: present - 5 * S});
	expect(goTo(monitor, present - 20 * S)).toMatch(/^that is outside of /);
	expect(goTo(monitor, present - 7 * S)).toBeUndefined();
});

test('the prompt takes what can be read, and goes on being typed with the reason otherwise', () => {
	const desk = deskOf(monitor);
	press(desk, 'Tsoon\r');
	expect(state()).toMatchObject({mode: 'prompt'});
	expect(state().prompt?.refused).toMatch(/^not a time: write 14:02:31, /);
	press(desk, '\u0015+5s\r');
	expect(state().prompt?.refused).toMatch(/still to come/);
	press(desk, '\u0015-20s\r');
	expect(state()).toMatchObject({mode: 'browse', prompt: undefined});
	expect(Math.abs((selectedAt('files') ?? 0) - (presentOf(monitor) - 20 * S))).toBeLessThan(S);
	press(desk, 'T\r');
	expect(state().mode).toBe('browse');
});

test('a top stays a top when its stream goes to a moment, and says so', () => {
	look(monitor, 'files');
	const desk = deskOf(monitor);
	press(desk, 'aT-20s\r');
	expect(state().told).toMatch(/the streams stand at \d\d:\d\d:\d\d/);
});

test('S brings the other streams to the time of the selected row, which stays', () => {
	look(monitor, 'memory');
	press(deskOf(monitor), 'kkk');
	const at = selectedAt('memory') ?? 0;
	meetHere(monitor);
	expect(selectedAt('memory')).toBe(at);
	for (const pane of ['processes', 'files', 'network'] as const) {
		const later = timesOf(pane).filter(time => time >= at);
		expect(selectedAt(pane), pane).toBe(later.length > 0 ? Math.min(...later) : timesOf(pane).at(-1));
	}
});

test('in a replay a time that is still to come is sought, beyond its end refused, before it scrolled to', () => {
	let ms = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => ms);
	const replay = openReplay(fixturePath('demo'), 1);
	onTestFinished(() => replay.close());
	const {playback} = replay;
	if (!playback) throw new Error('a replay cannot be played');
	monitor = new Monitor(replay);
	playback.pause();
	ms += 2000;
	monitor.frame();
	expect(goTo(monitor, playback.start + 15 * S)).toBeUndefined();
	monitor.frame();
	expect(playback.position).toBe(playback.start + 15 * S);
	expect(isFollowing(monitor)).toBe(true);
	expect(goTo(monitor, playback.end + 60 * S)).toMatch(/^the recording ends at /);
	expect(goTo(monitor, playback.start + 5 * S)).toBeUndefined();
	expect(playback.position).toBe(playback.start + 15 * S);
	expect(isFollowing(monitor)).toBe(false);
	vi.restoreAllMocks();
});
