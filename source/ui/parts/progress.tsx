// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import type {Playback} from '../../capture/playback.ts';
import {fit} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

const SECOND_NS = 1e9;
const two = (value: number) => String(value).padStart(2, '0');

/** `01:30`, or `1:01:30` where hours are told. */
function playTime(ns: number, hours: boolean): string {
	const seconds = Math.floor(ns / SECOND_NS);
	const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60), seconds % 60];
	return hours ? `${hour}:${two(minute % 60)}:${two(second)}` : `${two(minute)}:${two(second)}`;
}

/** The parts of the line, of which the two of the bar have colours of their own. */
type ProgressParts = {
	readonly times: string;
	readonly done: string;
	readonly rest: string;
	readonly state: string;
};

/** What of a playback is told. */
export type Progressed = Pick<Playback, 'position' | 'start' | 'end' | 'speed' | 'paused'>;

/** `00:12 / 01:30 ━━━━━────── x10 paused`, together of exactly `columns` cells. The bar is full only at the end, and goes where room is short. */
export function progressParts(
	{position, start, end, speed, paused}: Progressed,
	columns: number,
	ascii = false,
): ProgressParts {
	const [gone, whole] = [position - start, end - start];
	const hours = whole >= 3600 * SECOND_NS;
	const times = `${playTime(gone, hours)} / ${playTime(whole, hours)} `;
	const state = ` x${speed}${paused ? ' paused' : ''}`;
	const cells = columns - times.length - state.length;
	if (cells < 1)
		return {
			times: fit(times.trimEnd() + state, columns, 'left', 'end', ascii),
			done: '',
			rest: '',
			state: '',
		};
	const share = position < end ? Math.min(Math.round((gone / whole) * cells), cells - 1) : cells;
	return {
		times,
		done: (ascii ? '=' : '━').repeat(share),
		rest: (ascii ? '-' : '─').repeat(cells - share),
		state,
	};
}

/** How far a replay is, in one line of `columns` cells; nothing for live events. Drawn anew with the figures. */
export function Progress({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	useMonitorState(state => state.facts);
	const {playback} = monitor.source;
	if (!playback) return null;
	const {times, done, rest, state} = progressParts(playback, columns, theme.ascii);
	return (
		<Text wrap="truncate-end">
			{theme.paint('plain', times)}
			{theme.paint('notice', done)}
			{theme.paint('dim', rest)}
			{theme.paint(playback.paused ? 'warn' : 'plain', state)}
		</Text>
	);
}
