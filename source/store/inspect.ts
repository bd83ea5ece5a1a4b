// SPDX-License-Identifier: MIT
// The event under the glass, and the page that it is read on.
import {RecordReader} from '../capture/record-reader.ts';
import type {Monitor} from './monitor.ts';

/** Puts the selected event under the glass. */
export function inspect(monitor: Monitor): void {
	const {selected} = monitor;
	if (!selected) return;
	const {pane, number} = selected;
	const reader = monitor.history[pane].at(number);
	const record = reader && monitor.source.codec.records[reader.kind];
	if (!reader || !record) return;
	const event = record.decode(reader);
	// The reader goes on to other records; the line is made from a copy of this one.
	const copy = new RecordReader(reader.bytes.slice()).seek(0);
	monitor.store.setState({
		mode: 'detail',
		scroll: 0,
		inspected: {event, json: monitor.json(record, copy, event)},
	});
}

/** Scrolls the page that is read, as far as there is something to see. */
export function scroll({store}: Monitor, by: number): void {
	store.setState(state => ({
		scroll: Math.max(0, Math.min(Math.min(state.scroll, state.pageBelow) + by, state.pageBelow)),
	}));
}
