// SPDX-License-Identifier: MIT
// The rows of one level: what of the history passes its filter, in the order in which it is shown.
import type {BeeEvent} from '../capture/layout.generated.ts';
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import type {History} from '../model/history.ts';
import type {Model} from '../model/model.ts';
import type {Test} from '../query/compile.ts';
import {everything, Matches, type Numbers} from '../query/matches.ts';
import {Subject, type Surroundings} from '../query/subject.ts';
import {type Listing, listingOf} from './listing.ts';

/** What lists are made of. */
export type ListsOf = Surroundings & {
	/** The model's, or a still copy of it. */
	readonly history: History;
	/** What an event has to pass; undefined: all do. */
	readonly test: Test | undefined;
};

/** The rows of all lists of a level, kept up once a frame. */
export class Lists {
	readonly #history: History;
	readonly #model: Model;
	readonly #numbers: Record<Pane, Numbers>;
	readonly streams: Readonly<Record<Pane, Listing<BeeEvent>>>;

	constructor({history, test, ...around}: ListsOf) {
		[this.#history, this.#model] = [history, around.model];
		const subject = new Subject(around);
		this.#numbers = eachPane(pane =>
			test ? new Matches(history[pane], reader => test(subject.turn(reader))) : everything(history[pane]),
		);
		this.streams = eachPane(pane => listingOf(this.#numbers[pane], number => this.event(pane, number)));
	}

	/** Goes on looking; returns whether any row came or went by it. Once a frame. */
	advance(): boolean {
		let changed = false;
		for (const pane of panes) {
			const numbers = this.#numbers[pane];
			if (numbers instanceof Matches && numbers.advance()) changed = true;
		}
		return changed;
	}

	/** Whether the whole past of a pane has been looked through. */
	searched(pane: Pane): boolean {
		const numbers = this.#numbers[pane];
		return !(numbers instanceof Matches) || numbers.complete;
	}

	/** One event of a pane by its number; undefined if it is overwritten. */
	event(pane: Pane, number: number): BeeEvent | undefined {
		const reader = this.#history[pane].at(number);
		return reader && this.#model.decode(reader);
	}
}
