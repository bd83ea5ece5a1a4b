// SPDX-License-Identifier: MIT

/** The latest of many things, numbered from 0 in the order in which they came; those from `first` up to, not including, `next` are here. */
export class Ring<T> {
	readonly #capacity: number;
	#items: T[] = [];
	next = 0;

	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	get first(): number {
		return this.next - this.#items.length;
	}

	/** Takes one in and returns its number. */
	push(item: T): number {
		if (this.#items.length < this.#capacity) this.#items.push(item);
		else this.#items[this.next % this.#capacity] = item;
		return this.next++;
	}

	/** The one of a number; undefined if it is not here any more, or not yet. */
	at(number: number): T | undefined {
		return number < this.first || number >= this.next ? undefined : this.#items[number % this.#capacity];
	}

	/** Becomes what another one of the same capacity is now. */
	copy(other: Ring<T>): void {
		this.#items = other.#items.slice();
		this.next = other.next;
	}
}
