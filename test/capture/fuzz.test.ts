// SPDX-License-Identifier: MIT
// Recordings come from anybody. Whatever their bytes: a sentence or events, never another error, never bytes of somebody else's.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {codecOf, ownCodec} from '../../source/capture/codec.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {
	type Block,
	blockTypes,
	packBlock,
	RecordingError,
	SIGNATURE,
} from '../../source/capture/recording.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {Model} from '../../source/model/model.ts';
import {jsonLines} from '../../source/output/json-line.ts';
import {textLine} from '../../source/output/text-line.ts';
import {blocksOf} from '../support/blocks.ts';
import {hostileJson, patched, patches, replaceIn} from '../support/changed.ts';
import {
	asOtherLayout,
	fixture,
	fixtureBytes,
	type LooseHead,
	openRecording,
	takeAll,
	temporaryFile,
	withHead,
} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const kindsBytes = fixtureBytes('kinds');
const kindsBlocks = blocksOf(kindsBytes);
const pack = (blocks: readonly Block[]) =>
	Buffer.concat([SIGNATURE, ...blocks.map(({type, bytes}) => packBlock(type, bytes))]);

/** Reads a file as far as it goes, through everything that a stream and the monitor do with it. */
function readThrough(bytes: Buffer): number {
	const path = temporaryFile(bytes);
	let source: ReturnType<typeof openRecording>;
	try {
		source = openRecording(path);
	} catch (error) {
		if (error instanceof RecordingError) return 0;
		throw error;
	}
	const model = new Model(source.codec, source.origin, 1 << 16);
	const json = jsonLines(source.codec, model, new WallClock(source.origin.clock));
	const clock = new WallClock(source.origin.clock);
	let read = 0;
	for (const batch of takeAll(source)) {
		model.ingest(batch, batch.length);
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, record => {
			const event = record.decode(reader);
			tell(event, model.names);
			textLine(event, model.names, clock);
			JSON.parse(json(record, reader));
			read++;
		});
	}
	expect(source.ended()).toBe(true);
	source.counters();
	return read;
}

describe('a recording with changed bytes is read or refused', () => {
	test('wherever they are in the file', () => {
		fc.assert(
			fc.property(patches(4), changes => void readThrough(patched(kindsBytes, changes))),
			{seed: 1, numRuns: 150},
		);
	});

	test('where they are in its records, with checksums that are right', () => {
		let read = 0;
		fc.assert(
			fc.property(patches(24), changes => {
				const blocks = kindsBlocks.map(block =>
					block.type === blockTypes.records ? {...block, bytes: patched(block.bytes, changes, true)} : block,
				);
				read += readThrough(pack(blocks));
			}),
			{seed: 2, numRuns: 150},
		);
		expect(read).toBeGreaterThan(500);
	});

	test('where they are in the words and numbers of its head', () => {
		let read = 0;
		fc.assert(
			fc.property(fc.nat(), hostileJson, fc.boolean(), (which, value, other) => {
				const bytes = withHead(head => {
					if (other) asOtherLayout(head);
					replaceIn(head, which, value);
				});
				read += readThrough(bytes);
			}),
			{seed: 3, numRuns: 400},
		);
		expect(read).toBeGreaterThan(500);
	});

	test('where they are in its counters', () => {
		fc.assert(
			fc.property(fc.json(), text => {
				const blocks = kindsBlocks.map(block =>
					block.type === blockTypes.counters ? {...block, bytes: Buffer.from(text)} : block,
				);
				expect(readThrough(pack(blocks))).toBe(fixture('kinds').events.length);
			}),
			{seed: 4, numRuns: 100},
		);
	});
});

test('no record, whatever it promises, shows a byte that stands outside of it', () => {
	const [batch = Buffer.alloc(0)] = fixture('kinds').batches;
	const other = codecOf(JSON.parse(JSON.stringify(headLayout())));
	const SECRET = 'TOPSECRET';
	const poison = Buffer.from(SECRET.repeat(10_000));
	const starts: Array<[number, number]> = [];
	eachRecord(new RecordReader(batch), batch.length, ownCodec, (_record, start, size) =>
		starts.push([start, size]),
	);
	fc.assert(
		fc.property(fc.nat(starts.length - 1), patches(12), fc.boolean(), (which, changes, byTable) => {
			const [start, size] = starts[which] ?? [0, 0];
			const record = patched(batch.subarray(start, start + size), changes, true);
			// What the walk over a batch has checked before anything is decoded.
			record.writeUInt32LE(size, 12);
			record.copy(record, 8, 8, 10);
			batch.copy(record, 8, start + 8, start + 10);
			const bytes = Buffer.concat([poison, Buffer.alloc(-poison.length & 7), record, poison]);
			const at = poison.length + (-poison.length & 7);
			const reader = new RecordReader(bytes).seek(at);
			const codec = byTable ? other : ownCodec;
			const event = codec.records[reader.kind]?.decode(reader);
			const shown = JSON.stringify(event, (_key, value: unknown) =>
				typeof value === 'bigint'
					? String(value)
					: value instanceof Uint8Array
						? Buffer.from(value).toString('latin1')
						: value,
			);
			for (let piece = 0; piece + 4 <= SECRET.length; piece++)
				expect(shown).not.toContain(SECRET.slice(piece, piece + 4));
		}),
		{seed: 5, numRuns: 3000},
	);
});

/** The layout of kinds.bee under another digest, so that its table is used. */
function headLayout(): LooseHead['layout'] {
	const head = JSON.parse(kindsBlocks[0]?.bytes.toString('utf8') ?? '') as LooseHead;
	asOtherLayout(head);
	return head.layout;
}
