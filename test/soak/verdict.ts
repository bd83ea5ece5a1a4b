// SPDX-License-Identifier: MIT
// Whether something grew: what is compared are the first and the last third of the minutes after the warm-up.
import type {Figures} from './figures.ts';

/** A minute of the soak: medians of what was seen in it. */
export type Minute = Figures & {
	readonly number: number;
	/** Times that the first thread woke in a second, in the quiet part. */
	readonly napsASecond: number;
	/** Records lost so far, as the header says. */
	readonly lost: string;
};

/** One promise: how it stands, and whether it is kept. */
export type Verdict = {readonly promise: string; readonly found: string; readonly kept: boolean};

/** Share by which resident memory may grow, and so may what the kernel accounts for the maps. */
const FLAT = 0.05;
/** What is quiet on a machine of others is never quite so. */
const QUIET = 0.5;

/** The one in the middle; the upper of two. */
export const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Judges the minutes after the warm-up; there must be three at least. */
export function judge(minutes: readonly Minute[]): readonly Verdict[] {
	const third = Math.max(1, Math.floor(minutes.length / 3));
	const compare = (promise: string, of: (minute: Minute) => number, mayGrow: number): Verdict => {
		const [from, to] = [minutes.slice(0, third), minutes.slice(-third)].map(part => median(part.map(of)));
		if (from === undefined || to === undefined || Number.isNaN(from + to))
			return {promise, found: 'nothing was seen', kept: false};
		const grown = to / from - 1;
		return {
			promise: `${promise} grows by at most ${mayGrow * 100} %`,
			found: `${from.toFixed(1)} to ${to.toFixed(1)}: ${(grown * 100).toFixed(1)} %`,
			kept: grown <= mayGrow,
		};
	};
	const lost = minutes.at(-1)?.lost ?? 'unknown';
	return [
		compare('resident memory (MB)', ({rss}) => rss, FLAT),
		compare('descriptors', ({descriptors}) => descriptors, 0),
		compare('threads', ({threads}) => threads, 0),
		compare('wakeups a second in the quiet', ({napsASecond}) => napsASecond, QUIET),
		compare('BPF maps', ({maps}) => maps, 0),
		compare('memory of BPF maps (MB)', ({mapMegabytes}) => mapMegabytes, FLAT),
		compare('BPF programs', ({programs}) => programs, 0),
		{promise: 'no record is lost', found: `lost ${lost}`, kept: lost === '0'},
	];
}
