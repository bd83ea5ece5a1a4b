// SPDX-License-Identifier: MIT
// When the rows that Ink leaves to the painter are drawn: with what comes, with what is chosen, and the lines with figures once a second.
import {faceOf} from '../store/level.ts';
import type {Monitor} from '../store/monitor.ts';
import {previewOf} from '../store/setup-mode.ts';
import type {State} from '../store/store.ts';
import {isPane, listNames, listsOf} from '../store/views.ts';
import {newestRows, paneRows} from '../ui/panes/pane-rows.ts';
import {INK_MS} from '../ui/screen/ink-progress.ts';
import type {Painter} from '../ui/screen/painter.ts';
import {PREVIEW} from '../ui/setup/setup.tsx';
import type {ThemeFor} from '../ui/theme.ts';

/** Changes that follow each other do not keep lines waiting for longer. */
const WAIT_MOST_MS = 200;

/** Whether only a second's figures are new. */
const isSecond = (state: State, before: State): boolean =>
	(Object.keys(state) as Array<keyof State>).every(key => key === 'facts' || state[key] === before[key]);

/** Whether the rows in sight change by records alone: groups, alerts and processes change with the time, too. */
const isStreams = (state: State): boolean =>
	listsOf(state.view).every(list => isPane(list) && faceOf(state, list) === 'stream');

/**
 * Draws rows of a monitor whenever they change; what drawing them and taking in their records cost is told to `note`, in ms. Returns what to
 * call when records came in, with the time that this took.
 */
export function liveRows(
	monitor: Monitor,
	painter: Painter,
	themeFor: ThemeFor,
	note: (ms: number) => void,
): (tookMs: number) => void {
	const drawLines = () => {
		for (const [id, make] of painter.lines) {
			const {width} = painter.rectangle(id);
			if (width > 0) painter.draw(id, [make(width)]);
		}
	};
	const drawRows = () => {
		const state = monitor.store.getState();
		const theme = themeFor(state.screen.theme);
		for (const list of listNames) {
			const rectangle = painter.rectangle(list);
			if (rectangle.width > 0) painter.draw(list, paneRows(monitor, list, rectangle, theme));
		}
		const pane = previewOf(state);
		const below = painter.rectangle(PREVIEW);
		if (pane && below.width > 0) painter.draw(PREVIEW, newestRows(monitor, pane, below, theme));
	};
	/** What taking records in has cost since rows were drawn last, in ms; undefined where there were none. */
	let taken: number | undefined;
	const due = {rows: false, lines: false, soon: false};
	/** Set while lines wait for Ink; since when they do. */
	let waiting: NodeJS.Timeout | undefined;
	let waitingSince = 0;
	let isFresh = false;
	const drawSoon = (rows: boolean, lines: boolean) => {
		due.rows ||= rows;
		due.lines ||= lines;
		if (due.soon) return;
		due.soon = true;
		setImmediate(() => {
			const began = performance.now();
			if (due.rows) drawRows();
			if (due.lines) drawLines();
			painter.flush();
			if (due.rows && taken !== undefined) {
				note(taken + performance.now() - began);
				taken = undefined;
			}
			Object.assign(due, {rows: false, lines: false, soon: false});
		});
	};
	/** Lines go with what Ink draws for the same change, so that a title is never ahead of tabs and footer; alone where Ink draws nothing. */
	const drawLinesBehindInk = () => {
		isFresh = true;
		setImmediate(() => {
			isFresh = false;
		});
		const now = performance.now();
		if (waiting === undefined) waitingSince = now;
		clearTimeout(waiting);
		waiting = setTimeout(
			() => {
				waiting = undefined;
				drawSoon(false, true);
			},
			Math.min(INK_MS, Math.max(0, waitingSince + WAIT_MOST_MS - now)),
		);
	};
	monitor.store.subscribe((state, before) => {
		const second = isSecond(state, before);
		drawSoon(!second || !isStreams(state), second && waiting === undefined);
		if (!second) drawLinesBehindInk();
	});
	// In the turn of a change Ink may draw a part of it, and the rest with its next frame.
	painter.onInk(() => {
		if (!isFresh) drawLines();
	});
	painter.onLayout(() => {
		drawRows();
		drawLines();
		painter.flush();
	});
	return tookMs => {
		taken = (taken ?? 0) + tookMs;
		drawSoon(true, false);
	};
}
