// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';
import {kindOf} from '../kinds/index.ts';
import {Latest} from './latest.ts';

/** The kernel side keeps half as many flows at one time; those whose end was lost stay until newer ones push them out. */
const KEPT = 32_768;

type Counted = {bytes: number};

/**
 * The bytes that each event adds. Of totals that grow from event to event this is what is new, in whichever order they are read: each way
 * through time keeps what it counted, and where the two ways met they share one. Who has come to the beginning, or never reads back, keeps
 * only what goes on.
 */
export class AddedBytes {
	readonly #forward = new Latest<Counted>(KEPT);
	#backward: Latest<Counted> | undefined = new Latest(KEPT);

	/** How many flows are kept of both ways. */
	get size(): number {
		return this.#forward.size + (this.#backward?.size ?? 0);
	}

	/** From here on nothing is read but what comes. */
	readNoMoreBack(): void {
		this.#backward = undefined;
		// Of what ended nothing was counted since; what is told of it later begins at nothing again.
		for (const [of, {bytes}] of this.#forward) if (bytes === 0) this.#forward.delete(of);
	}

	/** What an event adds that is later than all those before (`forward`) or earlier than all. */
	of(event: BeeEvent, forward = true): number {
		const {bytes, running} = kindOf(event);
		if (!bytes) return 0;
		const total = bytes(event);
		if (!running) return total;
		const {of, begins, ends} = running(event);
		const backward = this.#backward;
		if (!backward) return this.#goOn(of, total, begins, ends);
		const [here, there] = forward ? [this.#forward, backward] : [backward, this.#forward];
		const startsAnew = forward ? begins : ends;
		let counted = startsAnew ? undefined : here.get(of);
		if (!counted) {
			counted = {bytes: 0};
			// Nobody came from the other side yet: whoever does goes on with this one, or with another if this one ends here.
			if (!there.has(of)) there.set(of, startsAnew ? {bytes: 0} : counted);
		}
		here.set(of, counted);
		const added = Math.max(0, total - counted.bytes);
		counted.bytes = Math.max(counted.bytes, total);
		if (forward ? ends : begins) here.set(of, {bytes: 0});
		return added;
	}

	/** The same where nobody comes from the other side: a flow that ended need not be remembered. */
	#goOn(of: string, total: number, begins: boolean, ends: boolean): number {
		const before = begins ? 0 : (this.#forward.get(of)?.bytes ?? 0);
		if (ends) this.#forward.delete(of);
		else this.#forward.set(of, {bytes: Math.max(before, total)});
		return Math.max(0, total - before);
	}
}
