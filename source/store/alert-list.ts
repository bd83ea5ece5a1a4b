// SPDX-License-Identifier: MIT
// The alerts of a level: all of them since the start, or those that pass, as far as their records are kept.
import type {BeeEvent} from '../capture/layout.generated.ts';
import {type Alert, AlertBook} from '../model/alerts.ts';
import type {History, RecordPlace} from '../model/history.ts';
import type {Test} from '../query/compile.ts';
import {BACKWARD, FORWARD} from '../query/matches.ts';
import {Subject, type Surroundings} from '../query/subject.ts';
import {rowText} from '../query/words.ts';
import type {Listing} from './listing.ts';

/** What a list of alerts is made of. */
type AlertListOf = {
	readonly around: Surroundings;
	readonly history: History;
	/** The model's, or a still copy of it. */
	readonly alerts: AlertBook;
	/** What an event has to pass; undefined: all do. */
	readonly test: Test | undefined;
};

/** The newest first, grouped where they repeat; kept up once a frame. */
export class AlertList {
	/** Everything, whatever passes. */
	readonly all: AlertBook;
	/** What is shown. */
	readonly book: AlertBook;
	readonly listing: Listing<Alert>;
	/** The same, the most severe first. */
	readonly worst: Listing<Alert>;
	readonly #of: AlertListOf;
	readonly #subject: Subject;
	/** Single alerts: behind the last one looked at on the way back, and the next one on the way forward. */
	#from: number;
	#to: number;

	constructor(of: AlertListOf) {
		this.#of = of;
		this.#subject = new Subject(of.around);
		this.all = of.alerts;
		this.book = of.test ? new AlertBook() : of.alerts;
		[this.#from, this.#to] = [this.all.singles.next, this.all.singles.next];
		if (of.test) this.#takeTheOverwritten(of.test);
		const textOf = (event: BeeEvent) => rowText(this.#subject.turn(event));
		this.listing = listingOf(this.book, () => this.book.groups, textOf);
		this.worst = listingOf(this.book, () => this.book.worst, textOf);
		this.advance();
	}

	/** Goes on looking for what passes; returns whether anything came by it. Once a frame. */
	advance(): boolean {
		if (!this.#of.test) return false;
		const {revision} = this.book;
		const {first, next} = this.all.singles;
		for (const end = Math.min(next, this.#to + FORWARD); this.#to < end; this.#to++)
			this.#look(this.#to, false);
		for (const end = Math.max(first, this.#from - BACKWARD); this.#from > end; )
			this.#look(--this.#from, true);
		return this.book.revision !== revision;
	}

	/** Whether all that is kept has been looked through. */
	get complete(): boolean {
		return !this.#of.test || this.#from <= this.all.singles.first;
	}

	/** Whether there is anything left to look at, for a later frame. */
	get behind(): boolean {
		return !this.complete || (this.#of.test !== undefined && this.#to < this.all.singles.next);
	}

	/** The event at a place, if it is still there and passes. */
	passing({pane, number}: RecordPlace): BeeEvent | undefined {
		const {history, test} = this.#of;
		const reader = history[pane].at(number);
		if (!reader) return undefined;
		this.#subject.turn(reader);
		return !test || test(this.#subject) ? this.#subject.event : undefined;
	}

	#look(serial: number, older: boolean): void {
		const single = this.all.singles.at(serial);
		const event = single && this.passing(single);
		if (!event) return;
		const {size = 0} = this.#of.history[single.pane].at(single.number) ?? {};
		this.book.count(single.issue, event, single, size, older);
	}

	/** Of a group whose records are gone the latest event is known, and stands for itself. */
	#takeTheOverwritten(test: Test): void {
		const {history} = this.#of;
		for (const {issue, event, pane, number, serial, bytes} of this.all.groups) {
			const isKept = serial >= this.all.singles.first && number >= history[pane].first;
			if (!isKept && test(this.#subject.turn(event)))
				this.book.count(issue, event, {pane, number}, bytes, true);
		}
	}
}

function listingOf(
	book: AlertBook,
	groups: () => readonly Alert[],
	textOf: (event: BeeEvent) => string,
): Listing<Alert> {
	return {
		follows: 'first',
		get count() {
			return groups().length;
		},
		keyAt: index => groups()[index]?.issue.key ?? '',
		find: key => {
			const index = groups().findIndex(({issue}) => issue.key === key);
			return index < 0 ? undefined : index;
		},
		item: key => book.find(String(key)),
		textOf: key => {
			const alert = book.find(String(key));
			return alert ? `${textOf(alert.event)} ${alert.issue.why}`.toLowerCase() : '';
		},
	};
}
