// SPDX-License-Identifier: MIT
import {type Pane, panes} from '../kinds/kind.ts';

const SECONDS = 64;
const NS = 1e9;

/** Counts of events since the start, and per second for the last minute, by pane. */
export class Totals {
	readonly #perSecond = panes.map(() => new Uint32Array(SECONDS));
	readonly #totals = new Float64Array(panes.length);
	readonly #kinds = new Map<string, number>();
	#second = 0;
	#secondEnd = 0;

	/** Counts one event at this moment of the records' clock, in ns. */
	count(pane: number, kind: string, at: number): void {
		if (at >= this.#secondEnd) this.#advance(at);
		const counts = this.#perSecond[pane];
		if (!counts) return;
		const slot = this.#second % SECONDS;
		counts[slot] = (counts[slot] ?? 0) + 1;
		this.#totals[pane] = (this.#totals[pane] ?? 0) + 1;
		this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1);
	}

	/** Events per second, oldest first, over the last `seconds` whole seconds before `now`; of one pane or of all. */
	rates(now: number, seconds: number, pane?: Pane): readonly number[] {
		if (now >= this.#secondEnd) this.#advance(now);
		const chosen = pane === undefined ? this.#perSecond : [this.#perSecond[panes.indexOf(pane)]];
		const length = Math.min(seconds, SECONDS - 1);
		return Array.from({length}, (_, index) => {
			const slot = (this.#second - length + index + SECONDS) % SECONDS;
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

	#advance(at: number): void {
		const second = Math.floor(at / NS);
		const skipped = Math.min(second - this.#second, SECONDS);
		for (let past = 0; past < skipped; past++)
			for (const counts of this.#perSecond) counts[(second - past) % SECONDS] = 0;
		this.#second = second;
		this.#secondEnd = (second + 1) * NS;
	}
}
