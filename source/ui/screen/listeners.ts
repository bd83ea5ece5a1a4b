// SPDX-License-Identifier: MIT

/** Those who want to be told of one thing. */
export class Listeners {
	readonly #listeners = new Set<() => void>();

	/** Returns what ends the listening. */
	add(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	tell(): void {
		for (const listener of this.#listeners) listener();
	}
}
