// SPDX-License-Identifier: MIT
import {WallClock} from '../../source/capture/clock.ts';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {RecordReader} from '../../source/capture/record-reader.ts';
import {eachRecord} from '../../source/capture/records.ts';
import {kindOf} from '../../source/kinds/index.ts';
import {Model} from '../../source/model/model.ts';
import {jsonLines} from '../../source/output/json-line.ts';
import {openRecording, takeAll} from './recordings.ts';

/** One event of a recording as JSON. */
export type Line = {
	readonly text: string;
	readonly said: Record<string, unknown>;
	readonly event: BeeEvent;
	/** What its kind derives. */
	readonly derived: readonly string[];
};

/** The lines that `stream --format json` writes for a recording, in order. */
export function linesOf(path: string): Line[] {
	const source = openRecording(path);
	const model = new Model(source.codec, source.origin);
	const json = jsonLines(source.codec, model, new WallClock(source.origin.clock));
	const lines: Line[] = [];
	for (const batch of takeAll(source)) {
		const reader = new RecordReader(batch);
		eachRecord(reader, batch.length, source.codec, (record, start) => {
			const event = model.meet(record, reader, batch, start);
			const text = json(record, reader);
			const also = Object.entries(kindOf(event).also?.(event, model.names) ?? {});
			const derived = also.filter(([, value]) => value !== undefined).map(([key]) => key);
			lines.push({text, said: JSON.parse(text) as Record<string, unknown>, event, derived});
		});
	}
	return lines;
}
