// SPDX-License-Identifier: MIT
// The place of a record's group without decoding the record.
import {limits} from '../capture/limits.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {processKey, processLabel} from '../facets/process.ts';
import {HEADER} from '../query/subject.ts';
import {type Book, NOWHERE} from './book.ts';
import type {Processes} from './processes.ts';

/** Places in a book by process. */
export class ProcessPlaces {
	readonly #book: Book;
	readonly #processes: Processes;
	/** The process that was seen last with each pid: a text is made only where another one has it. */
	readonly #latest = new Map<number, {readonly started: number; readonly place: number}>();

	constructor(book: Book, processes: Processes) {
		[this.#book, this.#processes] = [book, processes];
	}

	of(reader: RecordReader): number {
		const pid = reader.u32(HEADER.tgid);
		const started = reader.u64(HEADER.started);
		const latest = this.#latest.get(pid);
		if (latest?.started === started) return latest.place;
		const key = processKey(pid, started);
		const place = this.#book.placeOf(key) ?? this.#add(key, pid, started, reader);
		// Of a full book nothing is kept, or this would grow on.
		if (place !== NOWHERE) this.#latest.set(pid, {started, place});
		return place;
	}

	#add(key: string, pid: number, started: number, reader: RecordReader): number {
		const comm = this.#processes.find(pid, started)?.comm ?? reader.chars(HEADER.comm, HEADER.commBytes);
		return this.#book.add(key, processLabel(pid, comm));
	}
}

/** Places in a book by path, looked up by the bytes of the path: they are made a text once. */
export class PathPlaces {
	readonly #book: Book;
	/** Several that are no UTF-8 may read the same, and are one group. */
	readonly #byBytes = new Map<string, number>();
	#kept = 0;

	constructor(book: Book) {
		this.#book = book;
	}

	of(reader: RecordReader, pathAt: number): number {
		const bytes = reader.latin1(pathAt);
		return this.#byBytes.get(bytes) ?? this.#look(bytes, reader.str(pathAt));
	}

	#look(bytes: string, text: string): number {
		// Of ASCII both are the same, and then the memory is, too.
		const key = bytes === text ? bytes : text;
		const place = this.#book.place(key === '' ? undefined : {key, label: key});
		if (place !== NOWHERE && this.#kept + bytes.length <= limits.groupKeyBytes) {
			this.#kept += bytes.length;
			this.#byBytes.set(bytes, place);
		}
		return place;
	}
}
