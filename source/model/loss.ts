// SPDX-License-Identifier: MIT
import type {Counters, KindCount} from '../capture/source.ts';

/** Why a record never arrived; the kernel side counts each. */
export const causes = ['ring_full', 'no_slot', 'unpaired'] as const;
/** One of the `causes`. */
export type Cause = (typeof causes)[number];

/** What each means, in a few words. */
export const causeMeanings: Readonly<Record<Cause, string>> = {
	ring_full: 'more came than was taken out in time',
	no_slot: 'too many were under way at once',
	unpaired: 'of a call only one end was seen',
};

/** How many records of one kind were lost for one cause. */
export type LossRow = {readonly kind: string; readonly cause: Cause; readonly count: number};

const lostOf = (count: KindCount) => count.ring_full + count.no_slot + count.unpaired;

/** Records lost since the start, of all kinds and causes. */
export const lostTotal = (counters: Counters): number =>
	Object.values(counters.kinds).reduce((sum, count) => sum + lostOf(count), 0);

/** Each kind and cause with loss, most first. */
export const lossRows = (counters: Counters): readonly LossRow[] =>
	Object.entries(counters.kinds)
		.flatMap(([kind, count]) => causes.map(cause => ({kind, cause, count: count[cause]})))
		.filter(row => row.count > 0)
		.sort((a, b) => b.count - a.count);
