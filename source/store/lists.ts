// SPDX-License-Identifier: MIT
// The rows of one level: what of the history passes its filter, as events and as groups.
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {FacetName} from '../facets/facet.ts';
import {facets} from '../facets/facets.ts';
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import type {AlertBook} from '../model/alerts.ts';
import type {Book, Group} from '../model/book.ts';
import {LaneBook} from '../model/book-of-lane.ts';
import {type Sort, sortedGroups} from '../model/book-sort.ts';
import type {History} from '../model/history.ts';
import type {Processes} from '../model/processes.ts';
import type {Test} from '../query/compile.ts';
import {everything, Matches, type Numbers} from '../query/matches.ts';
import {Subject, type Surroundings} from '../query/subject.ts';
import {rowText} from '../query/words.ts';
import {AlertList} from './alert-list.ts';
import {type Listing, listingOf} from './listing.ts';
import type {Shelf} from './shelf.ts';
import {Tree} from './tree.ts';

/** What lists are made of. */
export type ListsOf = {
	readonly around: Surroundings;
	/** The model's, or a still copy of it. */
	readonly history: History;
	readonly shelf: Shelf;
	/** Those that are there, or still copies of them. */
	readonly alerts: AlertBook;
	readonly processes: Processes;
	/** What an event has to pass; undefined: all do. */
	readonly test: Test | undefined;
};

/** The rows of all lists of a level, kept up once a frame. */
export class Lists {
	readonly #of: ListsOf;
	readonly #numbers: Record<Pane, Numbers>;
	readonly #books = new Map<string, LaneBook>();
	/** The alerts, the latest first. */
	readonly alerts: AlertList;
	/** The processes, each under its parent. */
	readonly tree: Tree;
	/** Turned to the rows that are searched. */
	readonly #read: Subject;
	/** The events of each pane, oldest first. */
	readonly streams: Readonly<Record<Pane, Listing<BeeEvent>>>;

	constructor(of: ListsOf) {
		this.#of = of;
		const {history, test, around} = of;
		const subject = new Subject(around);
		this.#read = new Subject(around);
		this.#numbers = eachPane(pane =>
			test ? new Matches(history[pane], reader => test(subject.turn(reader))) : everything(history[pane]),
		);
		this.alerts = new AlertList(of);
		this.tree = new Tree({
			processes: of.processes,
			isFiltered: test !== undefined,
			alerts: this.alerts.book,
			bookOf: pane => this.book(pane, 'process'),
		});
		this.streams = eachPane(pane =>
			listingOf(
				this.#numbers[pane],
				number => this.event(pane, number),
				number => this.#textOf(pane, number),
			),
		);
	}

	/** Goes on looking; returns whether any row came or went by it. Once a frame. */
	advance(): boolean {
		let changed = this.#of.shelf.advance();
		for (const pane of panes) {
			const numbers = this.#numbers[pane];
			if (numbers instanceof Matches && numbers.advance()) changed = true;
		}
		for (const book of this.#books.values()) if (book.advance()) changed = true;
		if (this.alerts.advance()) changed = true;
		if (this.tree.advance()) changed = true;
		return changed;
	}

	/** Whether there is anything left to look at, for a later frame. */
	get behind(): boolean {
		return (
			this.#of.shelf.behind ||
			panes.some(pane => this.#numbers[pane] instanceof Matches && this.#numbers[pane].behind) ||
			[...this.#books.values()].some(({behind}) => behind) ||
			this.alerts.behind ||
			this.tree.behind
		);
	}

	/** Makes the rates of groups; once a second, at this moment on the clock of the records in ns. */
	tick(now: number): void {
		this.#of.shelf.tick(now);
		for (const book of this.#books.values()) book.tick(now);
	}

	/** Whether not everything passes. */
	get isPart(): boolean {
		return this.#of.test !== undefined;
	}

	/** Whether the whole past of a pane has been looked through. */
	searched(pane: Pane): boolean {
		const numbers = this.#numbers[pane];
		return !(numbers instanceof Matches) || numbers.complete;
	}

	/** One event of a pane by its number; undefined if it is overwritten. */
	event(pane: Pane, number: number): BeeEvent | undefined {
		const reader = this.#of.history[pane].at(number);
		return reader && this.#of.around.model.decode(reader);
	}

	/** When a record happened, on the clock of the records in ns; undefined if it is overwritten. */
	timeOf(pane: Pane, number: number): number | undefined {
		return this.#of.history[pane].at(number)?.u64(0);
	}

	/** The groups of a pane by a facet: of what passes, or of everything since the start. */
	book(pane: Pane, facet: FacetName): Book {
		const {test, shelf, history, around} = this.#of;
		if (!test) return shelf.of(pane, facet);
		const name = `${pane}/${facet}`;
		const book =
			this.#books.get(name) ??
			new LaneBook({lane: history[pane], facet: facets[facet], subject: new Subject(around), test});
		this.#books.set(name, book);
		return book;
	}

	/** The groups of a pane in an order. */
	top(pane: Pane, facet: FacetName, sort: Sort): Listing<Group> {
		const book = this.book(pane, facet);
		const sorted = sortedGroups(book, sort);
		return {
			follows: 'first',
			count: sorted.count,
			keyAt: index => sorted.keyAt(index) ?? '',
			find: key => {
				const index = sorted.indexOf(String(key));
				return index < 0 ? undefined : index;
			},
			item: key => book.find(String(key)),
			textOf: key => (book.find(String(key))?.label ?? '').toLowerCase(),
		};
	}

	#textOf(pane: Pane, number: number): string {
		const event = this.event(pane, number);
		return event ? rowText(this.#read.turn(event)) : '';
	}
}
