// SPDX-License-Identifier: MIT
import {ownCodec} from '../capture/codec.ts';
import {layout} from '../capture/layout.generated.ts';
import type {Account} from '../capture/privileges.ts';
import {RecordReader} from '../capture/record-reader.ts';
import {Recorder} from '../capture/recorder.ts';
import {eachRecord, strideOf} from '../capture/records.ts';
import type {Source} from '../capture/source.ts';
import {discardOutput, openOutput} from '../files/output-file.ts';
import {isNotice, kinds} from '../kinds/index.ts';
import {bytesText} from '../kinds/words/quantity.ts';
import {isOutside} from '../scope/outside.ts';
import {drain} from './drain.ts';
import {Failure, sentenceOf} from './failure.ts';
import type {Bounds} from './options.ts';
import {summary} from './summary.ts';
import {tell} from './tell.ts';

const FLUSH_EVERY_MS = 1000;

/** Makes the file; what prevents it becomes a Failure that says what to do. */
function createRecorder(
	path: string,
	version: string,
	source: Source,
	caller: Account | undefined,
): Recorder {
	try {
		return new Recorder(path, version, layout, source.origin, path => openOutput(path, caller));
	} catch (error) {
		source.close();
		if (error instanceof Failure) throw error;
		// There is nothing in it that anybody could read.
		discardOutput(path, caller);
		throw new Failure(`cannot record to ${path}: ${reasonOf(error)}`);
	}
}

/** Why a file takes no more. */
const reasonOf = (error: unknown): string =>
	(error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'the disk is full' : sentenceOf(error);

/** Whose the file is to be, if not of who runs this, and what is left to do before the first event is taken. */
export type Beginning = {
	readonly caller?: Account | undefined;
	readonly begin?: (() => Promise<void>) | undefined;
};

/** Records a source until it ends. Throws Failure where the file cannot take more; what is in it by then can be replayed. */
export async function record(
	source: Source,
	path: string,
	version: string,
	bounds: Bounds,
	{caller, begin}: Beginning = {},
): Promise<void> {
	// Made when signals are heard already: whoever ends it then leaves a whole file.
	let recorder!: Recorder;
	const beginAll = async () => {
		recorder = createRecorder(path, version, source, caller);
		try {
			await begin?.();
		} catch (error) {
			// There is no event in it, and none will come.
			discardOutput(path, caller);
			throw error;
		}
	};
	const began = performance.now();
	let flushed = began;
	let count = 0;
	let undecodable = 0;
	const flushDue = () => {
		if (!recorder.waits || performance.now() - flushed < FLUSH_EVERY_MS) return;
		flushed = performance.now();
		recorder.flush(source.counters());
	};
	const take = (bytes: Uint8Array, length: number) => {
		const reader = new RecordReader(bytes);
		const before = count;
		/** Behind the last one that was asked for. */
		let end = length;
		undecodable += eachRecord(reader, length, ownCodec, ({name}, start, size) => {
			if (count >= bounds.count || kinds[name].pane === null || isNotice(name) || isOutside(reader)) return;
			count++;
			if (count >= bounds.count) end = start + strideOf(size);
		});
		recorder.add(bytes, end, count - before);
		flushDue();
		return count < bounds.count;
	};
	try {
		await drain(source, bounds, take, {begin: beginAll, each: flushDue});
		recorder.close(source.counters());
	} catch (error) {
		if (error instanceof Failure) throw error;
		const {kept} = recorder;
		throw new Failure(
			`recording to ${path} ended early: ${reasonOf(error)}. ${kept} events are in it and can be replayed`,
		);
	}
	const size = bytesText(recorder.written);
	const elapsedMs = performance.now() - began;
	tell(
		summary(
			count,
			`recorded to ${path} (${size})`,
			elapsedMs,
			source.counters(),
			undecodable,
			source.scope?.out(),
		),
	);
}
