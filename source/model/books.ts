// SPDX-License-Identifier: MIT
// The books that are kept from the start. Everything that comes passes here, so what comes in floods is counted where it lies, undecoded.

import {WallClock} from '../capture/clock.ts';
import type {RecordCodec} from '../capture/codec.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {Encoding} from '../capture/layout.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {defaultFacet, facets} from '../facets/facets.ts';
import {kindOf, kinds} from '../kinds/index.ts';
import {eachPane, failureOf, type Kind, type Pane} from '../kinds/kind.ts';
import {Subject} from '../query/subject.ts';
import {Book} from './book.ts';
import {PathPlaces} from './book-paths.ts';
import {ProcessPlaces} from './book-processes.ts';
import {AddedBytes} from './book-running.ts';
import type {Model} from './model.ts';

/** The books of a pane: by process, and by the facet that its top shows by itself. Of the processes they are one. */
export type PaneBooks = {readonly process: Book; readonly top: Book};

/** The books of all panes. */
export type AllBooks = Readonly<Record<Pane, PaneBooks>>;

/** Makes the rates of all books at this moment of CLOCK_BOOTTIME in ns: once a second. */
export function tickBooks(books: AllBooks, now: number): void {
	for (const {process, top} of Object.values(books))
		for (const book of new Set([process, top])) book.tick(now);
}

/** Copies that stand still, for a paused screen. */
export const freezeBooks = (books: AllBooks): AllBooks =>
	eachPane(pane => {
		const {process, top} = books[pane];
		const still = process.freeze();
		return {process: still, top: top === process ? still : top.freeze()};
	});

/** Counts the record that a reader stands on: its number in its lane, and the event if somebody decoded it before. */
export type Tally = (reader: RecordReader, number: number, event: BeeEvent | undefined) => void;

/** Where a record has a field that is read in place; undefined if it has none of this name and encoding. */
const placeOf = ({fields}: RecordCodec, name: string, encoding: Encoding): number | undefined =>
	fields.find(field => field.name === name && field.encoding === encoding)?.at;

/** The books of all panes, and how records get into them. */
export class Books {
	readonly byPane: AllBooks;
	readonly #subject: Subject;
	readonly #added = new AddedBytes();
	readonly #processes: Readonly<Record<Pane, ProcessPlaces>>;
	readonly #paths: PathPlaces;

	constructor(model: Model, ceiling?: number) {
		// What comes here is read once, as it comes.
		this.#added.readNoMoreBack();
		// No facet asks for the time of day.
		this.#subject = new Subject({model, clock: new WallClock({boot: 0n, wall: 0n})});
		const open = (name: keyof typeof facets) => {
			const {rename} = facets[name];
			return new Book({ceiling, rename: rename && (key => rename(key, model))});
		};
		this.byPane = eachPane(pane => {
			const process = open('process');
			return {process, top: defaultFacet[pane] === 'process' ? process : open(defaultFacet[pane])};
		});
		this.#processes = eachPane(pane => new ProcessPlaces(this.byPane[pane].process, model.processes));
		this.#paths = new PathPlaces(this.byPane.files.top);
	}

	/** How a kind of record is counted; undefined for what is no event. */
	tallyOf(record: RecordCodec): Tally | undefined {
		const kind = kinds[record.name] as unknown as Kind<BeeEvent>;
		if (kind.pane === null || kind.notice) return undefined;
		const {process, top} = this.byPane[kind.pane];
		const processes = this.#processes[kind.pane];
		const topPlace = this.#topPlaceOf(kind.pane, record);
		const result = kind.failure === failureOf && !kind.bytes ? placeOf(record, 'result', 'i32') : undefined;
		const inPlace = result !== undefined && (top === process || kind.pane === 'files');
		return (reader, number, known) => {
			const event = inPlace ? undefined : (known ?? record.decode(reader));
			const at = reader.u64(0);
			const failed = event ? kindOf(event).failure(event) !== 0 : reader.i32(result ?? 0) < 0;
			const bytes = event ? this.#added.of(event) : 0;
			process.count(processes.of(reader), at, number, failed, bytes);
			if (top !== process) top.count(topPlace(reader, event), at, number, failed, bytes);
		};
	}

	/** How the group of a record is found in the top of its pane. All that has a path is looked up by its bytes. */
	#topPlaceOf(
		pane: Pane,
		record: RecordCodec,
	): (reader: RecordReader, event: BeeEvent | undefined) => number {
		const {top} = this.byPane[pane];
		if (pane === 'files') {
			const fields = ['path', 'new_path', 'filename'].flatMap(name => placeOf(record, name, 'str') ?? []);
			const [first, ...others] = fields;
			if (first === undefined) return () => top.place(undefined);
			return reader => {
				// The first that is not empty, as in the filter language.
				const named = reader.length(first) > 0 ? first : others.find(at => reader.length(at) > 0);
				return this.#paths.of(reader, named ?? first);
			};
		}
		const facet = facets[defaultFacet[pane]];
		return (_reader, event) => (event ? top.placeBy(facet, this.#subject.turn(event)) : top.place(undefined));
	}
}
