// SPDX-License-Identifier: MIT
// What lists are made of, but for what is chosen from it: as it goes on, or as it was when the screen was paused.
import {freezeHistory} from '../model/history.ts';
import type {Model} from '../model/model.ts';
import type {ListsOf} from './lists.ts';
import type {Shelf} from './shelf.ts';

/** What a screen shows. */
export type Shown = Pick<ListsOf, 'history' | 'shelf' | 'alerts' | 'processes'>;

/** What goes on with the capture. */
export const live = ({history, alerts, processes}: Model, shelf: Shelf): Shown => ({
	history,
	shelf,
	alerts,
	processes,
});

/** A copy of this moment, which neither grows nor loses anything. */
export function still(model: Model, shelf: Shelf): Shown {
	const history = freezeHistory(model.history);
	return {
		history,
		shelf: shelf.freeze(history),
		alerts: model.alerts.freeze(),
		processes: model.processes.freeze(),
	};
}
