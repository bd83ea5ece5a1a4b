// SPDX-License-Identifier: MIT
// How long the other side took to answer: a bar that grows with each power of ten, the figure beside it, and how hot that is.
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import {durationText} from '../../kinds/words/quantity.ts';
import type {HeatLevel} from '../theme.ts';
import type {Column} from './columns.ts';

/** From below a microsecond to ten seconds and more, by powers of ten. */
const BARS = '▁▁▂▃▄▅▆▇█';
/** The power of ten of the first bar's nanoseconds. */
const LEAST = 2;

/** From here on it is hot, in ns: 1 ms is a disk, 10 ms another town, 100 ms another continent, a second is a fault. */
const HOT = [1e6, 10e6, 100e6, 1e9] as const;

const latencyOf = (event: BeeEvent): number => kindOf(event).latency?.(event) ?? 0;

/** How hot a latency is; undefined where there is none. */
export function latencyHeat(event: BeeEvent): HeatLevel | undefined {
	const latency = latencyOf(event);
	return latency > 0 ? (HOT.filter(least => latency >= least).length as HeatLevel) : undefined;
}

/** `▄ 1.2ms`, or with ASCII `4 1.2ms`: 1 is microseconds, 4 milliseconds, 7 seconds; empty where nothing was seen. */
export function latencyText(ns: number, ascii = false): string {
	if (!(ns > 0)) return '';
	const level = Math.max(0, Math.min(Math.floor(Math.log10(ns)) - LEAST, BARS.length - 1));
	return `${ascii ? level : BARS[level]} ${durationText(ns).padStart(7)}`;
}

/** The column of latencies; the first to go where room is short. */
export const latencyColumn: Column = {
	name: 'latency',
	title: 'LATENCY',
	width: 9,
	align: 'right',
	cut: 'end',
	rank: 5,
	text: (event, {ascii}) => latencyText(latencyOf(event), ascii),
	tone: () => 'plain',
	heat: latencyHeat,
};
