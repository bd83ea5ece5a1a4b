// SPDX-License-Identifier: MIT
import {closeSync, openSync, readSync} from 'node:fs';
import type {Masker} from '../masking/masker.ts';
import {type Codec, codecOf} from './codec.ts';
import {createPlayer, type Playback, type Player} from './playback.ts';
import type {Ticks} from './playback-clock.ts';
import {HEADER_BYTES} from './record-reader.ts';
import {
	blockTypes,
	type Head,
	parseHead,
	RECORD_MOST,
	type ReadAt,
	RecordingError,
	readBlock,
	SIGNATURE,
} from './recording.ts';
import {spanOf, stampAt} from './recording-span.ts';
import {strideOf} from './records.ts';
import {type Batches, readBatches} from './replay-batches.ts';
import type {Counters, Source} from './source.ts';

/** A source that tells what its file says of itself. */
export type Replay = Source & {readonly head: Head};

/**
 * Opens a recording as a source. `speed` 1 hands records over as they came then, and they can be played; Infinity as fast as they are taken. A
 * masker takes out the secrets of recordings that were made with them. Throws an Error whose message says what is wrong with the file and
 * names it.
 */
export function openReplay(
	path: string,
	speed: number,
	maskerFor?: (codec: Codec) => Masker,
	ticks: Ticks = () => performance.now(),
): Replay {
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
		const head = parseHead(first.block.bytes);
		const replay = new FileReplay(fd, head, readBatches(read, first.next), maskerFor);
		const span = speed === Number.POSITIVE_INFINITY ? undefined : spanOf(read, first.next);
		if (span) replay.play(createPlayer(span, speed, ticks, replay));
		return replay;
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
	readonly #batches: Batches;
	readonly #masker: Masker | undefined;
	#player: Player | undefined;
	#records: Buffer = Buffer.alloc(0);
	#at = 0;
	#latest = 0;
	#closed = false;

	constructor(fd: number, head: Head, batches: Batches, maskerFor?: (codec: Codec) => Masker) {
		[this.#fd, this.head, this.#batches] = [fd, head, batches];
		this.codec = codecOf(head.layout);
		this.#masker = maskerFor?.(this.codec);
	}

	/** From now on records come when this player lets them. */
	play(player: Player): void {
		this.#player = player;
	}

	get playback(): Playback | undefined {
		return this.#player?.playback;
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
		let due = this.#player?.due() ?? Number.POSITIVE_INFINITY;
		for (;;) {
			if (this.#at >= this.#records.length && !this.#nextBatch()) return taken;
			const left = this.#records.length - this.#at;
			const size = left < HEADER_BYTES ? 0 : this.#records.readUInt32LE(this.#at + 12);
			if (size < HEADER_BYTES || size > Math.min(left, RECORD_MOST)) {
				this.#batches.stop('a batch holds a record of an impossible size');
				this.#at = this.#records.length;
				return taken;
			}
			const stride = strideOf(size);
			const at = stampAt(this.#records, this.#at);
			if (taken + stride > into.length) return taken;
			if (at > due) {
				if (!this.#player?.passStep(at)) return taken;
				due = this.#player.due();
			}
			into.set(this.#records.subarray(this.#at, this.#at + stride), taken);
			this.#latest = Math.max(this.#latest, at);
			taken += stride;
			this.#at += stride;
		}
	}

	/** Goes on to the next batch of records; false at the end. */
	#nextBatch(): boolean {
		const records = this.#batches.next();
		if (records) [this.#records, this.#at] = [records, 0];
		return records !== undefined;
	}

	latest(): number {
		return this.#latest;
	}

	/** Begins again with the first record. */
	rewind(): void {
		if (this.#closed) return;
		this.#batches.rewind();
		[this.#records, this.#at, this.#latest] = [Buffer.alloc(0), 0, 0];
	}

	now(): number {
		return this.#player?.now() ?? this.#latest;
	}

	ended(): boolean {
		return this.#batches.ended() && this.#at >= this.#records.length;
	}

	damage(): string | undefined {
		return this.#batches.damage();
	}

	corrupt(): boolean {
		return this.#batches.corrupt();
	}

	counters(): Counters {
		return this.#batches.counters();
	}

	programs() {
		return [];
	}

	close(): void {
		if (!this.#closed) closeSync(this.#fd);
		this.#closed = true;
		this.#batches.stop();
	}
}
