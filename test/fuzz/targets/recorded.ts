// SPDX-License-Identifier: MIT
// The events of the recording with every kind, and all that is known about them.
import {join} from 'node:path';
import {WallClock} from '../../../source/capture/clock.ts';
import type {BeeEvent} from '../../../source/capture/layout.generated.ts';
import {RecordReader} from '../../../source/capture/record-reader.ts';
import {eachRecord} from '../../../source/capture/records.ts';
import {openReplay} from '../../../source/capture/replay.ts';
import {TAKE_BYTES} from '../../../source/capture/source.ts';
import {Model} from '../../../source/model/model.ts';

/** Reads the recording, and makes a model of it. */
export function recorded() {
	const source = openReplay(join(import.meta.dirname, '../../fixtures/kinds.bee'), Number.POSITIVE_INFINITY);
	const model = new Model(source.codec, source.origin);
	const into = new Uint8Array(TAKE_BYTES);
	const reader = new RecordReader(into);
	const events: BeeEvent[] = [];
	for (let length = source.take(into); length > 0; length = source.take(into)) {
		model.ingest(into, length);
		eachRecord(reader, length, source.codec, record => events.push(record.decode(reader)));
	}
	source.close();
	return {events, model, clock: new WallClock(source.origin.clock)};
}
