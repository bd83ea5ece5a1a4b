// SPDX-License-Identifier: MIT
import {closeSync, constants, fsyncSync, openSync, writeSync} from 'node:fs';
import type {Layout} from './layout.ts';
import {blockTypes, packBlock, packCounters, packHead, SIGNATURE} from './recording.ts';
import type {Counters, Origin} from './source.ts';

/** Batches are gathered to this size before they are packed: larger blocks pack better, smaller ones lose less in a crash. */
const BATCH_BYTES = 256 << 10;

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const openNew = (path: string): number => openSync(path, NEW, 0o600);

type Batch = {readonly bytes: Uint8Array; readonly events: number};

const joined = (batches: readonly Batch[]): Batch => ({
	bytes: Buffer.concat(batches.map(({bytes}) => bytes)),
	events: batches.reduce((sum, {events}) => sum + events, 0),
});

/**
 * Writes a recording. Every method throws what the file system says (disk full, no such directory). A batch is on its way to the disk at
 * the latest with the next `flush`, which the caller makes once a second.
 */
export class Recorder {
	readonly #fd: number;
	#gathered: Batch[] = [];
	#bytes = 0;
	/** Bytes in the file so far. */
	written = 0;
	/** Events in the file so far: those of blocks that are whole. */
	kept = 0;

	/** Creates the file, readable by its owner only: it holds command lines. Never follows a link and never overwrites, unless `open` does. */
	constructor(path: string, version: string, layout: Layout, origin: Origin, open: typeof openNew = openNew) {
		this.#fd = open(path);
		try {
			this.#write(Buffer.concat([SIGNATURE, packHead({version, layout, origin})]));
		} catch (error) {
			closeSync(this.#fd);
			throw error;
		}
	}

	/** Whether anything waits for the next flush. */
	get waits(): boolean {
		return this.#bytes > 0;
	}

	/** Takes the first `length` bytes of a batch, which count as so many events. */
	add(bytes: Uint8Array, length: number, events = 0): void {
		// Not slice(), which of a Buffer is no copy.
		this.#gathered.push({bytes: new Uint8Array(bytes.subarray(0, length)), events});
		this.#bytes += length;
		if (this.#bytes >= BATCH_BYTES) this.#pack();
	}

	/** Writes what is gathered, and the counters of this moment. */
	flush(counters: Counters): void {
		this.#pack();
		this.#write(packCounters(counters));
	}

	/** Ends the file as a whole one. */
	close(counters: Counters): void {
		this.flush(counters);
		this.#write(packBlock(blockTypes.end, new Uint8Array()));
		fsyncSync(this.#fd);
		closeSync(this.#fd);
	}

	#pack(): void {
		for (const {bytes, events} of this.#gathered.length > 1 && this.#bytes <= 4 * BATCH_BYTES
			? [joined(this.#gathered)]
			: this.#gathered) {
			this.#write(packBlock(blockTypes.records, bytes));
			this.kept += events;
		}
		this.#gathered = [];
		this.#bytes = 0;
	}

	#write(bytes: Uint8Array): void {
		for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at);
		this.written += bytes.length;
	}
}
