// SPDX-License-Identifier: MIT

/** Ink draws 30 times a second at most, and holds back what it writes as often: so long after a commit it is written, or there is nothing to draw. */
export const INK_MS = 80;

/**
 * Whether Ink has drawn the present layout.
 *
 * Ink may draw a new layout later than React commits it. Until then it takes cells for its own on which the
 * painter already draws. If the layout changes once more meanwhile, perhaps back to what Ink has drawn, Ink would
 * not draw those cells again: the screen is torn, and only drawing it from scratch puts it right.
 */
export class InkProgress {
	/**
	 * `behind`: Ink has not drawn the present layout yet; `overtaken`: and the painter has drawn in it. When Ink draws
	 * after that, it is `catching-up` until the turn ends: React may mount more.
	 */
	#state: 'level' | 'behind' | 'overtaken' | 'catching-up' = 'level';
	readonly #onTorn: () => void;
	/** Until then Ink may be waited for, on the clock of performance.now. */
	#patientUntil = 0;

	constructor(onTorn: () => void) {
		this.#onTorn = onTorn;
	}

	/**
	 * Something was mounted, removed or found elsewhere. What React mounts it mounts after Ink's write for the same
	 * commit if Ink writes at once (`isDrawn`); what it removes, before.
	 */
	layoutChanged(isDrawn: boolean): void {
		if (this.#wasOvertaken) this.#onTorn();
		else if (!isDrawn) {
			if (this.#state !== 'behind') this.#patientUntil = performance.now() + INK_MS;
			this.#state = 'behind';
		}
	}

	/** For how many ms the painter had better wait for Ink: what is shown goes all at once then. */
	get patience(): number {
		return this.#state === 'behind' ? Math.max(0, this.#patientUntil - performance.now()) : 0;
	}

	/** The painter writes in the present layout. */
	painterDraws(): void {
		if (this.#state === 'behind') this.#state = 'overtaken';
	}

	/** Ink writes; `isMoved` if that is how a change of the layout was found. */
	inkDraws(isMoved: boolean): void {
		const wasOvertaken = this.#wasOvertaken;
		if (wasOvertaken && isMoved) this.#onTorn();
		this.#state = wasOvertaken ? 'catching-up' : 'level';
	}

	/** What Ink wrote in a turn leaves for the terminal. */
	turnEnds(): void {
		if (this.#state === 'catching-up') this.#state = 'level';
	}

	get #wasOvertaken(): boolean {
		return this.#state === 'overtaken' || this.#state === 'catching-up';
	}
}
