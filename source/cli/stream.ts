// SPDX-License-Identifier: MIT
import {WallClock} from '../capture/clock.ts';
import type {RecordCodec} from '../capture/codec.ts';
import type {Scope} from '../capture/live.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {eachRecord} from '../capture/records.ts';
import type {Source} from '../capture/source.ts';
import type {Settings} from '../configuration/settings.ts';
import {isNotice, kinds} from '../kinds/index.ts';
import {Model} from '../model/model.ts';
import type {ByteText} from '../output/byte-text.ts';
import {jsonWriter} from '../output/json-line.ts';
import {LineWriter} from '../output/line-writer.ts';
import {Outlet} from '../output/outlet.ts';
import {textLine} from '../output/text-line.ts';
import type {Test} from '../query/compile.ts';
import {HEADER, Subject} from '../query/subject.ts';
import {kernelPart} from '../scope/kernel-part.ts';
import {isOutside} from '../scope/outside.ts';
import {createGrader} from '../severity/grade.ts';
import {tellDamage} from './damage.ts';
import {drain, NobodyReads} from './drain.ts';
import {Failure, isClosedPipe, isRefusedWrite, sentenceOf} from './failure.ts';
import type {Bounds, StreamFormat} from './options.ts';
import {summary} from './summary.ts';
import {tell} from './tell.ts';

/** Rows of text are for a person, who wants none of history; the process table is all that a stream needs of the model. */
const NO_HISTORY = 1 << 20;

/** What else there may be to do. */
export type Streaming = {
	/** Of the events those for which it holds. */
	readonly passes?: Test | undefined;
	/** What is left to do before the first event is taken. */
	readonly begin?: (() => Promise<void>) | undefined;
};

/** Writes a source's events, or those that pass, to standard output until it ends. A closed pipe is a normal end. */
export async function stream(
	source: Source,
	scope: Scope,
	format: StreamFormat,
	bounds: Bounds,
	{severity}: Pick<Settings, 'severity'>,
	{passes, begin}: Streaming = {},
): Promise<void> {
	// Before rights are given up: the pipe may be another's.
	const outlet = new Outlet(1);
	const model = new Model(source.codec, source.origin, NO_HISTORY, {
		containers: source.containers,
		grader: createGrader(severity),
	});
	const clock = new WallClock(source.origin.clock);
	const output = new LineWriter(bytes => outlet.put(bytes));
	const subject = new Subject({model, clock});
	const json = jsonWriter(source.codec, model, clock);
	const write =
		format === 'json'
			? json
			: (record: RecordCodec, reader: RecordReader, into: ByteText) =>
					into.text(textLine(record.decode(reader), model.names, clock));
	const wanted = source.live ? () => true : kernelPart(scope);
	/** By kind number; of those that are shown. */
	const routes = Array.from(source.codec.records, record =>
		record && kinds[record.name].pane !== null ? {notice: isNotice(record.name)} : undefined,
	);
	const began = performance.now();
	let written = 0;
	try {
		const take = (bytes: Uint8Array, length: number) => {
			const reader = new RecordReader(bytes);
			model.undecodable += eachRecord(reader, length, source.codec, (record, start) => {
				if (written >= bounds.count) return;
				if (isOutside(reader)) {
					model.learn(record.decode(reader));
					return;
				}
				model.attend(record, reader, bytes, start);
				const route = routes[reader.kind];
				if (!route) return;
				if (!route.notice && !wanted(record.name, reader.u32(HEADER.tgid), reader.u32(HEADER.uid))) return;
				if (passes && !passes(subject.turn(reader))) return;
				write(record, reader, output.text);
				output.end();
				if (!route.notice) written++;
			});
			output.flush();
			return written < bounds.count;
		};
		await drain(source, bounds, take, {begin, outlet});
	} catch (error) {
		if (!isRefusedWrite(error) && !(error instanceof NobodyReads)) throw error;
		const reached = Math.max(0, written - outlet.lines());
		if (!isClosedPipe(error))
			throw new Failure(`standard output took no more after ${reached} events: ${sentenceOf(error)}`);
	}
	tellDamage(source);
	const elapsedMs = performance.now() - began;
	tell(summary(written, 'written', elapsedMs, source.counters(), model.undecodable, source.scope?.out()));
}
