// SPDX-License-Identifier: MIT
// What a person does to a recording that is being shown. All but a seek is cheap, and seen at once. What was sought is seen with the next
// frame: many seeks between two frames, as a key gives that is held down, cost no more than one.
import {nextSpeed, type Playback} from '../capture/playback.ts';
import type {Monitor} from './monitor.ts';

const NS = 1e9;
/** Records that one step goes through at most to find one that a pane shows. */
const STEPS_MOST = 1000;

/** Does something to the recording, if this is one; the next frame tells what came of it. */
function play(monitor: Monitor, act: (playback: Playback) => void): void {
	const {playback} = monitor.source;
	if (!playback) return;
	act(playback);
	monitor.askForFacts();
}

/** The same, with the frame. */
function playNow(monitor: Monitor, act: (playback: Playback) => void): void {
	play(monitor, act);
	if (monitor.source.playback) monitor.frame();
}

/** Stops the recording where it is, its clock too; or goes on. */
export const togglePlayback = (monitor: Monitor): void =>
	playNow(monitor, playback => (playback.paused ? playback.resume() : playback.pause()));

/** Goes on to the next event of any pane while the recording is paused: records that no pane shows are passed over. */
export const stepOn = (monitor: Monitor): void =>
	playNow(monitor, playback => {
		if (!playback.paused) return;
		monitor.frame();
		const before = monitor.model.totals.total();
		const shown = () => monitor.model.totals.total() !== before || monitor.source.ended();
		for (let step = 0; step < STEPS_MOST && !shown(); step++) {
			playback.step();
			monitor.frame();
		}
	});

/** Plays at the next higher speed. */
export const faster = (monitor: Monitor): void =>
	playNow(monitor, playback => playback.setSpeed(nextSpeed(playback.speed, 1)));

/** Plays at the next lower speed. */
export const slower = (monitor: Monitor): void =>
	playNow(monitor, playback => playback.setSpeed(nextSpeed(playback.speed, -1)));

/** Goes to a moment of the recording, on the clock of its records in ns; paused or not, that stays. Seen with the next frame. */
export const seekTo = (monitor: Monitor, at: number): void => play(monitor, playback => playback.seek(at));

/** Goes on by so many seconds of the recording, or back. Seen with the next frame. */
export const seekBy = (monitor: Monitor, seconds: number): void =>
	play(monitor, playback => playback.seek(playback.position + seconds * NS));
