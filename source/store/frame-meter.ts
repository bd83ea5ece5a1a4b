// SPDX-License-Identifier: MIT

const FRAMES = 100;

/** How long the last 100 frames took, in ms of the JavaScript thread. */
export type FrameMeter = {
	readonly note: (ms: number) => void;
	/** How many were ever noted. */
	readonly count: () => number;
	/** The frame that so large a share of them (0 to 1) does not outlast; NaN before the first. */
	readonly quantile: (share: number) => number;
};

/** A meter that has seen no frame yet. */
export function createFrameMeter(): FrameMeter {
	const times = new Float64Array(FRAMES);
	let count = 0;
	return {
		note: ms => {
			times[count++ % FRAMES] = ms;
		},
		count: () => count,
		quantile: share => {
			const known = times.slice(0, Math.min(count, FRAMES)).sort();
			return known[Math.max(0, Math.ceil(share * known.length) - 1)] ?? Number.NaN;
		},
	};
}
