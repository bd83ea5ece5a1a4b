// SPDX-License-Identifier: MIT
import {limits} from '../capture/limits.ts';
import type {Facet, Keyed} from '../facets/facet.ts';
import type {Subject} from '../query/subject.ts';

/** One row of a book. */
export type Group = {
	/** Empty: the events that have no such thing. */
	readonly key: string;
	/** Raw text. */
	readonly label: string;
	/** Events. */
	readonly count: number;
	/** Events in the second before the last tick. */
	readonly rate: number;
	/** Moved by them. */
	readonly bytes: number;
	/** Events that failed. */
	readonly errors: number;
	/** When the first and the last one were, on CLOCK_BOOTTIME in ns. */
	readonly first: number;
	readonly last: number;
	/** The record of the latest one in its lane, which may have overwritten it. */
	readonly number: number;
};

/** The figures of a group stand side by side, on one line of the processor's cache: at floods they are most of the cost. */
export const figures = {
	count: 0,
	fresh: 1,
	rate: 2,
	bytes: 3,
	errors: 4,
	first: 5,
	last: 6,
	number: 7,
} as const;
const STRIDE = 8;
const FIRST_ROOM = 64;
const NS = 1e9;

/** What the events without a group are called. */
const NONE = '(none)';
/** The place of what has none: the book is full. */
export const NOWHERE = -1;

/** How a book differs from the plain one. */
type BookOptions = {
	/** How many groups are kept apart. */
	readonly ceiling?: number | undefined;
	/** What a group is called by now, where that changes; undefined leaves it as it was. */
	readonly rename?: ((key: string) => string | undefined) | undefined;
};

/** Groups of events and exact counts of each, however long it runs. Groups beyond the ceiling are not told apart: `over`. */
export class Book {
	/** Grows with every change, so that who shows it can tell. */
	revision = 0;
	/** All events, those of no group of their own too. */
	total = 0;
	/** Events whose groups came when the book was full. */
	over = 0;
	/** The oldest event that was looked at, on CLOCK_BOOTTIME in ns; infinite if there was none. */
	since = Number.POSITIVE_INFINITY;
	/** Events after `since` that were gone before they were looked at. */
	missed = 0;
	/** Whether all of the past that is there has been looked at. */
	complete = true;
	readonly #ceiling: number;
	readonly #rename: BookOptions['rename'];
	/** A group never goes, nor does its place or key change: a still copy has them in common with its book. */
	#places = new Map<string, number>();
	#keys: string[] = [];
	#labels: string[] = [];
	/** Of a still copy, how many there were. */
	#still: number | undefined;
	/** The tick in which a label was looked up last. */
	readonly #named: number[] = [];
	#figures = new Float64Array(FIRST_ROOM * STRIDE);
	#keyBytes = 0;
	#full = false;
	#ticked = 0;
	#ticks = 0;

	constructor({ceiling = limits.groups, rename}: BookOptions = {}) {
		this.#ceiling = ceiling;
		this.#rename = rename;
	}

	/** How many groups there are; they are numbered in the order in which they came. */
	get size(): number {
		return this.#still ?? this.#keys.length;
	}

	/** Whether a group was refused. */
	get full(): boolean {
		return this.#full;
	}

	/** The place of the group that a facet puts an event in, which is made if it is not there; NOWHERE if the book is full. */
	placeBy(facet: Pick<Facet, 'key' | 'of'>, subject: Subject): number {
		const place = this.#places.get(facet.key(subject) ?? '');
		if (place !== undefined) return place;
		return this.#full ? NOWHERE : this.place(facet.of(subject));
	}

	/** The place of a group by itself, made if it is not there. */
	place(group: Keyed | undefined): number {
		const key = group?.key ?? '';
		return this.placeOf(key) ?? this.add(key, group?.label ?? NONE);
	}

	/** The place of a group that is there. */
	placeOf(key: string): number | undefined {
		const place = this.#places.get(key);
		return place !== undefined && place < this.size ? place : undefined;
	}

	/** Makes a group that is not there. */
	add(key: string, label: string): number {
		const place = this.#keys.length;
		this.#full ||= place >= this.#ceiling || this.#keyBytes + key.length > limits.groupKeyBytes;
		if (this.#full) return NOWHERE;
		if ((place + 1) * STRIDE > this.#figures.length) this.#grow();
		this.#keyBytes += key.length;
		this.#places.set(key, place);
		this.#keys.push(key);
		this.#labels.push(label);
		this.#named.push(this.#ticks);
		this.#figures[place * STRIDE + figures.first] = Number.POSITIVE_INFINITY;
		return place;
	}

	/** Counts one event in a group: when it was, its record in the lane, whether it failed, and the bytes that it moved. */
	count(place: number, at: number, number: number, failed: boolean, bytes: number): void {
		this.revision++;
		this.total++;
		if (at < this.since) this.since = at;
		if (place < 0) {
			this.over++;
			return;
		}
		const all = this.#figures;
		const from = place * STRIDE;
		all[from] = (all[from] ?? 0) + 1;
		if (at >= this.#ticked) all[from + figures.fresh] = (all[from + figures.fresh] ?? 0) + 1;
		if (bytes > 0) all[from + figures.bytes] = (all[from + figures.bytes] ?? 0) + bytes;
		if (failed) all[from + figures.errors] = (all[from + figures.errors] ?? 0) + 1;
		if (at < (all[from + figures.first] ?? 0)) all[from + figures.first] = at;
		if (at > (all[from + figures.last] ?? 0)) all[from + figures.last] = at;
		if (number > (all[from + figures.number] ?? 0)) all[from + figures.number] = number;
	}

	/** Grows whenever groups may be called otherwise than before, or there are more of them. */
	get namings(): number {
		return this.size + (this.#rename ? this.#ticks * this.#ceiling : 0);
	}

	/** Looks on, where a book is filled by looking: once a frame. Returns whether anything was counted. */
	advance(): boolean {
		return false;
	}

	/** Whether there is anything left to look at, for a later frame. */
	get behind(): boolean {
		return false;
	}

	/** Makes the rates, at this moment of CLOCK_BOOTTIME in ns; does nothing before a second is over. */
	tick(now: number): void {
		const elapsed = now - this.#ticked;
		if (elapsed >= 0 && elapsed < NS) return;
		// The first one does not know how long it was; and a recording may begin again.
		const scale = this.#ticks === 0 || elapsed < 0 ? 0 : NS / elapsed;
		for (let from = 0; from < this.size * STRIDE; from += STRIDE) {
			this.#figures[from + figures.rate] = Math.round((this.#figures[from + figures.fresh] ?? 0) * scale);
			this.#figures[from + figures.fresh] = 0;
		}
		this.#ticked = now;
		this.#ticks++;
		this.revision++;
	}

	/** One figure of a group, for sorting. */
	figure(place: number, figure: (typeof figures)[keyof typeof figures]): number {
		return this.#figures[place * STRIDE + figure] ?? 0;
	}

	key(place: number): string {
		return this.#keys[place] ?? '';
	}

	/** What a group is called, looked up again once a tick. */
	label(place: number): string {
		if (this.#rename && this.#named[place] !== this.#ticks) {
			this.#named[place] = this.#ticks;
			const label = this.#rename(this.key(place));
			if (label !== undefined) this.#labels[place] = label;
		}
		return this.#labels[place] ?? '';
	}

	group(place: number): Group {
		return {
			key: this.key(place),
			label: this.label(place),
			count: this.figure(place, figures.count),
			rate: this.figure(place, figures.rate),
			bytes: this.figure(place, figures.bytes),
			errors: this.figure(place, figures.errors),
			first: this.figure(place, figures.first),
			last: this.figure(place, figures.last),
			number: this.figure(place, figures.number),
		};
	}

	/** The group of a key. */
	find(key: string): Group | undefined {
		const place = this.placeOf(key);
		return place === undefined ? undefined : this.group(place);
	}

	/** A copy that stands still while this one goes on. Of a full book it takes 1.5 MB, most of it figures. */
	freeze(): Book {
		const copy = new Book({ceiling: this.#ceiling});
		copy.#labels = Array.from({length: this.size}, (_, place) => this.label(place));
		[copy.#places, copy.#keys, copy.#still, copy.#full] = [this.#places, this.#keys, this.size, true];
		copy.#figures = this.#figures.slice(0, this.size * STRIDE);
		const {revision, total, over, since, missed, complete} = this;
		return Object.assign(copy, {revision, total, over, since, missed, complete});
	}

	#grow(): void {
		const larger = new Float64Array(this.#figures.length * 2);
		larger.set(this.#figures);
		this.#figures = larger;
	}
}
