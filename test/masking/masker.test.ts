// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {openReplay} from '../../source/capture/replay.ts';
import {createMasker} from '../../source/masking/masker.ts';
import {fixture, fixtureNames, fixturePath, takeAll} from '../support/recordings.ts';

/** One record of a kind that has arguments, as it stands in a real recording, for each of them. */
function* recordsWithArguments() {
	for (const batch of fixture('kinds').batches) {
		const reader = new RecordReader(batch);
		const found: Buffer[] = [];
		eachRecord(reader, batch.length, ownCodec, (record, _start, size) => {
			const field = record.fields.find(({encoding}) => encoding === 'strs');
			if (field && reader.u16(field.at + 2) > 16) found.push(Buffer.from(reader.bytes.subarray(0, size)));
		});
		yield* found;
	}
}

/** A real record whose arguments are overwritten by these, as long as they were. */
function withArguments(record: Buffer, text: string): {record: Buffer; length: number} {
	const {argv} = fieldsOf(record);
	const [at, length] = [record.readUInt16LE(argv), record.readUInt16LE(argv + 2)];
	const changed = Buffer.from(record);
	changed.fill(0, at, at + length);
	changed.write(text.slice(0, length), at, 'latin1');
	return {record: changed, length};
}

function fieldsOf(record: Buffer) {
	const fields = ownCodec.records[record.readUInt16LE(8)]?.fields ?? [];
	const at = (name: string) => fields.find(field => field.name === name)?.at ?? Number.NaN;
	return {argv: at('argv'), argvSize: at('argv_size')};
}

const masker = createMasker(ownCodec);

test('there are records to try it on', () => {
	expect([...recordsWithArguments()].length).toBeGreaterThan(3);
});

describe('a real record with a secret among its arguments', () => {
	test('has no byte of it left, says no length of it, and keeps every other field', () => {
		for (const original of recordsWithArguments()) {
			const {record, length} = withArguments(original, 'a\0--token=SECRET\0');
			const before = ownCodec.records[record.readUInt16LE(8)]?.decode(new RecordReader(record).seek(0));
			masker(record, record.length);
			const after = ownCodec.records[record.readUInt16LE(8)]?.decode(new RecordReader(record).seek(0));
			expect(record.includes('SECRET')).toBe(false);
			const {argv, argvSize} = fieldsOf(record);
			const shorter = 'SECRET'.length - 3;
			expect(record.readUInt16LE(argv + 2)).toBe(length - shorter);
			expect(record.readUInt32LE(argvSize)).toBe(original.readUInt32LE(argvSize) - shorter);
			expect(after).toMatchObject({argv: expect.arrayContaining(['a', '--token=***'])});
			expect({...after, argv: 0, argvSize: 0}).toEqual({...before, argv: 0, argvSize: 0});
		}
	});

	test('masked once more stays the same', () => {
		for (const original of recordsWithArguments()) {
			const {record} = withArguments(original, 'a\0--token=SECRET\0');
			masker(record, record.length);
			const once = Buffer.from(record);
			masker(record, record.length);
			expect(record.equals(once)).toBe(true);
		}
	});
});

test.each(fixtureNames)(
	'what really ran in %s.bee holds no secret, and is left as it is, byte for byte',
	name => {
		for (const batch of fixture(name).batches) {
			const bytes = Buffer.from(batch);
			masker(bytes, bytes.length);
			expect(bytes.equals(batch)).toBe(true);
		}
	},
);

test('arguments that lie outside of their record are clamped to it', () => {
	for (const original of recordsWithArguments()) {
		const {record} = withArguments(original, 'a\0--token=SECRET\0');
		const {argv} = fieldsOf(record);
		for (const [at, length] of [
			[0, 65535],
			[65535, 65535],
			[record.length - 4, 100],
			[64, 0],
		] as const) {
			const guarded = Buffer.alloc(record.length + 64, 7);
			record.copy(guarded);
			guarded.writeUInt16LE(at, argv);
			guarded.writeUInt16LE(length, argv + 2);
			masker(guarded, record.length);
			expect(guarded.subarray(record.length).every(byte => byte === 7)).toBe(true);
		}
	}
});

test('a replay that is asked to takes out what a recording was made with', () => {
	const replay = openReplay(fixturePath('kinds'), Number.POSITIVE_INFINITY, codec =>
		createMasker(codec, [/plain/]),
	);
	const text = Buffer.concat(takeAll(replay)).toString('latin1');
	replay.close();
	expect(text).not.toContain('\0plain\0');
	expect(Buffer.concat(fixture('kinds').batches).toString('latin1')).toContain('\0plain\0');
});
