// SPDX-License-Identifier: MIT
import {type Pane, panes} from '../kinds/kind.ts';

/** Seconds that are counted apart, more than an hour: with the severities 80 KiB for the four panes. */
export const TOTALS_SECONDS = 4096;
/** Whole seconds that rates go back at most. */
const RATES_MOST = 63;
const NS = 1e9;

/** Counts of events since the start, and per second for the last hour, by pane. */
export class Totals {
	readonly #perSecond = panes.map(() => new Uint32Array(TOTALS_SECONDS));
	readonly #worst = panes.map(() => new Uint8Array(TOTALS_SECONDS));
	readonly #totals = new Float64Array(panes.length);
	readonly #kinds = new Map<string, number>();
	#second = 0;
	#secondEnd = 0;
	/** The moment of the first event that was counted, on the clock of the records in ns; Infinity while there is none. */
	since = Number.POSITIVE_INFINITY;

	/** Counts one event at this moment of the records' clock, in ns. */
	count(pane: number, kind: string, at: number): void {
		if (at >= this.#secondEnd) this.#advance(at);
		const counts = this.#perSecond[pane];
		if (!counts) return;
		if (at < this.since) this.since = at;
		const slot = this.#second % TOTALS_SECONDS;
		counts[slot] = (counts[slot] ?? 0) + 1;
		this.#totals[pane] = (this.#totals[pane] ?? 0) + 1;
		this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
	}

	/** Notes how much the event that was counted last matters: an index into `severities`. */
	mark(pane: number, severity: number): void {
		const worst = this.#worst[pane];
		const slot = this.#second % TOTALS_SECONDS;
		if (worst && severity > (worst[slot] ?? 0)) worst[slot] = severity;
	}

	/** Events of a pane in one second of the records' clock; 0 where it is longer ago than is kept. */
	of(pane: Pane, second: number): number {
		return this.#isKept(second) ? (this.#perSecond[panes.indexOf(pane)]?.[second % TOTALS_SECONDS] ?? 0) : 0;
	}

	/** How much the worst event of a second matters, as an index into `severities`. */
	worst(pane: Pane, second: number): number {
		return this.#isKept(second) ? (this.#worst[panes.indexOf(pane)]?.[second % TOTALS_SECONDS] ?? 0) : 0;
	}

	/** Events per second, oldest first, over the last `seconds` whole seconds before `now`; of one pane or of all. */
	rates(now: number, seconds: number, pane?: Pane): readonly number[] {
		if (now >= this.#secondEnd) this.#advance(now);
		const chosen = pane === undefined ? this.#perSecond : [this.#perSecond[panes.indexOf(pane)]];
		const length = Math.min(seconds, RATES_MOST);
		return Array.from({length}, (_, index) => {
			const slot = (this.#second - length + index + TOTALS_SECONDS) % TOTALS_SECONDS;
			return chosen.reduce((sum, counts) => sum + (counts?.[slot] ?? 0), 0);
		});
	}

	/** Events since the start; of one pane or of all. */
	total(pane?: Pane): number {
		if (pane !== undefined) return this.#totals[panes.indexOf(pane)] ?? 0;
		return this.#totals.reduce((sum, count) => sum + count, 0);
	}

	/** Events since the start by kind. */
	get kinds(): ReadonlyMap<string, number> {
		return this.#kinds;
	}

	#isKept(second: number): boolean {
		return second >= 0 && second <= this.#second && second > this.#second - TOTALS_SECONDS;
	}

	#advance(at: number): void {
		const second = Math.floor(at / NS);
		const skipped = Math.min(second - this.#second, TOTALS_SECONDS);
		for (let past = 0; past < skipped; past++) {
			const slot = (second - past) % TOTALS_SECONDS;
			for (const counts of this.#perSecond) counts[slot] = 0;
			for (const worst of this.#worst) worst[slot] = 0;
		}
		this.#second = second;
		this.#secondEnd = (second + 1) * NS;
	}
}
