// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {layout} from '../../source/capture/layout.generated.ts';
import {HEADER_BYTES, RECORD_ALIGNMENT, RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../source/capture/records.ts';
import {fixture} from '../support/recordings.ts';

/** The first record of a kind in kinds.bee, alone in a buffer that is a copy. */
function recordBytes(kind: string): Buffer {
	for (const batch of fixture('kinds').batches) {
		const reader = new RecordReader(batch);
		let found: Buffer | undefined;
		eachRecord(reader, batch.length, ownCodec, (record, start, size) => {
			if (record.name === kind) found ??= Buffer.from(batch.subarray(start, start + size));
		});
		if (found) return found;
	}
	throw new Error(`kinds.bee has no ${kind}`);
}

const at = (kind: string, name: string): number => {
	const field = layout.records
		.find(record => record.kind === kind)
		?.fields.find(field => field.name === name);
	if (!field) throw new Error(`${kind} has no ${name}`);
	return field.at;
};

describe('the header', () => {
	test('stands in every record where the reader expects it', () => {
		for (const {kind, fields, size} of layout.records) {
			expect([kind, at(kind, 'kind'), at(kind, 'size')]).toEqual([kind, 8, 12]);
			expect(size).toBeGreaterThanOrEqual(HEADER_BYTES);
			const own = fields.slice(0, 11).map(field => field.name);
			expect(own).toEqual(layout.records[0]?.fields.slice(0, 11).map(field => field.name));
			expect(fields[11]?.at ?? HEADER_BYTES).toBe(HEADER_BYTES);
		}
	});

	test('says kind and size of the record that the reader is on', () => {
		const bytes = recordBytes('file_open');
		const reader = new RecordReader(bytes).seek(0);
		expect(reader.kind).toBe(layout.records.find(({kind}) => kind === 'file_open')?.number);
		expect(reader.size).toBe(bytes.length);
		expect(Buffer.from(reader.bytes).equals(bytes)).toBe(true);
	});
});

describe('strings that a record promises outside of itself', () => {
	const path = at('file_open', 'path');
	const around = Buffer.from('secret'.repeat(20_000));
	/** A record with these two numbers for its path, amid bytes that it must not show. */
	const reading = (start: number, length: number) => {
		const record = recordBytes('file_open');
		record.writeUInt16LE(start, path);
		record.writeUInt16LE(length, path + 2);
		const front = around.subarray(0, 800);
		const bytes = Buffer.concat([front, record, around]);
		return {record, reader: new RecordReader(bytes).seek(front.length)};
	};

	test.each([
		['behind its end', 60_000, 100],
		['across its end', 100, 65_535],
		['at its very end', 0xffff, 1],
	])('%s are cut to the record', (_where, start, length) => {
		const {record, reader} = reading(start, length);
		expect(reader.str(path)).not.toContain('secret');
		expect(reader.span(path).equals(record.subarray(start, start + length))).toBe(true);
		expect(reader.strs(path).join('')).not.toContain('secret');
	});

	test('of a size beyond the buffer end with the buffer', () => {
		const record = recordBytes('file_open');
		record.writeUInt32LE(0xffff_ffff, 12);
		record.writeUInt16LE(0xffff, path + 2);
		const reader = new RecordReader(record).seek(0);
		expect(reader.size).toBe(record.length);
		expect(reader.str(path).length).toBeLessThan(record.length);
	});
});

describe('values', () => {
	test('of 64 bits are exact as bigint, and rounded only beyond 2^53 as number', () => {
		const bytes = recordBytes('file_open');
		bytes.writeBigUInt64LE(0xffff_ffff_ffff_ffffn, 24);
		bytes.writeBigUInt64LE(2n ** 53n - 1n, 32);
		const reader = new RecordReader(bytes).seek(0);
		expect(reader.big(24)).toBe(0xffff_ffff_ffff_ffffn);
		expect(reader.u64(24)).toBe(2 ** 64);
		expect(reader.i64(24)).toBe(-1);
		expect(reader.u64(32)).toBe(2 ** 53 - 1);
	});

	test('of 64 bits have all their digits as text', () => {
		const bytes = recordBytes('file_open');
		for (const value of [0n, 1n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 64n - 1n]) {
			bytes.writeBigUInt64LE(value, 24);
			expect(new RecordReader(bytes).seek(0).digits(24)).toBe(String(value));
		}
	});

	test('of characters end at their NUL or at their bound', () => {
		const bytes = recordBytes('file_open');
		bytes.write('sixteen letters!', 48);
		const reader = new RecordReader(bytes).seek(0);
		expect(reader.chars(48, 16)).toBe('sixteen letters!');
		bytes.writeUInt8(0, 48 + 7);
		expect(reader.chars(48, 16)).toBe('sixteen');
		bytes.writeUInt8(0, 48);
		expect(reader.chars(48, 16)).toBe('');
	});

	test('of a buffer that is part of another one are its own', () => {
		const bytes = recordBytes('file_open');
		const outer = Buffer.concat([Buffer.alloc(24), bytes]);
		const reader = new RecordReader(outer.subarray(24)).seek(0);
		expect(reader.str(at('file_open', 'path'))).toBe(
			new RecordReader(bytes).seek(0).str(at('file_open', 'path')),
		);
	});
});

describe('walking over a batch', () => {
	const [batch = Buffer.alloc(0)] = fixture('kinds').batches;
	const walk = (bytes: Buffer, length = bytes.length) => {
		let count = 0;
		const undecodable = eachRecord(new RecordReader(bytes), length, ownCodec, () => count++);
		return {count, undecodable};
	};

	test('goes from record to record at multiples of eight', () => {
		expect([1, 8, 9, 64, 4097].map(strideOf)).toEqual([8, 8, 16, 64, 4104]);
		expect(RECORD_ALIGNMENT).toBe(8);
		expect(walk(batch).undecodable).toBe(0);
	});

	test('gives up where a size is impossible, and counts that once', () => {
		for (const size of [0, 63, batch.length + 1, 0xffff_ffff]) {
			const copy = Buffer.from(batch);
			copy.writeUInt32LE(size, 12);
			expect(walk(copy)).toEqual({count: 0, undecodable: 1});
		}
	});

	test('counts what remains of a batch that was cut', () => {
		const whole = walk(batch).count;
		const {count, undecodable} = walk(batch, batch.length - 8);
		expect([count, undecodable]).toEqual([whole - 1, 1]);
		expect(walk(batch, 63)).toEqual({count: 0, undecodable: 1});
		expect(walk(batch, 0)).toEqual({count: 0, undecodable: 0});
	});

	test('passes over a kind that it does not know, and counts it', () => {
		const copy = Buffer.from(batch);
		copy.writeUInt16LE(0xfffe, 8);
		expect(walk(copy)).toEqual({count: walk(batch).count - 1, undecodable: 1});
	});
});
