// SPDX-License-Identifier: MIT
// Capture that only counts, for floods: nothing is kept of a record.

import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {openLive, type Scope} from '../../source/capture/live.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {type Counters, type Source, TAKE_BYTES} from '../../source/capture/source.ts';

export class CountingCapture {
	/** Records by kind that `wanted` holds for. */
	readonly found = new Map<string, number>();
	/** All records, whoever's, but the list of processes. */
	received = 0;
	undecodable = 0;
	readonly #source: Source;
	readonly #wanted: (event: BeeEvent) => boolean;
	readonly #buffer = new Uint8Array(TAKE_BYTES);

	constructor(scope: Scope, wanted: (event: BeeEvent) => boolean) {
		this.#source = openLive(scope);
		this.#wanted = wanted;
	}

	take(): void {
		const reader = new RecordReader(this.#buffer);
		for (let length = 1; length > 0; ) {
			length = this.#source.take(this.#buffer);
			this.undecodable += eachRecord(reader, length, this.#source.codec, record => {
				if (record.name === 'process_known') return;
				this.received++;
				const event = record.decode(reader);
				if (this.#wanted(event)) this.found.set(event.kind, (this.found.get(event.kind) ?? 0) + 1);
			});
		}
	}

	/** Takes at the pace of the screen until something has happened. */
	async takeUntil(done: Promise<unknown>): Promise<void> {
		let going = true;
		const ended = done.finally(() => {
			going = false;
		});
		while (going) {
			this.take();
			await new Promise(resolve => setTimeout(resolve, 50));
		}
		await ended;
	}

	/** Takes until a condition no longer holds. */
	async takeWhile(holds: () => boolean): Promise<void> {
		const giveUp = performance.now() + 15_000;
		for (this.take(); holds(); this.take()) {
			if (performance.now() > giveUp)
				throw new Error(`after 15 s there are ${this.received} records: ${JSON.stringify(this.counters())}`);
			await new Promise(resolve => setTimeout(resolve, 5));
		}
	}

	counters(): Counters {
		return this.#source.counters();
	}

	/** Ends capture, takes the rest, and tells the books as they are then. */
	close(): Counters {
		this.#source.close();
		this.take();
		return this.#source.counters();
	}
}
