// SPDX-License-Identifier: MIT
// A record that came although it is outside of the scope: others are understood by it (who forked whom, which program it is), so it teaches
// and is no event. It is kept where the severity is kept (capture/marks.ts); so it goes through recordings as it is.
import {judge, judgementOf, OUTSIDE, UNGRADED} from '../capture/marks.ts';
import type {RecordReader} from '../capture/record-reader.ts';

/** Whether the record under the reader is outside of the scope. */
export const isOutside = (reader: RecordReader): boolean => judgementOf(reader) === OUTSIDE;

/** Writes into the record that starts here that it is outside, or that nobody graded it. */
export const writeOutside = (bytes: Uint8Array, start: number, outside: boolean): void =>
	judge(bytes, start, outside ? OUTSIDE : UNGRADED);
