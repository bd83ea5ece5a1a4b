// SPDX-License-Identifier: MIT
// The event under the glass, and the page that it is read on.
import {RecordReader} from '../capture/record-reader.ts';
import type {RecordPlace} from '../model/history.ts';
import type {Monitor} from './monitor.ts';
import type {Inspected} from './store.ts';

/** The event at this place with its line of JSON; undefined if it is overwritten. */
export function readPlace(monitor: Monitor, {pane, number}: RecordPlace): Inspected | undefined {
	const reader = monitor.history[pane].at(number);
	const record = reader && monitor.source.codec.records[reader.kind];
	if (!reader || !record) return undefined;
	const event = record.decode(reader);
	// The reader goes on to other records; the line is made from a copy of this one.
	const copy = new RecordReader(reader.bytes.slice()).seek(0);
	return {event, json: monitor.json(record, copy), spot: {pane, number}};
}

/** Puts the selected event under the glass. */
export function inspect(monitor: Monitor): void {
	const {selected} = monitor;
	const inspected = selected && readPlace(monitor, selected);
	if (!inspected) return;
	monitor.store.setState({
		mode: 'detail',
		scroll: 0,
		detailRow: 0,
		related: undefined,
		inspectedBefore: [],
		inspected,
		detailTab: 'fields',
	});
}

/** Scrolls the page that is read, as far as there is something to see. */
export function scroll({store}: Monitor, by: number): void {
	store.setState(state => ({
		scroll: Math.max(0, Math.min(Math.min(state.scroll, state.pageBelow) + by, state.pageBelow)),
	}));
}
