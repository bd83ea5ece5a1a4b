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
import {textLine} from '../output/text-line.ts';
import type {Test} from '../query/compile.ts';
import {HEADER, Subject} from '../query/subject.ts';
import {kernelPart} from '../scope/kernel-part.ts';
import {isOutside} from '../scope/outside.ts';
import {createGrader} from '../severity/grade.ts';
import {drain} from './drain.ts';
import {Failure, isClosedPipe, isRefusedWrite, sentenceOf} from './failure.ts';
import type {Bounds, StreamFormat} from './options.ts';
import {summary} from './summary.ts';

/** Rows of text are for a person, who wants none of history; the process table is all that a stream needs of the model. */
const NO_HISTORY = 1 << 20;

/** Writes a source's events, or those that pass, to standard output until it ends. A closed pipe is a normal end. */
export async function stream(
	source: Source,
	scope: Scope,
	format: StreamFormat,
	bounds: Bounds,
	{severity}: Pick<Settings, 'severity'>,
	passes?: Test,
): Promise<void> {
	const model = new Model(source.codec, source.origin, NO_HISTORY, {
		containers: source.containers,
		grader: createGrader(severity),
	});
	const clock = new WallClock(source.origin.clock);
	const output = new LineWriter(1);
	const subject = new Subject({model, clock});
	const json = jsonWriter(source.codec, model, clock);
	const write =
		format === 'json'
			? json
			: (record: RecordCodec, reader: RecordReader, into: ByteText) =>
					into.text(textLine(record.decode(reader), model.names, clock));
	const wanted = source.live ? () => true : kernelPart(scope);
	const routes = new Map(
		source.codec.records.flatMap(record => {
			const shown = record && kinds[record.name].pane !== null;
			return shown ? [[record, {notice: isNotice(record.name)}]] : [];
		}),
	);
	const began = performance.now();
	let written = 0;
	try {
		await drain(source, bounds, (bytes, length) => {
			const reader = new RecordReader(bytes);
			model.undecodable += eachRecord(reader, length, source.codec, (record, start) => {
				if (written >= bounds.count) return;
				if (isOutside(reader)) {
					model.learn(record.decode(reader));
					return;
				}
				model.attend(record, reader, bytes, start);
				const route = routes.get(record);
				if (!route) return;
				if (!route.notice && !wanted(record.name, reader.u32(HEADER.tgid), reader.u32(HEADER.uid))) return;
				if (passes && !passes(subject.turn(reader))) return;
				write(record, reader, output.text);
				output.end();
				if (!route.notice) written++;
			});
			output.flush();
			return written < bounds.count;
		});
	} catch (error) {
		if (!isRefusedWrite(error)) throw error;
		if (!isClosedPipe(error))
			throw new Failure(`standard output took no more after ${written} events: ${sentenceOf(error)}`);
	}
	const damage = source.damage();
	if (damage) process.stderr.write(`bee-top: the recording ends early: ${damage}\n`);
	process.stderr.write(
		`bee-top: ${summary(written, 'written', performance.now() - began, source.counters(), model.undecodable, source.scope?.out())}\n`,
	);
}
