// SPDX-License-Identifier: MIT

/** Milliseconds of a clock that never goes back. */
export type Ticks = () => number;

/** A clock that can be stopped, set, and made to run faster. Moments are those of the records, in ns. */
type PlaybackClock = {
	readonly now: () => number;
	readonly speed: () => number;
	readonly paused: () => boolean;
	/** Ns of the records that go by in one of ours. */
	readonly setSpeed: (speed: number) => void;
	readonly pause: () => void;
	readonly resume: () => void;
	/** Goes on from this moment, or stands at it. */
	readonly moveTo: (at: number) => void;
};

/** A clock that runs from the moment `at` on. */
export function createPlaybackClock(at: number, speed: number, ticks: Ticks): PlaybackClock {
	// Where it stood when somebody last touched it: what goes by at one speed is not counted again at the next.
	let anchor = {at, ms: ticks(), speed, paused: false};
	const now = () => anchor.at + (anchor.paused ? 0 : (ticks() - anchor.ms) * 1e6 * anchor.speed);
	const touch = (change: Partial<typeof anchor>) => {
		anchor = {...anchor, at: now(), ms: ticks(), ...change};
	};
	return {
		now,
		speed: () => anchor.speed,
		paused: () => anchor.paused,
		setSpeed: speed => touch({speed}),
		pause: () => touch({paused: true}),
		resume: () => touch({paused: false}),
		moveTo: at => touch({at}),
	};
}
