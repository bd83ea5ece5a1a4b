// SPDX-License-Identifier: MIT
// When the screen takes records in and draws: ten times a second while anything comes or changes, and else once a second, for the figures.
import type {Monitor} from '../store/monitor.ts';

/** However seldom the screen is drawn: at a million records a second the queue holds those of 180 ms. */
const TAKE_MS = 100;
/** So much may a timer be early. */
const EARLY_MS = 2;

/** Runs the frames of a monitor for as long as the process lives. `draw` is told what a frame took in ms, where there is anything new. */
export function runFrames(monitor: Monitor, draw: (tookMs: number) => void): void {
	const {source, store} = monitor;
	let began = Number.NEGATIVE_INFINITY;
	let drawn = Number.NEGATIVE_INFINITY;
	let timer: NodeJS.Timeout | undefined;
	/** Nothing is to be done before a record comes, or a person does something. */
	let rests = false;
	const runAt = (moment: number) => {
		clearTimeout(timer);
		timer = setTimeout(run, Math.max(0, moment - performance.now()));
	};
	const wake = () => {
		if (!rests) return;
		rests = false;
		runAt(began + TAKE_MS);
	};
	const run = () => {
		rests = false;
		began = performance.now();
		// The person may change how often.
		const {refreshMs} = store.getState().screen;
		const isDue = !source.live || refreshMs <= TAKE_MS || began - drawn > refreshMs - EARLY_MS;
		if (isDue) drawn = began;
		const isNew = isDue ? monitor.frame() : monitor.takeIn();
		if (isDue && isNew) draw(performance.now() - began);
		rests = source.onArrival !== undefined && !isNew && !monitor.behind;
		if (!rests) {
			runAt(began + (source.live ? Math.min(refreshMs, TAKE_MS) : refreshMs));
			return;
		}
		source.onArrival?.(wake);
		runAt(Math.max(drawn + refreshMs, isDue ? monitor.secondEnds + EARLY_MS : 0));
	};
	store.subscribe(wake);
	run();
}
