// SPDX-License-Identifier: MIT
import {HEADER_BYTES} from './record-reader.ts';
import {blockTypes, type ReadAt, readBlock, skipBlock} from './recording.ts';
import {strideOf} from './records.ts';

/** From when to when a recording goes, on the clock of its records in ns. */
export type Span = {
	readonly start: number;
	/** The latest moment of the last batch. What was read out of order may be a little later; only reading it all tells. */
	readonly end: number;
	/** False where the file has more blocks than anybody wants to wait for: then it goes on behind `end`. */
	readonly whole: boolean;
};

/** Blocks looked at; a recording has two a second, so these are three days. */
const BLOCKS_MOST = 1 << 19;
/** Batches tried from the end backwards, where the last ones are damaged. */
const TRIES = 8;

/** When the record at this byte was made, in ns. */
export const stampAt = (records: Buffer, at: number): number =>
	records.readUInt32LE(at + 4) * 2 ** 32 + records.readUInt32LE(at);

/** The records of a block, as far as they can be read. */
function recordsAt(read: ReadAt, position: number): Buffer | undefined {
	try {
		const found = readBlock(read, position);
		return 'block' in found && found.block.bytes.length >= HEADER_BYTES ? found.block.bytes : undefined;
	} catch {
		return undefined;
	}
}

function latestOf(records: Buffer): number {
	let latest = 0;
	for (let at = 0; at + HEADER_BYTES <= records.length; ) {
		const size = records.readUInt32LE(at + 12);
		if (size < HEADER_BYTES) break;
		latest = Math.max(latest, stampAt(records, at));
		at += strideOf(size);
	}
	return latest;
}

/**
 * The span of the recording whose blocks begin at `start`; undefined if no record of it can be read. Goes from the head of one block to the
 * next and unpacks two batches. A file that is cut off or damaged ends with the last batch that can be read; one of more than `blocksMost` blocks goes on behind it.
 */
export function spanOf(read: ReadAt, start: number, blocksMost: number = BLOCKS_MOST): Span | undefined {
	const batches: number[] = [];
	let whole = false;
	let position = start;
	for (let blocks = 0; blocks < blocksMost && !whole; blocks++) {
		const block = skipBlock(read, position);
		if (block?.type === blockTypes.records && block.unpacked > 0) batches.push(position);
		whole = !block || block.type === blockTypes.end;
		position = block?.next ?? position;
	}
	const first = batches[0] === undefined ? undefined : recordsAt(read, batches[0]);
	if (!first) return undefined;
	const from = stampAt(first, 0);
	for (const batch of batches.slice(-TRIES).toReversed()) {
		const records = recordsAt(read, batch);
		if (records) return {start: from, end: Math.max(from, latestOf(records)), whole};
	}
	return {start: from, end: from, whole: false};
}
