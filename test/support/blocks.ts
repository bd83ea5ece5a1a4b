// SPDX-License-Identifier: MIT
import {type Block, readBlock, SIGNATURE} from '../../source/capture/recording.ts';

export type PlacedBlock = Block & {readonly start: number; readonly end: number};

/** The blocks of a recording and where they stand; of a long one so many of the first. */
export function blocksOf(file: Buffer, most = Number.POSITIVE_INFINITY): readonly PlacedBlock[] {
	const blocks: PlacedBlock[] = [];
	for (let position = SIGNATURE.length; blocks.length < most; ) {
		const found = readBlock((at, length) => file.subarray(at, at + length), position);
		if (!('block' in found)) break;
		blocks.push({...found.block, start: position, end: found.next});
		position = found.next;
	}
	return blocks;
}
