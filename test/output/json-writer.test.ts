// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {WallClock} from '../../source/capture/clock.ts';
import {ownCodec} from '../../source/capture/codec.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import type {Source} from '../../source/capture/source.ts';
import type {ContainerState} from '../../source/context/container-state.ts';
import {createMasker} from '../../source/masking/masker.ts';
import {Model} from '../../source/model/model.ts';
import type {Process} from '../../source/model/processes.ts';
import {ByteText} from '../../source/output/byte-text.ts';
import {jsonWriter} from '../../source/output/json-line.ts';
import {jsonOfEvent} from '../support/json-of-event.ts';
import {
	asOtherLayout,
	fixtureNames,
	fixturePath,
	ofKind,
	openRecording,
	recordOf,
	takeAll,
	temporaryFile,
	withHead,
} from '../support/recordings.ts';

type Compared = {readonly line: string; readonly wanted: string};

/** Every record of these batches as a stream writes it, and as its decoded event tells it: each side with bytes and a model of its own. */
function* compared(source: Source, batches: readonly Buffer[]): Generator<Compared> {
	const {codec, origin} = source;
	const [streamed, decoded] = [new Model(codec, origin), new Model(codec, origin)];
	const write = jsonWriter(codec, streamed, new WallClock(origin.clock));
	const clock = new WallClock(origin.clock);
	const text = new ByteText(16);
	for (const batch of batches) {
		const copy = Buffer.from(batch);
		const [reader, other] = [new RecordReader(batch), new RecordReader(copy)];
		const lines: Compared[] = [];
		eachRecord(reader, batch.length, codec, (record, start) => {
			text.clear();
			streamed.attend(record, reader, batch, start);
			write(record, reader, text);
			const event = decoded.meet(record, other.seek(start), copy, start);
			lines.push({line: text.bytes.toString(), wanted: jsonOfEvent(record, other, event, decoded, clock)});
		});
		yield* lines;
	}
}

/** Fails at the first line that is another one; returns all of them. */
function compare(source: Source, batches: readonly Buffer[]): string[] {
	const lines: string[] = [];
	for (const {line, wanted} of compared(source, batches)) {
		if (line !== wanted) expect(line).toBe(wanted);
		lines.push(line);
	}
	return lines;
}

const SECRET = 'a\0--token=SECRET\0';

/** Writes a secret into the arguments of every program that was started with as many bytes. */
function giveSecrets(batch: Buffer): void {
	const reader = new RecordReader(batch);
	eachRecord(reader, batch.length, ownCodec, record => {
		const argv = record.fields.find(({encoding}) => encoding === 'strs');
		if (argv && reader.length(argv.at) >= SECRET.length)
			batch.write(SECRET, reader.placeOf(argv.at), 'latin1');
	});
}

describe('what a stream writes is the JSON of the decoded event', () => {
	test.each(fixtureNames)('for every record of %s.bee', name => {
		const source = openRecording(fixturePath(name));
		expect(compare(source, takeAll(source)).length).toBeGreaterThan(100);
	});

	test('with what is hard to write: bytes that are no text, escapes, marks, severities, masked secrets, losses', () => {
		const lines = (['demo', 'kinds', 'loss'] as const).flatMap(name => {
			const source = openRecording(fixturePath(name));
			const batches = takeAll(source);
			for (const batch of batches) {
				giveSecrets(batch);
				createMasker(source.codec)(batch, batch.length);
			}
			return compare(source, batches);
		});
		const hard = [
			...['info', 'low', 'medium', 'high'].map(severity => `"severity":"${severity}"`),
			...['"path_hex":"', '\\u001b', '\\u202e', '日本', '***', '"sensitive":true', '"kind":"bee_loss"'],
		];
		expect(hard.filter(part => !lines.some(line => line.includes(part)))).toEqual([]);
	});

	test('where the recording is of another layout', () => {
		const bytes = withHead(head => {
			asOtherLayout(head);
			const {fields} = recordOf(head, 'file_open');
			recordOf(head, 'file_open').fields = fields.filter(({name}) => name !== 'gid' && name !== 'mode');
			recordOf(head, 'process_exec').fields = recordOf(head, 'process_exec').fields.reverse();
		});
		const source = openRecording(temporaryFile(bytes));
		expect(compare(source, takeAll(source)).length).toBeGreaterThan(100);
	});

	test('whatever bytes the records are changed to', () => {
		const source = openRecording(fixturePath('kinds'));
		const batches = takeAll(source);
		const patch = fc.record({
			at: fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true}),
			bytes: fc.uint8Array({minLength: 1, maxLength: 12}),
		});
		fc.assert(
			fc.property(fc.array(patch, {minLength: 40, maxLength: 160}), patches => {
				const changed = batches.map(batch => Buffer.from(batch));
				for (const {at, bytes} of patches)
					for (const batch of changed) batch.set(bytes, Math.floor(at * (batch.length - bytes.length)));
				compare(source, changed);
			}),
			{seed: 11, numRuns: 40},
		);
	});

	test('also after the process of a thread became another, moved, or its container got a name', () => {
		const source = openRecording(fixturePath('kinds'));
		let named: ContainerState | undefined;
		const containers = {of: () => named, revision: () => (named ? 1 : 0)};
		const model = new Model(source.codec, source.origin, 1 << 16, {containers});
		const clock = new WallClock(source.origin.clock);
		const write = jsonWriter(source.codec, model, clock);
		const batches = takeAll(source);
		for (const batch of batches) model.ingest(batch, batch.length);
		const [batch = Buffer.alloc(0)] = batches;
		const execs = ofKind('kinds', 'process_exec');
		const tried = new Set<Process>();
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, record => {
			const event = record.decode(reader);
			const exec = execs.find(({tgid, started}) => tgid === event.tgid && started === event.started);
			const process = model.processes.find(event.tgid, event.started);
			if (!exec || !process?.parent || record.name !== 'file_open' || tried.has(process)) return;
			tried.add(process);
			const seen = new Set<string>();
			const cgroup = `/docker/${'ab'.repeat(32)}`;
			const changes = [
				() => {},
				() => model.learn({...exec, exe: '/usr/bin/other', loginuid: 1000, cwd: '/srv'}),
				() => model.learn({...exec, cgroup}),
				() => {
					named = {name: 'web', image: 'nginx', podName: '', podNamespace: ''};
				},
				() =>
					model.learn({
						...exec,
						tgid: process.parent?.pid ?? 0,
						started: process.parent?.started ?? 0,
						comm: `parent ${tried.size}`,
					}),
			];
			for (const change of changes) {
				change();
				const text = new ByteText(16);
				write(record, reader, text);
				expect(text.bytes.toString()).toBe(jsonOfEvent(record, reader, event, model, clock));
				seen.add(text.bytes.toString());
			}
			expect(seen.size).toBe(changes.length);
			named = undefined;
		});
		expect(tried.size).toBeGreaterThan(3);
	});
});
