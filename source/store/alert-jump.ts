// SPDX-License-Identifier: MIT
// From alert to alert, whatever is looked at.
import type {SingleAlert} from '../model/alerts.ts';
import type {RecordPlace} from '../model/history.ts';
import type {Ring} from '../model/ring.ts';
import {cursorOf, listOf} from './level.ts';
import type {Monitor} from './monitor.ts';
import {showRecord} from './move.ts';
import {isPane} from './views.ts';

type Standing = RecordPlace & {readonly at: number};

/** The event that the cursor stands on; undefined while the newest rows are followed, and where rows are no events. */
function standing(monitor: Monitor): Standing | undefined {
	const state = monitor.store.getState();
	const list = listOf(state);
	if (!list || cursorOf(state, list).follow) return undefined;
	const {selected} = cursorOf(state, list);
	if (list === 'alerts') {
		const alert = monitor.lists.alerts.listing.item(selected);
		return alert && {pane: alert.pane, number: alert.number, at: alert.last};
	}
	// A filter that was just set may not have come to that row yet; the cursor knows it already.
	if (!isPane(list) || typeof selected !== 'number') return undefined;
	const reader = monitor.history[list].at(selected);
	return reader && {pane: list, number: selected, at: reader.u64(0)};
}

/** The number of the first alert to try: the neighbour of the one that is stood on, or by time of the event that is. */
function firstToTry(singles: Ring<SingleAlert>, from: Standing | undefined, by: 1 | -1): number {
	if (!from) return by > 0 ? singles.next : singles.next - 1;
	let later = singles.next;
	for (let serial = singles.next - 1; serial >= singles.first; serial--) {
		const single = singles.at(serial);
		if (single?.pane === from.pane && single.number === from.number) return serial + by;
		if (single && single.at > from.at) later = serial;
	}
	return by > 0 ? later : later - 1;
}

/** The next newer (1) or older (-1) alert that is kept and shown; undefined if there is none. */
export function nextAlert(monitor: Monitor, by: 1 | -1): SingleAlert | undefined {
	const {alerts} = monitor.lists;
	const {singles} = alerts.all;
	for (let serial = firstToTry(singles, standing(monitor), by); ; serial += by) {
		const single = singles.at(serial);
		if (!single) return undefined;
		if (alerts.passing(single)) return single;
	}
}

/** Goes to it, in its pane; with none left it says so. */
export function jumpToAlert(monitor: Monitor, by: 1 | -1): void {
	const alert = nextAlert(monitor, by);
	if (alert) showRecord(monitor, alert);
	else
		monitor.store.setState({
			told: `no ${by > 0 ? 'newer' : 'older'} alert is kept that passes what is shown`,
		});
}
