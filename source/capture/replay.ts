// SPDX-License-Identifier: MIT
import {closeSync, openSync, readSync} from 'node:fs';
import type {Masker} from '../masking/masker.ts';
import {type Codec, codecOf} from './codec.ts';
import {HEADER_BYTES} from './record-reader.ts';
import {
	type Block,
	blockTypes,
	type Head,
	NO_COUNTERS,
	parseCounters,
	parseHead,
	RECORD_MOST,
	type ReadAt,
	RecordingError,
	readBlock,
	SIGNATURE,
} from './recording.ts';
import {strideOf} from './records.ts';
import type {Counters, Source} from './source.ts';

/** A source that tells what its file says of itself. */
export type Replay = Source & {readonly head: Head};

/**
 * Opens a recording as a source. `speed` 1 hands records over as they came then; Infinity as fast as they are taken. A masker takes out the
 * secrets of recordings that were made with them. Throws an Error whose message says what is wrong with the file and names it.
 */
export function openReplay(path: string, speed: number, maskerFor?: (codec: Codec) => Masker): Replay {
	const fd = openSync(path, 'r');
	const read: ReadAt = (position, length) => {
		const bytes = Buffer.allocUnsafe(length);
		let filled = 0;
		for (let got = 1; got > 0 && filled < length; filled += got)
			got = readSync(fd, bytes, filled, length - filled, position + filled);
		return bytes.subarray(0, filled);
	};
	try {
		if (!read(0, SIGNATURE.length).equals(SIGNATURE)) throw new RecordingError('it does not begin like one');
		const first = readBlock(read, SIGNATURE.length);
		if (!('block' in first) || first.block.type !== blockTypes.head)
			throw new RecordingError('it ends within its first block');
		return new FileReplay(fd, read, parseHead(first.block.bytes), first.next, speed, maskerFor);
	} catch (error) {
		closeSync(fd);
		throw error instanceof Error && !('syscall' in error)
			? new RecordingError(`${path} is not a bee-top recording that can be read: ${error.message}`)
			: error;
	}
}

class FileReplay implements Replay {
	readonly live = false;
	readonly codec;
	readonly head: Head;
	readonly #fd: number;
	readonly #read: ReadAt;
	readonly #speed: number;
	readonly #masker: Masker | undefined;
	#position: number;
	#records: Buffer = Buffer.alloc(0);
	#at = 0;
	#counters = NO_COUNTERS;
	#damage: string | undefined;
	#done = false;
	#closed = false;
	/** The clock of the records when the replay began, and ours. */
	#first: number | undefined;
	readonly #began = performance.now();
	#latest = 0;

	constructor(
		fd: number,
		read: ReadAt,
		head: Head,
		position: number,
		speed: number,
		maskerFor?: (codec: Codec) => Masker,
	) {
		[this.#fd, this.#read, this.head, this.#position, this.#speed] = [fd, read, head, position, speed];
		this.codec = codecOf(head.layout);
		this.#masker = maskerFor?.(this.codec);
	}

	get origin() {
		return this.head.origin;
	}

	take(into: Uint8Array): number {
		const taken = this.#copy(into);
		this.#masker?.(into, taken);
		return taken;
	}

	#copy(into: Uint8Array): number {
		let taken = 0;
		const due = this.now();
		for (;;) {
			if (this.#at >= this.#records.length && !this.#nextBatch()) return taken;
			const left = this.#records.length - this.#at;
			const size = left < HEADER_BYTES ? 0 : this.#records.readUInt32LE(this.#at + 12);
			if (size < HEADER_BYTES || size > Math.min(left, RECORD_MOST)) {
				this.#stop('a batch holds a record of an impossible size');
				return taken;
			}
			const stride = strideOf(size);
			const at = this.#records.readUInt32LE(this.#at + 4) * 2 ** 32 + this.#records.readUInt32LE(this.#at);
			this.#first ??= at;
			if (
				taken + stride > into.length ||
				(this.#speed !== Number.POSITIVE_INFINITY && at > due && at > this.#first)
			)
				return taken;
			into.set(this.#records.subarray(this.#at, this.#at + stride), taken);
			this.#latest = Math.max(this.#latest, at);
			taken += stride;
			this.#at += stride;
		}
	}

	now(): number {
		if (this.#speed === Number.POSITIVE_INFINITY || this.#first === undefined) return this.#latest;
		if (this.#done) return this.#latest;
		return this.#first + (performance.now() - this.#began) * 1e6 * this.#speed;
	}

	ended(): boolean {
		return this.#done && this.#at >= this.#records.length;
	}

	damage(): string | undefined {
		return this.#damage;
	}

	counters(): Counters {
		return this.#counters;
	}

	programs() {
		return [];
	}

	close(): void {
		if (!this.#closed) closeSync(this.#fd);
		this.#closed = true;
		this.#done = true;
	}

	/** Goes on to the next batch of records, minding what stands between; false at the end. */
	#nextBatch(): boolean {
		while (!this.#done) {
			const block = this.#nextBlock();
			if (!block) break;
			if (block.type === blockTypes.end) this.#done = true;
			if (block.type !== blockTypes.records || block.bytes.length === 0) continue;
			this.#records = block.bytes;
			this.#at = 0;
			return true;
		}
		return false;
	}

	#nextBlock(): Block | undefined {
		try {
			const found = readBlock(this.#read, this.#position);
			if ('block' in found) {
				this.#position = found.next;
				if (found.block.type === blockTypes.counters) this.#counters = parseCounters(found.block.bytes);
				return found.block;
			}
			this.#stop(found.cut ? 'it was cut off while a block was written' : 'it was cut off');
		} catch (error) {
			this.#stop(error instanceof Error ? error.message : String(error));
		}
		return undefined;
	}

	#stop(why: string): void {
		this.#damage = why;
		this.#done = true;
		this.#at = this.#records.length;
	}
}
