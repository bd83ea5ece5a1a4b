// SPDX-License-Identifier: MIT
// What each stage of the straight line spends on one event.
import {WallClock} from '../../source/capture/clock.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {Model} from '../../source/model/model.ts';
import {ByteText} from '../../source/output/byte-text.ts';
import {jsonWriter} from '../../source/output/json-line.ts';
import {textLine} from '../../source/output/text-line.ts';
import {compileFilter} from '../../source/query/compile.ts';
import {Subject} from '../../source/query/subject.ts';
import {startFlood} from './load.ts';
import {loadRecords, type Records, recordingNames} from './records.ts';
import {type Group, median, type Row} from './row.ts';
import {SessionProcess} from './session.ts';

const ROUNDS = 9;
const LIVE_MS = 3_000;

type Stages = Readonly<Record<string, (batch: Uint8Array) => void>>;

/** Work on a batch that nobody looks at would be optimised away. */
let sink = 0;

function stagesOf({source, batches}: Records): Stages {
	const {codec, origin} = source;
	const model = new Model(codec, origin);
	const known = new Model(codec, origin);
	for (const batch of batches) known.ingest(batch, batch.length);
	const clock = new WallClock(origin.clock);
	const json = jsonWriter(codec, known, clock);
	const line = new ByteText(4096);
	const each = (
		visit: (...of: [...Parameters<Parameters<typeof eachRecord>[3]>, RecordReader]) => number,
	) => {
		return (batch: Uint8Array) => {
			const reader = new RecordReader(batch);
			eachRecord(reader, batch.length, codec, (record, start, size) => {
				sink += visit(record, start, size, reader);
			});
		};
	};
	const subject = new Subject({model: known, clock});
	const passes = (filter: string) => {
		const test = compileFilter(filter);
		return each((_record, _start, _size, reader) => (test?.(subject.turn(reader)) ? 1 : 0));
	};
	return {
		step: each((_record, _start, size) => size),
		ingest: batch => model.ingest(batch, batch.length),
		decode: each((record, _start, _size, reader) => record.decode(reader).tgid),
		'filter: a word': passes('no-such-word'),
		'filter: a command': passes('proc.name = no-such-command'),
		'filter: a path': passes('fd.name startswith /no-such-folder'),
		'text line': each(
			(record, _start, _size, reader) => textLine(record.decode(reader), known.names, clock).length,
		),
		'json line': each((record, _start, _size, reader) => {
			line.clear();
			json(record, reader, line);
			return line.length;
		}),
	};
}

const HOW: Readonly<Record<string, string>> = {
	step: 'from record to record, nothing read',
	ingest: 'history, totals, processes',
	decode: 'to an object',
	'filter: a word': 'no-such-word',
	'filter: a command': 'proc.name = no-such-command',
	'filter: a path': 'fd.name startswith /no-such-folder',
	'text line': 'decode, then write',
	'json line': 'out of the bytes, into bytes',
};

function* measureRecording(name: (typeof recordingNames)[number]): Generator<Row> {
	const records = loadRecords(name);
	const stages = stagesOf(records);
	const times = new Map<string, number[]>(Object.keys(stages).map(stage => [stage, []]));
	// The first round warms the compiler up and does not count.
	for (let round = 0; round <= ROUNDS; round++) {
		for (const [stage, work] of Object.entries(stages)) {
			const began = performance.now();
			for (const batch of records.batches) work(batch);
			if (round > 0) times.get(stage)?.push(((performance.now() - began) * 1e6) / records.count);
		}
	}
	for (const [stage, each] of times)
		yield {name: `${stage}, ${name}.bee`, figure: median(each), unit: 'ns/event', how: HOW[stage] ?? ''};
}

/** The two stages in front of JavaScript's, which only live capture has. */
async function* measureLive(): AsyncGenerator<Row> {
	const flood = startFlood();
	for (const [name, perSecond] of [
		['flat out', 0],
		['at 10,000/s', 10_000],
	] as const) {
		const session = new SessionProcess();
		await session.open({pids: [flood.pid]});
		await flood.run(perSecond, LIVE_MS);
		const {counters, takeMs} = await session.close({mayLose: true});
		session.end();
		const {received, drainCpuNs} = counters;
		yield {
			name: `drain thread, ${name}`,
			figure: drainCpuNs / received,
			unit: 'ns/event',
			how: 'its CPU time / received',
		};
		yield {
			name: `take, ${name}`,
			figure: (takeMs * 1e6) / received,
			unit: 'ns/event',
			how: 'wall time in take() / received',
		};
	}
	flood.end();
}

export const stages: Group = {
	name: 'stages',
	seconds: 15,
	live: false,
	async *measure(): AsyncGenerator<Row> {
		for (const name of recordingNames) yield* measureRecording(name);
		if (process.geteuid?.() === 0) yield* measureLive();
		if (!Number.isFinite(sink)) throw new Error('unreachable');
	},
};
