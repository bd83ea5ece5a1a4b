// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {Numbers} from '../query/matches.ts';
import {type Cursor, placeOf} from './cursor.ts';

/** One row of a pane. */
export type Row = {readonly event: BeeEvent; readonly selected: boolean};

/** Cuts the visible window out of a pane's rows. A row that was overwritten since is passed over. Nothing is marked while following. */
export function selectRows(
	rows: Numbers,
	cursor: Cursor,
	height: number,
	eventOf: (number: number) => BeeEvent | undefined,
): readonly Row[] {
	const {start, selected} = placeOf(cursor, rows, height);
	const window: Row[] = [];
	for (let index = start; index < rows.count && window.length < height; index++) {
		const event = eventOf(rows.at(index));
		if (event) window.push({event, selected: !cursor.follow && index === selected});
	}
	return window;
}
