// SPDX-License-Identifier: MIT
import type {WallClock} from '../capture/clock.ts';
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {RecordReader} from '../capture/record-reader.ts';
import {kindOf} from '../kinds/index.ts';
import type {Model} from '../model/model.ts';
import type {Process} from '../model/processes.ts';

/** What a filter asks besides the record. */
export type Surroundings = {readonly model: Model; readonly clock: WallClock};

/** Where the header has what most filters ask for (struct bee_header; asserted against the layout in its test). */
export const HEADER = {tgid: 16, tid: 20, started: 24, uid: 40, gid: 44, comm: 48, commBytes: 16} as const;

/** One record under test. What the header says is read in place; the rest is decoded when it is first asked for. */
export class Subject {
	readonly around: Surroundings;
	#reader: RecordReader | undefined;
	#event: BeeEvent | undefined;
	#process: Process | undefined;
	#looked = false;

	constructor(around: Surroundings) {
		this.around = around;
	}

	/** Turns to another record: one that a reader stands on, or one that is decoded already. */
	turn(to: RecordReader | BeeEvent): this {
		const decoded = 'kind' in to && typeof to.kind === 'string';
		this.#reader = decoded ? undefined : (to as RecordReader);
		this.#event = decoded ? (to as BeeEvent) : undefined;
		this.#looked = false;
		return this;
	}

	get event(): BeeEvent {
		this.#event ??= this.#reader && this.around.model.decode(this.#reader);
		if (!this.#event)
			throw new Error('a subject was asked before it was turned to a record that can be read');
		return this.#event;
	}

	/** When it happened, on the clock of the records in ns. */
	get at(): number {
		return this.#reader ? this.#reader.u64(0) : this.event.at;
	}

	get pid(): number {
		return this.#reader ? this.#reader.u32(HEADER.tgid) : this.event.tgid;
	}

	/** When the process began, on CLOCK_BOOTTIME in ns: with the pid, its identity. */
	get started(): number {
		return this.#reader ? this.#reader.u64(HEADER.started) : this.event.started;
	}

	get uid(): number {
		return this.#reader ? this.#reader.u32(HEADER.uid) : this.event.uid;
	}

	get comm(): string {
		return this.#reader ? this.#reader.chars(HEADER.comm, HEADER.commBytes) : this.event.comm;
	}

	/** The process, as far as it is known. */
	get process(): Process | undefined {
		if (!this.#looked) this.#process = this.around.model.processes.find(this.pid, this.started);
		this.#looked = true;
		return this.#process;
	}

	/** A field of the record by its name in C; undefined where this kind has none of the name. */
	field(key: string): unknown {
		return (this.event as unknown as Readonly<Record<string, unknown>>)[key];
	}

	/** What its kind derives from it, by the name in JSON. */
	also(name: string): string | number | boolean | undefined {
		return kindOf(this.event).also?.(this.event, this.around.model.names)[name];
	}
}
