// SPDX-License-Identifier: MIT
// How fast, and up to where, the records of a recording are let through. Seeking back begins again with the first one: what was made of the
// records cannot be taken back, and a recording is read a thousand times faster than it was made.
import {createPlaybackClock, type Ticks} from './playback-clock.ts';
import type {Span} from './recording-span.ts';

/** What a person can do to a recording while it is shown. Moments are those of the records, in ns. */
export type Playback = {
	readonly speed: number;
	readonly paused: boolean;
	/** The present moment, from `start` to `end`. */
	readonly position: number;
	readonly start: number;
	/** Exact once the end was reached; till then that of the last batch. */
	readonly end: number;
	/** Grows when the records come again from the first one on: whoever made something of them begins anew too. */
	readonly generation: number;
	/** How many times as fast as then; from 1 to 100, what is beyond is taken as that. */
	readonly setSpeed: (speed: number) => void;
	readonly pause: () => void;
	readonly resume: () => void;
	/** Lets the next record through, whenever it was made; nothing unless paused. */
	readonly step: () => void;
	/** Goes to a moment, or to the nearest end. All records up to there are handed over at once, by as many takes as it needs. */
	readonly seek: (at: number) => void;
};

/** What `faster` and `slower` go through. */
export const speeds: readonly number[] = [1, 2, 5, 10, 20, 50, 100];
/** The bounds of a speed. */
export const SLOWEST = 1;
export const FASTEST = 100;

/** The next speed of the table, up or down; the same one at its ends. */
export const nextSpeed = (speed: number, by: 1 | -1): number =>
	(by > 0 ? speeds.find(other => other > speed) : speeds.findLast(other => other < speed)) ?? speed;

/** What a playback needs to know of its records. */
type Tape = {
	/** The latest moment of those that were let through. */
	readonly latest: () => number;
	readonly ended: () => boolean;
	readonly rewind: () => void;
};

/** A playback, and the questions of whoever hands the records over. */
export type Player = {
	readonly playback: Playback;
	readonly now: () => number;
	/** Up to which moment records may pass now. */
	readonly due: () => number;
	/** Whether the next record may pass although it is not due; asked once a record. */
	readonly passStep: (at: number) => boolean;
};

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** A playback that runs from the beginning of its span. */
export function createPlayer(span: Span, speed: number, ticks: Ticks, tape: Tape): Player {
	const clock = createPlaybackClock(span.start, speed, ticks);
	const {start} = span;
	let known = span.end;
	let generation = 0;
	let steps = 0;
	/** After a step nothing passes by its time: what stands behind may well be older than what was stepped to. */
	let stepping = false;
	/** After a seek to the end: its moment may be later than it was believed to be. */
	let toEnd = false;
	const end = () => {
		if (tape.ended()) known = Math.max(start, tape.latest());
		return Math.max(known, tape.latest());
	};
	const now = () => (tape.ended() ? tape.latest() : clock.now());
	const position = () => within(now(), start, end());
	const endSteps = () => {
		[steps, stepping] = [0, false];
	};
	const playback: Playback = {
		get speed() {
			return clock.speed();
		},
		get paused() {
			return clock.paused();
		},
		get position() {
			return position();
		},
		start,
		get end() {
			return end();
		},
		get generation() {
			return generation;
		},
		setSpeed: speed => clock.setSpeed(within(speed, SLOWEST, FASTEST)),
		pause: clock.pause,
		resume: () => {
			endSteps();
			clock.resume();
		},
		step: () => {
			if (clock.paused() && !tape.ended()) steps++;
		},
		seek: at => {
			const to = within(at, start, end());
			endSteps();
			toEnd = to === end() && span.whole;
			if (to < tape.latest()) {
				tape.rewind();
				generation++;
			}
			clock.moveTo(to);
		},
	};
	return {
		playback,
		now,
		due: () =>
			stepping ? Number.NEGATIVE_INFINITY : toEnd ? Number.POSITIVE_INFINITY : Math.max(start, clock.now()),
		passStep: at => {
			if (steps === 0) return false;
			steps--;
			stepping = true;
			clock.moveTo(Math.max(clock.now(), at));
			return true;
		},
	};
}
