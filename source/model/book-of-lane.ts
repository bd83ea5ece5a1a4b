// SPDX-License-Identifier: MIT
import type {Facet} from '../facets/facet.ts';
import {kindOf} from '../kinds/index.ts';
import type {Test} from '../query/compile.ts';
import {BACKWARD, FORWARD} from '../query/matches.ts';
import type {Subject} from '../query/subject.ts';
import {Book} from './book.ts';
import {AddedBytes} from './book-running.ts';
import type {Lane} from './history.ts';

/** What a book of a lane counts. */
type LaneBookOptions = {
	readonly lane: Lane;
	readonly facet: Facet;
	/** One that nobody else turns while `advance` runs. */
	readonly subject: Subject;
	/** Counts only what passes. */
	readonly test?: Test | undefined;
	readonly ceiling?: number | undefined;
};

/**
 * A book that is opened late: it looks at each record of a lane once, first the newest, then in each frame what is new and a piece of the
 * past. What it has counted stays counted when the lane overwrites it.
 */
export class LaneBook extends Book {
	readonly #options: LaneBookOptions;
	readonly #added = new AddedBytes();
	/** Behind the last number looked at on the way back, and the next one on the way forward. */
	#from: number;
	#to: number;

	constructor(options: LaneBookOptions) {
		const {lane, facet, subject, ceiling} = options;
		const {model} = subject.around;
		const {rename} = facet;
		super({ceiling, rename: rename && (key => rename(key, model))});
		this.#options = options;
		[this.#from, this.#to] = [lane.next, lane.next];
		this.complete = false;
		this.advance();
	}

	override advance(): boolean {
		const before = this.total;
		const {first, next} = this.#options.lane;
		if (this.#to < first) {
			this.missed += first - this.#to;
			this.#to = first;
		}
		for (const end = Math.min(next, this.#to + FORWARD); this.#to < end; this.#to++)
			this.#look(this.#to, true);
		for (const end = Math.max(first, this.#from - BACKWARD); this.#from > end; )
			this.#look(--this.#from, false);
		const complete = this.#from <= first;
		if (complete && !this.complete) this.#added.readNoMoreBack();
		const changed = this.total !== before || complete !== this.complete;
		this.complete = complete;
		return changed;
	}

	override get behind(): boolean {
		return !this.complete || this.#to < this.#options.lane.next;
	}

	#look(number: number, forward: boolean): void {
		const {lane, subject, facet, test} = this.#options;
		const reader = lane.at(number);
		if (!reader) return;
		this.since = Math.min(this.since, reader.u64(0));
		subject.turn(reader);
		if (test && !test(subject)) return;
		const {event} = subject;
		if (kindOf(event).notice) return;
		const failed = kindOf(event).failure(event) !== 0;
		this.count(this.placeBy(facet, subject), event.at, number, failed, this.#added.of(event, forward));
	}
}
