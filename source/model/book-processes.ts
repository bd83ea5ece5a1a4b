// SPDX-License-Identifier: MIT
// The place of a process's group without decoding the record.
import type {RecordReader} from '../capture/record-reader.ts';
import {processLabel} from '../facets/process.ts';
import {HEADER} from '../query/subject.ts';
import {type Book, NOWHERE} from './book.ts';
import {processKey} from './process-key.ts';
import type {Processes} from './processes.ts';

/** Places in a book by process. */
export class ProcessPlaces {
	readonly #book: Book;
	readonly #processes: Processes;
	#pid = -1;
	#started = -1;
	#place = NOWHERE;
	/** The process that was seen last with each pid: a text is made only where another one has it. */
	readonly #latest = new Map<number, {readonly started: number; readonly place: number}>();

	constructor(book: Book, processes: Processes) {
		[this.#book, this.#processes] = [book, processes];
	}

	of(reader: RecordReader): number {
		const pid = reader.u32(HEADER.tgid);
		const started = reader.u64(HEADER.started);
		// Events of a flood come in long rows of one process.
		if (pid === this.#pid && started === this.#started) return this.#place;
		[this.#pid, this.#started] = [pid, started];
		this.#place = this.#look(pid, started, reader);
		return this.#place;
	}

	#look(pid: number, started: number, reader: RecordReader): number {
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
