// SPDX-License-Identifier: MIT
// Real recordings with changes: of bytes anywhere, of blocks, of the records and the JSON in them with checksums that are right.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32, zstdCompressSync} from 'node:zlib';
import fc, {type Arbitrary} from 'fast-check';
import {type Encoding, encodings, type Layout} from '../../../source/capture/layout.ts';
import {type Block, blockTypes, packBlock, SIGNATURE} from '../../../source/capture/recording.ts';
import {blocksOf, type PlacedBlock} from '../../support/blocks.ts';
import {hostileJson, hostileNumber, patched, patches, replaceIn, share} from '../../support/changed.ts';

/** A recording, or the first blocks of a long one. */
type Base = {readonly bytes: Buffer; readonly blocks: readonly PlacedBlock[]};

/** What of the large recordings is enough; their batches are of up to a quarter of a megabyte. */
const BLOCKS = {kinds: 99, loss: 3, demo: 2} as const;

function baseOf(name: string, most: number): Base {
	const file = readFileSync(join(import.meta.dirname, `../../fixtures/${name}.bee`));
	const blocks = blocksOf(file, most);
	return {bytes: file.subarray(0, blocks.at(-1)?.end), blocks};
}

/** What the changes are made to. */
export const bases: readonly Base[] = Object.entries(BLOCKS).map(([name, most]) => baseOf(name, most));

/** A file, or the blocks that it shall be made of. */
type Made = {readonly file: Buffer} | {readonly blocks: readonly Block[]};
type Change = (base: Base, other: Base) => Made;

const file = ({bytes}: Base, change: (bytes: Buffer) => Buffer): Made => ({file: change(bytes)});
const blocks = ({blocks}: Base, change: (block: Block, index: number) => readonly Block[]): Made => ({
	blocks: blocks.flatMap(change),
});

const ofRecords = (block: Block) => block.type === blockTypes.records;

/** Changes to the JSON of blocks of one type; a head may claim another digest, so that its own table counts. */
const jsonChange = (type: number): Arbitrary<Change> =>
	fc.tuple(fc.array(fc.tuple(fc.nat(), hostileJson), {minLength: 1, maxLength: 3}), fc.boolean()).map(
		([changes, other]) =>
			base =>
				blocks(base, block => {
					if (block.type !== type) return [block];
					const value = JSON.parse(block.bytes.toString('utf8')) as {layout?: {digest: string}};
					if (other && value.layout) value.layout.digest = 'f'.repeat(64);
					for (const [which, replacement] of changes) replaceIn(value, which, replacement);
					return [{type, bytes: Buffer.from(JSON.stringify(value))}];
				}),
	);

/** Fields of the head's own table that are something else, here and there or in all kinds. */
const encodingChange: Arbitrary<Change> = fc
	.array(
		fc.record({
			which: fc.nat(),
			encoding: fc.constantFrom(...(Object.keys(encodings) as Encoding[])),
			unit: fc.constantFrom('', 'id', 'result'),
			everywhere: fc.boolean(),
		}),
		{minLength: 1, maxLength: 6},
	)
	.map(
		changes => base =>
			blocks(base, block => {
				if (block.type !== blockTypes.head) return [block];
				const head = JSON.parse(block.bytes.toString('utf8')) as {layout: Layout};
				Object.assign(head.layout, {digest: 'f'.repeat(64)});
				const fields = head.layout.records.flatMap(({fields}) => fields);
				for (const {which, encoding, unit, everywhere} of changes) {
					const chosen = fields[which % fields.length];
					const all = everywhere ? fields.filter(({name}) => name === chosen?.name) : [chosen];
					for (const field of all) if (field) Object.assign(field, {encoding, unit});
				}
				return [{...block, bytes: Buffer.from(JSON.stringify(head))}];
			}),
	);

/** Unpacks to much more than it has: zeros are packed to next to nothing. */
const BOMBS = [5 << 20, 64 << 20].map(size => zstdCompressSync(Buffer.alloc(size)));
/** Some frames behind each other, which unpack one after the other. */
const bomb = (which: number, times: number): Buffer =>
	Buffer.concat(Array(times).fill(BOMBS[which % BOMBS.length]));

function rawBlock(type: number, unpacked: number, stored: Buffer): Buffer {
	const head = Buffer.alloc(16);
	head.writeUInt32LE(type % 2 ** 32, 0);
	head.writeUInt32LE(unpacked % 2 ** 32, 4);
	head.writeUInt32LE(stored.length, 8);
	head.writeUInt32LE(crc32(stored), 12);
	return Buffer.concat([head, stored]);
}

const changes: Arbitrary<Change> = fc.oneof(
	// Bytes anywhere.
	patches(12).map(
		(list): Change =>
			base =>
				file(base, bytes => patched(bytes, list, false)),
	),
	share.map(
		(at): Change =>
			base =>
				file(base, bytes => bytes.subarray(0, Math.floor(at * bytes.length))),
	),
	fc.tuple(share, share, share).map(
		([from, length, to]): Change =>
			(base, other) =>
				file(base, bytes => {
					const start = Math.floor(from * other.bytes.length);
					const piece = other.bytes.subarray(start, start + Math.floor(length * 4096));
					const at = Math.floor(to * bytes.length);
					return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
				}),
	),
	fc.tuple(share, share).map(
		([at, length]): Change =>
			base =>
				file(base, bytes => {
					const start = Math.floor(at * bytes.length);
					return Buffer.concat([
						bytes.subarray(0, start),
						bytes.subarray(start + 1 + Math.floor(length * 4096)),
					]);
				}),
	),
	// The head of a block, with the checksum as it was.
	fc.tuple(fc.nat(), fc.constantFrom(0, 4, 8, 12), hostileNumber).map(
		([which, at, value]): Change =>
			base =>
				file(base, bytes => {
					const copy = Buffer.from(bytes);
					copy.writeUInt32LE(value, (base.blocks[which % base.blocks.length]?.start ?? 24) + at);
					return copy;
				}),
	),
	// Blocks: gone, doubled, in another order, of another file, of another type.
	fc.tuple(fc.nat(), fc.constantFrom('drop', 'double', 'last', 'retype', 'other'), fc.nat(9)).map(
		([which, how, type]): Change =>
			(base, other) => {
				const all = base.blocks;
				const index = which % all.length;
				const chosen = all[index] as Block;
				const rest = all.filter((_, at) => at !== index);
				if (how === 'drop') return {blocks: rest};
				if (how === 'last') return {blocks: [...rest, chosen]};
				return blocks(base, (block, at) =>
					at !== index
						? [block]
						: how === 'double'
							? [block, block]
							: how === 'retype'
								? [{...block, type}]
								: [other.blocks[which % other.blocks.length] as Block],
				);
			},
	),
	// Records, whose checksums are right.
	fc.tuple(patches(12), fc.boolean()).map(
		([list, aligned]): Change =>
			base =>
				blocks(base, block => [
					ofRecords(block) ? {...block, bytes: patched(block.bytes, list, aligned)} : block,
				]),
	),
	share.map(
		(at): Change =>
			base =>
				blocks(base, block => [
					ofRecords(block)
						? {...block, bytes: block.bytes.subarray(0, Math.floor(at * block.bytes.length))}
						: block,
				]),
	),
	fc.uint8Array({maxLength: 4096}).map(
		(bytes): Change =>
			base =>
				blocks(base, block => [ofRecords(block) ? {...block, bytes: Buffer.from(bytes)} : block]),
	),
	// What is said in JSON.
	jsonChange(blockTypes.head),
	jsonChange(blockTypes.head),
	jsonChange(blockTypes.counters),
	encodingChange,
	encodingChange,
	fc.tuple(fc.constantFrom(blockTypes.head, blockTypes.counters), fc.json({maxDepth: 4})).map(
		([type, json]): Change =>
			base =>
				blocks(base, block => [block.type === type ? {type, bytes: Buffer.from(json)} : block]),
	),
	// Bombs, which say how large they are, or not.
	fc.tuple(fc.nat(1), fc.integer({min: 1, max: 8}), hostileNumber, fc.constantFrom(1, 2, 3, 4, 99)).map(
		([which, times, says, type]): Change =>
			base =>
				file(base, bytes =>
					Buffer.concat([
						bytes.subarray(0, base.blocks[0]?.end),
						rawBlock(type, says, bomb(which, times)),
						bytes.subarray(base.blocks[0]?.end),
					]),
				),
	),
);

const packed = (made: Made): Buffer =>
	'file' in made
		? made.file
		: Buffer.concat([SIGNATURE, ...made.blocks.map(({type, bytes}) => packBlock(type, bytes))]);

/** The most often the small one, since it holds every kind. */
const base = fc.constantFrom(...[0, 0, 0, 0, 0, 0, 0, 1, 2].flatMap(index => bases[index] ?? []));

/** Files with one change, or bytes and nothing else. */
export const changedRecordings: Arbitrary<Buffer> = fc.oneof(
	{
		weight: 40,
		arbitrary: fc.tuple(base, base, changes).map(([one, other, change]) => packed(change(one, other))),
	},
	{weight: 1, arbitrary: fc.uint8Array({maxLength: 200}).map(bytes => Buffer.concat([SIGNATURE, bytes]))},
	{weight: 1, arbitrary: fc.uint8Array({maxLength: 200}).map(bytes => Buffer.from(bytes))},
);
