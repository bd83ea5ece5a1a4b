// SPDX-License-Identifier: MIT
import type {FacetName} from '../facets/facet.ts';
import {defaultFacet, facets} from '../facets/facets.ts';
import type {Pane} from '../kinds/kind.ts';
import type {Book} from '../model/book.ts';
import {LaneBook} from '../model/book-of-lane.ts';
import {freezeBooks, type PaneBooks, tickBooks} from '../model/books.ts';
import type {History} from '../model/history.ts';
import {Latest} from '../model/latest.ts';
import {Subject, type Surroundings} from '../query/subject.ts';

/** Books of a facet that nobody asked for are not opened; those that were asked for least lately are given up beyond so many. */
const OPENED_MOST = 8;

/**
 * The books that count everything, whatever is filtered: those that the model keeps from the start, and those that were opened since, which
 * begin with what of the past is still there. They go on counting while something else is looked at.
 */
export class Shelf {
	readonly #around: Surroundings;
	readonly #history: History;
	readonly #kept: Readonly<Record<Pane, PaneBooks>>;
	readonly #opened: Latest<Book>;

	constructor(around: Surroundings, history: History, still?: Shelf) {
		[this.#around, this.#history] = [around, history];
		this.#kept = still ? freezeBooks(still.#kept) : around.model.books;
		const opened = still ? [...still.#opened] : [];
		this.#opened = new Latest(
			OPENED_MOST,
			opened.map(([name, book]) => [name, book.freeze()] as const),
		);
	}

	/** The book of a pane by a facet. */
	of(pane: Pane, facet: FacetName): Book {
		if (facet === defaultFacet[pane]) return this.#kept[pane].top;
		if (facet === 'process') return this.#kept[pane].process;
		const name = `${pane}/${facet}`;
		const book = this.#opened.get(name) ?? this.#open(pane, facet);
		this.#opened.set(name, book);
		return book;
	}

	/** Goes on looking at the past and at what is new; returns whether anything was counted. Once a frame. */
	advance(): boolean {
		let changed = false;
		for (const book of this.#opened.values()) if (book.advance()) changed = true;
		return changed;
	}

	/** Whether there is anything left to look at, for a later frame. */
	get behind(): boolean {
		return [...this.#opened.values()].some(({behind}) => behind);
	}

	/** Makes the rates; once a second, at this moment on the clock of the records in ns. */
	tick(now: number): void {
		tickBooks(this.#kept, now);
		for (const book of this.#opened.values()) book.tick(now);
	}

	/** A copy that stands still, on a history that does. */
	freeze(history: History): Shelf {
		return new Shelf(this.#around, history, this);
	}

	#open(pane: Pane, facet: FacetName): Book {
		const subject = new Subject(this.#around);
		return new LaneBook({lane: this.#history[pane], facet: facets[facet], subject});
	}
}
