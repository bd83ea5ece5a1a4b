// SPDX-License-Identifier: MIT
import {mkdirSync, readFileSync, statSync, symlinkSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {layout} from '../../source/capture/layout.generated.ts';
import {Recorder} from '../../source/capture/recorder.ts';
import {
	blockTypes,
	NO_COUNTERS,
	packBlock,
	packCounters,
	parseCounters,
	RecordingError,
	SIGNATURE,
} from '../../source/capture/recording.ts';
import {strideOf} from '../../source/capture/records.ts';
import {TAKE_BYTES} from '../../source/capture/source.ts';
import {blocksOf} from '../support/blocks.ts';
import {
	eventsOf,
	fixtureBytes,
	fixtureNames,
	fixturePath,
	openRecording,
	takeAll,
	temporaryFile,
} from '../support/recordings.ts';

/** A path for a file that is not there yet. */
const emptyPlace = () => join(dirname(temporaryFile(Buffer.alloc(0))), 'new.bee');

/** Writes what a source hands over into a new file. */
function recordAgain(path: string, to: string): void {
	const source = openRecording(path);
	const recorder = new Recorder(to, source.head.version, layout, source.origin);
	for (const batch of takeAll(source)) recorder.add(batch, batch.length);
	recorder.close(source.counters());
	expect(recorder.written).toBe(statSync(to).size);
}

describe('a recording', () => {
	test.each(fixtureNames)('of %s.bee replayed is the same records again', name => {
		const path = emptyPlace();
		recordAgain(fixturePath(name), path);
		const [then, again] = [openRecording(fixturePath(name)), openRecording(path)];
		expect(Buffer.concat(takeAll(again)).equals(Buffer.concat(takeAll(then)))).toBe(true);
		expect(again.head).toEqual(then.head);
		expect(again.counters()).toEqual(then.counters());
		expect(again.damage()).toBeUndefined();
	});

	test('is readable by its owner only', () => {
		const path = emptyPlace();
		recordAgain(fixturePath('kinds'), path);
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	test('never overwrites a file and never follows a link', () => {
		const {origin, head} = openRecording(fixturePath('kinds'));
		const taken = temporaryFile(Buffer.from('mine'));
		const link = join(dirname(taken), 'link.bee');
		symlinkSync(join(dirname(taken), 'elsewhere'), link);
		for (const path of [taken, link])
			expect(() => new Recorder(path, head.version, layout, origin)).toThrow(/EEXIST|ELOOP/);
		expect(readFileSync(taken, 'utf8')).toBe('mine');
	});

	test('holds what was added as soon as it was flushed', () => {
		const source = openRecording(fixturePath('kinds'));
		const path = emptyPlace();
		const recorder = new Recorder(path, source.head.version, layout, source.origin);
		const [batch = Buffer.alloc(0)] = takeAll(source);
		recorder.add(batch, batch.length);
		recorder.flush({...NO_COUNTERS, received: 3});
		const running = openRecording(path);
		expect(Buffer.concat(takeAll(running)).equals(batch)).toBe(true);
		expect(running.counters().received).toBe(3);
		expect(running.damage()).toBe('it was cut off');
		recorder.close(NO_COUNTERS);
	});

	test('keeps of a batch what it was given, though the buffer is used again', () => {
		const source = openRecording(fixturePath('kinds'));
		const path = emptyPlace();
		const recorder = new Recorder(path, source.head.version, layout, source.origin);
		const [batch = Buffer.alloc(0)] = takeAll(source);
		const reused = Buffer.from(batch);
		recorder.add(reused, reused.length);
		reused.fill(0xee);
		recorder.close(NO_COUNTERS);
		expect(Buffer.concat(takeAll(openRecording(path))).equals(batch)).toBe(true);
	});

	test('packs a batch larger than it gathers, in blocks that can be read', () => {
		const source = openRecording(fixturePath('flood'));
		const all = Buffer.concat(takeAll(source)).subarray(0, TAKE_BYTES);
		const path = emptyPlace();
		const recorder = new Recorder(path, source.head.version, layout, source.origin);
		recorder.add(all.subarray(0, 8), 0);
		for (const batch of takeAll(openRecording(fixturePath('flood')))) recorder.add(batch, batch.length);
		recorder.close(NO_COUNTERS);
		expect(openRecording(path).damage()).toBeUndefined();
		expect(eventsOf(openRecording(path)).undecodable).toBe(0);
	});
});

describe('a recording that was cut off', () => {
	const bytes = fixtureBytes('demo');
	const blocks = blocksOf(bytes);
	const records = (upTo: number) =>
		Buffer.concat(
			blocks
				.filter(block => block.type === blockTypes.records && block.end <= upTo)
				.map(block => block.bytes),
		);

	test('between blocks reads up to there and says so', () => {
		for (const {end} of blocks.slice(0, -1)) {
			const replay = openRecording(temporaryFile(bytes.subarray(0, end)));
			expect(Buffer.concat(takeAll(replay)).equals(records(end))).toBe(true);
			expect(replay.ended()).toBe(true);
			expect(replay.damage()).toBe('it was cut off');
		}
	});

	test('inside a block reads up to the last whole one and says so', () => {
		for (const [index, {start, end}] of blocks.slice(1).entries()) {
			// Bytes spread over block head and contents, other ones in each block.
			const cut = start + 1 + ((index * 7919) % (end - start - 1));
			const replay = openRecording(temporaryFile(bytes.subarray(0, cut)));
			expect(Buffer.concat(takeAll(replay)).equals(records(start))).toBe(true);
			expect(replay.damage()).toBe('it was cut off while a block was written');
		}
	});

	test('inside its head cannot be read at all', () => {
		const {end} = blocks[0] ?? {end: 0};
		for (const cut of [SIGNATURE.length, SIGNATURE.length + 7, end - 1]) {
			const path = temporaryFile(bytes.subarray(0, cut));
			expect(() => openRecording(path)).toThrow(
				`${path} is not a bee-top recording that can be read: it ends within its first block`,
			);
		}
	});
});

describe('a recording that is damaged', () => {
	const bytes = fixtureBytes('demo');
	const blocks = blocksOf(bytes);
	const third = blocks.filter(block => block.type === blockTypes.records)[2];
	if (!third) throw new Error('demo.bee has fewer blocks than this test needs');
	const before = blocks.filter(block => block.type === blockTypes.records && block.end <= third.start);
	/** What is read, and what is said, of the file with these bytes at that place of the third batch. */
	const damaged = (at: number, patch: Uint8Array) => {
		const copy = Buffer.from(bytes);
		copy.set(patch, third.start + at);
		const replay = openRecording(temporaryFile(copy));
		const read = Buffer.concat(takeAll(replay));
		expect(replay.ended()).toBe(true);
		expect(read.equals(Buffer.concat(before.map(block => block.bytes)))).toBe(true);
		return replay.damage();
	};

	test('reads up to the block whose checksum is wrong and says so', () => {
		expect(damaged(40, Uint8Array.of(~(bytes[third.start + 40] ?? 0)))).toBe(
			'a block does not match its checksum',
		);
		expect(damaged(12, Uint8Array.of(1, 2, 3, 4))).toBe('a block does not match its checksum');
	});

	test('does not believe a size that no block has', () => {
		expect(damaged(4, Uint8Array.of(0xff, 0xff, 0xff, 0xff))).toBe('a block claims an impossible size');
		expect(damaged(8, Uint8Array.of(0xff, 0xff, 0xff, 0x7f))).toBe('a block claims an impossible size');
	});

	test('takes a size beyond the end of the file for a cut', () => {
		expect(damaged(8, Uint8Array.of(0, 0, 0x30, 0))).toBe('it was cut off while a block was written');
	});

	test('does not take a block that unpacks to another length', () => {
		expect(damaged(4, Uint8Array.of(1, 0, 0, 0))).toBe('a block cannot be unpacked');
	});

	test('does not unpack a bomb', () => {
		const bomb = packBlock(blockTypes.records, Buffer.alloc(64 << 20));
		bomb.writeUInt32LE(TAKE_BYTES, 4);
		const replay = openRecording(temporaryFile(Buffer.concat([bytes.subarray(0, third.start), bomb])));
		expect(Buffer.concat(takeAll(replay)).length).toBeGreaterThan(0);
		expect(replay.damage()).toBe('a block cannot be unpacked');
	});

	test.each([
		['nothing', 0],
		['less than a header', 63],
		['more than its batch', 0xffff],
		['more than any record', 0x10_0000],
		['more than there are numbers', 0xffff_ffff],
	])('ends at a record that claims %s', (_what, size) => {
		const records = Buffer.from(third.bytes);
		const second = strideOf(records.readUInt32LE(12));
		records.writeUInt32LE(size, second + 12);
		const block = packBlock(blockTypes.records, records.subarray(0, second + 4096));
		const replay = openRecording(temporaryFile(Buffer.concat([bytes.subarray(0, third.start), block])));
		const read = Buffer.concat(takeAll(replay));
		const whole = Buffer.concat([...before.map(block => block.bytes), records.subarray(0, second)]);
		expect(read.equals(whole)).toBe(true);
		expect(replay.ended()).toBe(true);
		expect(replay.damage()).toBe('a batch holds a record of an impossible size');
	});

	test.each([1, 15, 63])('ends at a batch of %i bytes, which is no record', length => {
		const block = packBlock(blockTypes.records, third.bytes.subarray(0, length));
		const replay = openRecording(temporaryFile(Buffer.concat([bytes.subarray(0, third.start), block])));
		expect(Buffer.concat(takeAll(replay)).equals(Buffer.concat(before.map(block => block.bytes)))).toBe(true);
		expect(replay.damage()).toBe('a batch holds a record of an impossible size');
	});

	test('passes over blocks of a type that it does not know', () => {
		const unknown = packBlock(77, Buffer.from('from the future'));
		const path = temporaryFile(
			Buffer.concat([bytes.subarray(0, third.start), unknown, bytes.subarray(third.start)]),
		);
		const replay = openRecording(path);
		expect(
			Buffer.concat(takeAll(replay)).equals(Buffer.concat(takeAll(openRecording(fixturePath('demo'))))),
		).toBe(true);
		expect(replay.damage()).toBeUndefined();
	});

	test('ends at its end block, whatever stands behind it', () => {
		const replay = openRecording(temporaryFile(Buffer.concat([bytes, bytes])));
		expect(eventsOf(replay).events.length).toBe(eventsOf(openRecording(fixturePath('demo'))).events.length);
		expect(replay.damage()).toBeUndefined();
	});

	test('says that counters are no JSON', () => {
		const wrong = packBlock(blockTypes.counters, Buffer.from('{"kinds":'));
		const replay = openRecording(temporaryFile(Buffer.concat([bytes.subarray(0, third.start), wrong])));
		takeAll(replay);
		expect(replay.damage()).toBe('a block of counters is not JSON');
	});
});

describe('what is no recording is told so, by name', () => {
	test.each([
		['an empty file', ''],
		['a text', 'What processes do to this machine, as it happens\n'],
		['another version of the format', 'bee-top recording 2\n\0\0\0\0and more of it'],
		['half a signature', 'bee-top rec'],
	])('%s', (_what, text) => {
		const path = temporaryFile(Buffer.from(text));
		const open = () => openRecording(path);
		expect(open).toThrow(RecordingError);
		expect(open).toThrow(`${path} is not a bee-top recording that can be read: it does not begin like one`);
	});

	test('a folder and a file that is not there are told in the words of the system', () => {
		const folder = join(dirname(temporaryFile(Buffer.alloc(0))), 'folder');
		mkdirSync(folder);
		expect(() => openRecording(folder)).toThrow(/EISDIR/);
		expect(() => openRecording(join(folder, 'absent.bee'))).toThrow(/ENOENT/);
	});

	test('a first block of another type', () => {
		const path = temporaryFile(Buffer.concat([SIGNATURE, packCounters(NO_COUNTERS)]));
		expect(() => openRecording(path)).toThrow(RecordingError);
	});
});

describe('counters', () => {
	test('come back as they were written', () => {
		const counters = {
			...NO_COUNTERS,
			received: 12,
			receivedBytes: 3456,
			kinds: {file_open: {sent: 12, ring_full: 3, no_slot: 2, unpaired: 1}},
		};
		const [block] = blocksOf(Buffer.concat([SIGNATURE, packCounters(counters)]));
		expect(parseCounters(block?.bytes ?? Buffer.alloc(0))).toEqual(counters);
	});

	test.each([
		'null',
		'[]',
		'7',
		'"text"',
		'{"kinds":null}',
		'{"kinds":7}',
		'{"kinds":{"file_open":null}}',
		'{"kinds":{"file_open":7}}',
		'{"kinds":{"__proto__":{"sent":1}}}',
		'{"kinds":{"constructor":{"sent":1e999}}}',
		'{"received":-1,"receivedBytes":1.5}',
	])('that are not what they should be read as none: %s', text => {
		const counters = parseCounters(Buffer.from(text));
		expect(counters.received).toBe(0);
		expect(Object.getPrototypeOf(counters.kinds)).toBe(Object.prototype);
		for (const count of Object.values(counters.kinds))
			expect(count).toEqual({sent: 0, ring_full: 0, no_slot: 0, unpaired: 0});
	});
});
