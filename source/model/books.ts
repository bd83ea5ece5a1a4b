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
import {PathPlaces, ProcessPlaces} from './book-places.ts';
import {AddedBytes} from './book-running.ts';
import type {Model} from './model.ts';

/** The books of a pane: by process, and by the facet that its top shows by itself. Of the processes they are one. */
export type PaneBooks = {readonly process: Book; readonly top: Book};

/** Counts the record that a reader stands on: its number in its lane, and the event if somebody decoded it before. */
export type Tally = (reader: RecordReader, number: number, event: BeeEvent | undefined) => void;

/** Where a record has a field that is read in place; undefined if it has none of this name and encoding. */
const placeOf = ({fields}: RecordCodec, name: string, encoding: Encoding): number | undefined =>
	fields.find(field => field.name === name && field.encoding === encoding)?.at;

/** The books of all panes, and how records get into them. */
export class Books {
	readonly byPane: Readonly<Record<Pane, PaneBooks>>;
	readonly #subject: Subject;
	readonly #added = new AddedBytes();
	readonly #processes: Readonly<Record<Pane, ProcessPlaces>>;
	readonly #paths: PathPlaces;

	constructor(model: Model, ceiling?: number) {
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
		if (kind.pane === null) return undefined;
		const result = kind.failure === failureOf && !kind.bytes ? placeOf(record, 'result', 'i32') : undefined;
		if (result === undefined) return this.#decoded(kind.pane, record);
		if (kind.pane === 'processes') return this.#inPlace(kind.pane, result);
		const path = placeOf(record, 'path', 'str');
		const several = placeOf(record, 'new_path', 'str') ?? placeOf(record, 'filename', 'str');
		return kind.pane === 'files' && path !== undefined && several === undefined
			? this.#inPlace(kind.pane, result, path)
			: this.#decoded(kind.pane, record);
	}

	#inPlace(pane: Pane, resultAt: number, pathAt?: number): Tally {
		const {process, top} = this.byPane[pane];
		const [processes, paths] = [this.#processes[pane], this.#paths];
		return (reader, number) => {
			const at = reader.u64(0);
			const failed = reader.i32(resultAt) < 0;
			process.count(processes.of(reader), at, number, failed, 0);
			if (pathAt !== undefined) top.count(paths.of(reader, pathAt), at, number, failed, 0);
		};
	}

	#decoded(pane: Pane, record: RecordCodec): Tally {
		const {process, top} = this.byPane[pane];
		const processes = this.#processes[pane];
		const facet = facets[defaultFacet[pane]];
		return (reader, number, decoded) => {
			const event = decoded ?? record.decode(reader);
			const failed = kindOf(event).failure(event) !== 0;
			const bytes = this.#added.of(event);
			process.count(processes.of(reader), event.at, number, failed, bytes);
			if (top === process) return;
			const place = top.place(facet.of(this.#subject.turn(event)));
			top.count(place, event.at, number, failed, bytes);
		};
	}
}
