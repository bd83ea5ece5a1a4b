// SPDX-License-Identifier: MIT
// The file format of a recording: a signature, then blocks. Each block says its type, its stored and its unpacked size and carries a
// checksum, so a file that a crash cut short reads up to its last whole block, and one that is damaged says where.
//
//   "bee-top recording 1\n\0\0\0\0"                                    24 bytes
//   block: type u32, unpacked bytes u32, stored bytes u32, crc32 u32, then the stored bytes (zstd)
//
// The first block is the head (JSON: layout, origin), then batches of records as the rings delivered them and the counters of the moment
// (JSON), at the end a block that says so. Old recordings stay readable because the head tells what their records look like.
import {crc32, zstdCompressSync, zstdDecompressSync} from 'node:zlib';
import {encodings, type Field, type Layout, type RecordLayout} from './layout.ts';
import {type Counters, type Origin, TAKE_BYTES} from './source.ts';

/** The first 24 bytes of every recording. */
export const SIGNATURE = Buffer.from('bee-top recording 1\n\0\0\0\0', 'latin1');
const BLOCK_HEAD = 16;
/** No block is larger, packed or not: a damaged or hostile size must not make us allocate what it says. */
const BLOCK_MOST = 4 * TAKE_BYTES;

/** The types of block, as they stand in the file. */
export const blockTypes = {head: 1, records: 2, counters: 3, end: 4} as const;

/** What the first block holds. */
export type Head = {readonly version: string; readonly layout: Layout; readonly origin: Origin};
/** A block as read, unpacked. */
export type Block = {readonly type: number; readonly bytes: Buffer};

/** Why a file cannot be read (on); the message is for a person and names neither file nor offset. */
export class RecordingError extends Error {}

const bigintAsText = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** One block, ready to be written. */
export function packBlock(type: number, bytes: Uint8Array): Buffer {
	const stored = zstdCompressSync(bytes);
	const head = Buffer.alloc(BLOCK_HEAD);
	head.writeUInt32LE(type, 0);
	head.writeUInt32LE(bytes.length, 4);
	head.writeUInt32LE(stored.length, 8);
	head.writeUInt32LE(crc32(stored), 12);
	return Buffer.concat([head, stored]);
}

/** The block that a recording begins with. */
export const packHead = (head: Head): Buffer =>
	packBlock(blockTypes.head, Buffer.from(JSON.stringify(head, bigintAsText)));
/** The counters of a moment as a block. */
export const packCounters = (counters: Counters): Buffer =>
	packBlock(blockTypes.counters, Buffer.from(JSON.stringify(counters)));

/** Reads `length` bytes at `position`, or fewer at the end of the file. */
export type ReadAt = (position: number, length: number) => Buffer;

/**
 * The next block at a position and where the one after it starts; undefined where the file ends, be it between blocks or inside one
 * (`cut` tells). Throws RecordingError where the bytes are there but wrong.
 */
export function readBlock(
	read: ReadAt,
	position: number,
): {readonly block: Block; readonly next: number} | {readonly cut: boolean} {
	const head = read(position, BLOCK_HEAD);
	if (head.length < BLOCK_HEAD) return {cut: head.length > 0};
	const [type, unpacked, size, sum] = [0, 4, 8, 12].map(at => head.readUInt32LE(at)) as [
		number,
		number,
		number,
		number,
	];
	if (unpacked > BLOCK_MOST || size > BLOCK_MOST)
		throw new RecordingError('a block claims an impossible size');
	const stored = read(position + BLOCK_HEAD, size);
	if (stored.length < size) return {cut: true};
	if (crc32(stored) !== sum) throw new RecordingError('a block does not match its checksum');
	try {
		const bytes = zstdDecompressSync(stored, {maxOutputLength: BLOCK_MOST});
		if (bytes.length === unpacked) return {block: {type, bytes}, next: position + BLOCK_HEAD + size};
	} catch {
		// Falls through: what cannot be unpacked is as wrong as what unpacks to another length.
	}
	throw new RecordingError('a block cannot be unpacked');
}

/** What the head of a block at a position says of it, and where the next one starts; undefined where no block can be. Reads no more than that. */
export function skipBlock(
	read: ReadAt,
	position: number,
): {readonly type: number; readonly unpacked: number; readonly next: number} | undefined {
	const head = read(position, BLOCK_HEAD);
	if (head.length < BLOCK_HEAD) return undefined;
	const size = head.readUInt32LE(8);
	if (size > BLOCK_MOST) return undefined;
	return {type: head.readUInt32LE(0), unpacked: head.readUInt32LE(4), next: position + BLOCK_HEAD + size};
}

const wrongHead = () => new RecordingError('its first block does not describe a recording');
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 1024;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** Marks and enum values become parts of objects: nothing that an object has by nature may be among them. */
const isName = (value: unknown): value is string => isText(value) && /^[a-z][a-z0-9_]*$/.test(value);
/** No record is larger: its strings are found by 16 bits. */
export const RECORD_MOST = 0xffff;

function isField(field: Field, size: number): boolean {
	const bytes = Object.hasOwn(encodings, field.encoding)
		? encodings[field.encoding] || field.size
		: Number.NaN;
	const values = field.values === undefined || Object.values(field.values).every(isText);
	return (
		isName(field.name) &&
		isText(field.unit) &&
		isCount(field.at) &&
		isCount(bytes) &&
		field.at + bytes <= size &&
		values
	);
}

const isRecord = ({kind, number, size, fields}: RecordLayout): boolean =>
	isName(kind) &&
	isCount(number) &&
	number <= RECORD_MOST &&
	isCount(size) &&
	size <= RECORD_MOST &&
	fields.every(field => isField(field, size));

const parseNames = (names: Readonly<Record<number, string>>) =>
	Object.fromEntries(Object.entries(names).filter(([number, name]) => /^\d+$/.test(number) && isText(name)));

/** The head out of its block's JSON. The file may be anybody's, so the shape is checked and only what is known is kept. */
export function parseHead(bytes: Buffer): Head {
	try {
		const {version, layout, origin} = JSON.parse(bytes.toString('utf8')) as Head;
		const {host, kernel, clock, users, groups} = origin;
		const services = Object.entries(origin.services ?? {});
		const whole = [version, host, kernel, layout.digest].every(isText) && layout.records.every(isRecord);
		if (!whole || !Object.entries(layout.marks).every(([name, bit]) => isName(name) && isCount(bit)))
			throw wrongHead();
		return {
			version,
			layout,
			origin: {
				host,
				kernel,
				users: parseNames(users),
				groups: parseNames(groups ?? {}),
				services: Object.fromEntries(
					services.filter(([port, name]) => /^\d+\/[a-z]+$/.test(port) && isText(name)),
				),
				clock: {boot: BigInt(clock.boot), wall: BigInt(clock.wall)},
			},
		};
	} catch (error) {
		throw error instanceof RecordingError ? error : wrongHead();
	}
}

/** Nothing sent, nothing lost: what a recording tells before its first counters. */
export const NO_COUNTERS: Counters = {
	kinds: {},
	received: 0,
	receivedBytes: 0,
	queuedBytes: 0,
	queuePeakBytes: 0,
	vitalFill: 0,
	bulkFill: 0,
	drainCpuNs: 0,
	wakeups: 0,
};

/** The counters out of their block's JSON; what is no count reads as 0. */
export function parseCounters(bytes: Buffer): Counters {
	let said: Partial<Counters>;
	try {
		said = (JSON.parse(bytes.toString('utf8')) ?? {}) as Partial<Counters>;
	} catch {
		throw new RecordingError('a block of counters is not JSON');
	}
	const count = (value: unknown) => (isCount(value) ? value : 0);
	const kinds = Object.entries(said.kinds ?? {}).filter(([kind, counts]) => isName(kind) && counts);
	return {
		...NO_COUNTERS,
		received: count(said.received),
		receivedBytes: count(said.receivedBytes),
		kinds: Object.fromEntries(
			kinds.map(([kind, {sent, ring_full, no_slot, unpaired}]) => [
				kind,
				{sent: count(sent), ring_full: count(ring_full), no_slot: count(no_slot), unpaired: count(unpaired)},
			]),
		),
	};
}
