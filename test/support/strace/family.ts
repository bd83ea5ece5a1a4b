// SPDX-License-Identifier: MIT
import {RecordReader} from '../../../source/capture/record-reader.ts';
import {eachRecord, strideOf} from '../../../source/capture/records.ts';
import type {Source} from '../../../source/capture/source.ts';

/**
 * Of a source what certain processes and their descendants do: on a busy machine all the rest is no affair of the test's. `family` grows as
 * they fork.
 */
export const ofFamily = (source: Source, family: Set<number>): Source => ({
	...source,
	take: into => {
		const reader = new RecordReader(into);
		let kept = 0;
		let length = 0;
		// An empty batch would mean that there is nothing.
		do {
			length = source.take(into);
			eachRecord(reader, length, source.codec, (record, start, size) => {
				const event = record.decode(reader);
				if (!family.has(event.tgid)) return;
				if (event.kind === 'process_fork') family.add(event.child);
				into.copyWithin(kept, start, start + strideOf(size));
				kept += strideOf(size);
			});
		} while (length > 0 && kept === 0);
		return kept;
	},
});
