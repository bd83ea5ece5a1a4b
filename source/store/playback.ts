// SPDX-License-Identifier: MIT
// What a person does to a recording that is being shown. It is seen at once: records come in, and the figures are taken anew.
import {nextSpeed, type Playback} from '../capture/playback.ts';
import {takeFacts} from './facts.ts';
import type {Monitor} from './monitor.ts';

const NS = 1e9;
/** Records that one step goes through at most to find one that a pane shows. */
const STEPS_MOST = 1000;

/** Does something to the recording, if this is one, and shows what came of it. */
function play(monitor: Monitor, act: (playback: Playback) => void): void {
	const {source, store} = monitor;
	const {playback} = source;
	if (!playback) return;
	act(playback);
	monitor.frame();
	store.setState(({facts}) => ({
		facts: takeFacts(source, monitor.model, facts.cpu),
		pausedAt: playback.paused ? playback.position : undefined,
	}));
}

/** Stops the recording where it is, its clock too; or goes on. */
export const togglePlayback = (monitor: Monitor): void =>
	play(monitor, playback => (playback.paused ? playback.resume() : playback.pause()));

/** Goes on to the next event of any pane while the recording is paused: records that no pane shows are passed over. */
export const stepOn = (monitor: Monitor): void =>
	play(monitor, playback => {
		if (!playback.paused) return;
		monitor.frame();
		const before = monitor.model.totals.total();
		for (let step = 0; step < STEPS_MOST && monitor.model.totals.total() === before; step++) {
			playback.step();
			monitor.frame();
		}
	});

/** Plays at the next higher speed. */
export const faster = (monitor: Monitor): void =>
	play(monitor, playback => playback.setSpeed(nextSpeed(playback.speed, 1)));

/** Plays at the next lower speed. */
export const slower = (monitor: Monitor): void =>
	play(monitor, playback => playback.setSpeed(nextSpeed(playback.speed, -1)));

/** Goes to a moment of the recording, on the clock of its records in ns; paused or not, that stays. */
export const seekTo = (monitor: Monitor, at: number): void => play(monitor, playback => playback.seek(at));

/** Goes on by so many seconds of the recording, or back. */
export const seekBy = (monitor: Monitor, seconds: number): void =>
	play(monitor, playback => playback.seek(playback.position + seconds * NS));
