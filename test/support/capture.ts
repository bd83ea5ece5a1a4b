// SPDX-License-Identifier: MIT
// Live capture for tests: do a deed, get its events, as decoded and as lines of JSON. No test waits for a time: whatever a deed
// that has ended caused was counted as sent by then, and is waited for by that count.
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent, KindName} from '../../source/capture/layout.generated.ts';
import {openLive, type Scope} from '../../source/capture/live.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {type Counters, type Program, type Source, TAKE_BYTES} from '../../source/capture/source.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {Model} from '../../source/model/model.ts';
import {jsonLines} from '../../source/output/json-line.ts';
import {isOutside} from '../../source/scope/outside.ts';
import {type DeedEnd, type Outcome, RunningDeed, type Step} from './deeds.ts';

export type Json = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Seen<E extends BeeEvent = BeeEvent> = {
	readonly event: E;
	readonly json: Json;
	readonly line: string;
};
export type EventOf<K extends KindName> = Extract<BeeEvent, {kind: K}>;

const GIVE_UP_MS = 15_000;
const LOOK_EVERY_MS = 5;
/** As many lines as a person reads in the message of a failed test. */
const SHOWN = 60;

const show = (seen: readonly Seen[]) =>
	seen.length === 0
		? 'nothing'
		: seen
				.slice(-SHOWN)
				.map(({line}) => line.slice(0, 600))
				.join('\n');

/** Whether a line says all of this; `undefined` stands for a field that is not there. */
const says = (json: Json, wanted: Json) =>
	Object.entries(wanted).every(([name, value]) => json[name] === value);

/** What became of a deed, and the events of its process and of the descendants that were seen to be forked. */
export class DoneDeed {
	readonly pid: number;
	readonly steps: readonly Outcome[];
	readonly end: DeedEnd;
	readonly seen: readonly Seen[];

	constructor(end: DeedEnd, all: readonly Seen[]) {
		const family = new Set([end.pid]);
		this.end = end;
		this.pid = end.pid;
		this.steps = end.steps;
		this.seen = all.filter(({event}) => {
			if (!family.has(event.tgid)) return false;
			if (event.kind === 'process_fork') family.add(event.child);
			return true;
		});
	}

	/** What step number `index` returned. */
	result(index: number): number {
		return this.steps[index]?.result ?? Number.NaN;
	}

	fact(index: number, name: string): string {
		return this.steps[index]?.facts[name] ?? '';
	}

	/** The events of a kind whose JSON says all of `wanted`, in order. */
	all<K extends KindName>(kind: K, wanted: Json = {}): ReadonlyArray<Seen<EventOf<K>>> {
		const found = this.seen.filter(({event, json}) => event.kind === kind && says(json, wanted));
		return found as unknown as ReadonlyArray<Seen<EventOf<K>>>;
	}

	/** The one event of a kind whose JSON says all of `wanted`; throws, and shows what there was, if there is not exactly one. */
	one<K extends KindName>(kind: K, wanted: Json = {}): Seen<EventOf<K>> {
		const found = this.all(kind, wanted);
		const [only] = found;
		if (only && found.length === 1) return only;
		throw new Error(
			`${found.length} events instead of one are ${kind} with ${JSON.stringify(wanted)}. The steps: ${JSON.stringify(this.steps)}. ` +
				`Of that kind were seen:\n${show(this.all(kind))}`,
		);
	}
}

export class Capture {
	/** All events since the start, everybody's. */
	readonly seen: Seen[] = [];
	readonly model: Model;
	readonly #source: Source;
	readonly #buffer = new Uint8Array(TAKE_BYTES);
	readonly #json: ReturnType<typeof jsonLines>;
	#undecodable = 0;

	/** `narrowed` is what becomes of the source before anything is taken. */
	constructor(scope: Scope = {}, narrowed: (source: Source) => Source = source => source) {
		this.#source = narrowed(openLive(scope));
		this.model = new Model(this.#source.codec, this.#source.origin, 1 << 20, {
			containers: this.#source.containers,
		});
		this.#json = jsonLines(this.#source.codec, this.model, new WallClock(this.#source.origin.clock));
	}

	counters(): Counters {
		return this.#source.counters();
	}

	/** Events that were dropped behind the kernel's side. */
	scopedOut(): number {
		return this.#source.scope?.out() ?? 0;
	}

	programs(): readonly Program[] {
		return this.#source.programs();
	}

	/** Takes what there is now. */
	take(): void {
		const reader = new RecordReader(this.#buffer);
		for (let length = 1; length > 0; ) {
			length = this.#source.take(this.#buffer);
			this.#undecodable += eachRecord(reader, length, this.#source.codec, (record, start) => {
				if (isOutside(reader)) {
					this.model.learn(record.decode(reader));
					return;
				}
				const event = this.model.meet(record, reader, this.#buffer, start);
				const line = this.#json(record, reader);
				this.seen.push({event, line, json: JSON.parse(line)});
			});
		}
	}

	/** Takes until something is there; on time-out the error shows what was seen. */
	async until<T>(what: string, find: () => T | undefined): Promise<T> {
		const deadline = performance.now() + GIVE_UP_MS;
		for (;;) {
			this.take();
			const found = find();
			if (found !== undefined) return found;
			if (performance.now() > deadline)
				throw new Error(`Waited ${GIVE_UP_MS} ms in vain for ${what}. Seen were:\n${show(this.seen)}`);
			await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
		}
	}

	/** Settles when all that was sent up to now has been taken. */
	async settle(): Promise<void> {
		const sent = sentTotal(this.counters());
		await this.until('what the kernel has sent', () => (this.counters().received >= sent ? true : undefined));
		this.take();
	}

	/** Starts a deed; finish it with `finish`. */
	start(...steps: readonly Step[]): RunningDeed {
		return new RunningDeed(steps);
	}

	/** Waits for the end of a deed and for all its events. */
	async finish(deed: RunningDeed): Promise<DoneDeed> {
		let end: DeedEnd | undefined;
		const ended = deed.end().then(value => {
			end = value;
		});
		// Others go on too, and would fill the rings meanwhile.
		for (; !end; await Promise.race([ended, new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS))]))
			this.take();
		await this.settle();
		return new DoneDeed(end, this.seen);
	}

	/** Does the steps in a process of their own. */
	do(...steps: readonly Step[]): Promise<DoneDeed> {
		return this.finish(this.start(...steps));
	}

	/** Ends capture and takes the rest. Throws if the books do not balance or something was lost that `mayLose` does not allow. */
	close(mayLose = false): void {
		this.#source.close();
		this.take();
		const counters = this.counters();
		const missing = sentTotal(counters) - counters.received;
		const lost = lostTotal(counters);
		if (missing !== 0 || (lost !== 0 && !mayLose) || this.#undecodable !== 0)
			throw new Error(
				`after close ${missing} records are missing, ${lost} lost, ${this.#undecodable} undecodable: ${JSON.stringify(counters)}`,
			);
	}
}

/** Records of all kinds that the kernel's side says it has handed over. */
export const sentTotal = (counters: Counters): number =>
	Object.values(counters.kinds).reduce((sum, kind) => sum + kind.sent, 0);
