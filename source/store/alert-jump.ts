// SPDX-License-Identifier: MIT
// From alert to alert, whatever is looked at.
import type {SingleAlert} from '../model/alerts.ts';
import type {Ring} from '../model/ring.ts';
import {cursorOf, listOf} from './level.ts';
import type {Monitor, Selected} from './monitor.ts';
import {showRecord} from './move.ts';

/** What the cursor stands on; undefined while the newest rows are followed. */
function standing(monitor: Monitor): Selected | undefined {
	const state = monitor.store.getState();
	const list = listOf(state);
	return list && !cursorOf(state, list).follow ? monitor.selected : undefined;
}

/** The number of the first alert to try: the neighbour of the one that is stood on, or by time of the event that is. */
function firstToTry(singles: Ring<SingleAlert>, from: Selected | undefined, by: 1 | -1): number {
	if (!from) return by > 0 ? singles.next : singles.next - 1;
	let later = singles.next;
	for (let serial = singles.next - 1; serial >= singles.first; serial--) {
		const single = singles.at(serial);
		if (single?.pane === from.pane && single.number === from.number) return serial + by;
		if (single && single.at > from.event.at) later = serial;
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
