// SPDX-License-Identifier: MIT
import {type Block, blockTypes, NO_COUNTERS, parseCounters, type ReadAt, readBlock} from './recording.ts';
import type {Counters} from './source.ts';

/** The batches of records of a file, in its order, and what stands between them. */
export type Batches = {
	/** The next batch that holds anything; undefined at the end, or where the file is damaged. */
	readonly next: () => Buffer | undefined;
	readonly ended: () => boolean;
	/** Why the file ends before it should. It stays known when the file is read again. */
	readonly damage: () => string | undefined;
	/** Whether the bytes there are wrong, and not only cut short. */
	readonly corrupt: () => boolean;
	/** The counters that stood before the latest batch. */
	readonly counters: () => Counters;
	/** Reads no further; `why` if that is because of damage. */
	readonly stop: (why?: string) => void;
	/** Begins again with the first batch. */
	readonly rewind: () => void;
};

/** Reads the batches from a position on, where the block behind the head begins. */
export function readBatches(read: ReadAt, start: number): Batches {
	let position = start;
	let counters = NO_COUNTERS;
	let damage: string | undefined;
	let corrupt = false;
	let ended = false;
	const stop = (why?: string) => {
		corrupt ||= why !== undefined;
		damage = why ?? damage;
		ended = true;
	};
	const cutOff = (why: string) => {
		damage = why;
		ended = true;
	};
	const nextBlock = (): Block | undefined => {
		try {
			const found = readBlock(read, position);
			if ('block' in found) {
				position = found.next;
				if (found.block.type === blockTypes.counters) counters = parseCounters(found.block.bytes);
				return found.block;
			}
			cutOff(found.cut ? 'it was cut off while a block was written' : 'it was cut off');
		} catch (error) {
			stop(error instanceof Error ? error.message : String(error));
		}
		return undefined;
	};
	return {
		next: () => {
			while (!ended) {
				const block = nextBlock();
				if (block?.type === blockTypes.end) stop();
				if (block?.type === blockTypes.records && block.bytes.length > 0) return block.bytes;
			}
			return undefined;
		},
		ended: () => ended,
		damage: () => damage,
		corrupt: () => corrupt,
		counters: () => counters,
		stop,
		rewind: () => {
			[position, counters, ended] = [start, NO_COUNTERS, false];
		},
	};
}
