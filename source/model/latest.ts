// SPDX-License-Identifier: MIT
import {oldestOf} from './oldest.ts';

/** A map of so many keys at most: the one that was not set for the longest goes first. */
export class Latest<V> extends Map<string, V> {
	readonly #most: number;
	readonly #oldest = oldestOf(this);

	/** With the entries of another, in their order; they are not more than `most`. */
	constructor(most: number, entries: Iterable<readonly [string, V]> = []) {
		super();
		this.#most = most;
		for (const [key, value] of entries) super.set(key, value);
	}

	override set(key: string, value: V): this {
		this.delete(key);
		super.set(key, value);
		if (this.size > this.#most) this.delete(this.#oldest() ?? '');
		return this;
	}
}
