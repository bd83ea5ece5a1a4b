// SPDX-License-Identifier: MIT
import type {Counters} from '../capture/source.ts';
import {lossRows, lostTotal} from '../model/loss.ts';

/** One line at the end: how much, how long, what was lost and why; and what a scope dropped after the kernel side, where there is one. */
export function summary(
	count: number,
	done: string,
	elapsedMs: number,
	counters: Counters,
	undecodable: number,
	scopedOut?: number,
): string {
	const lost = lostTotal(counters);
	const causes = lossRows(counters).map(row => `${row.kind} ${row.cause} ${row.count}`);
	const why = causes.length > 0 ? ` (${causes.join(', ')})` : '';
	const unread = undecodable > 0 ? `, undecodable ${undecodable}` : '';
	const out = scopedOut === undefined ? '' : `, scoped out ${scopedOut}`;
	return `${count} events ${done} in ${(elapsedMs / 1000).toFixed(1)} s, lost ${lost}${why}${out}${unread}`;
}
