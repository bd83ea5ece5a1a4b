// SPDX-License-Identifier: MIT
// What a pane shows, asked of the monitor itself.
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import type {Pane} from '../../source/kinds/kind.ts';
import type {Monitor} from '../../source/store/monitor.ts';

/** The rows of a pane that is so high. */
export const rowsOf = (
	monitor: Monitor,
	pane: Pane,
	height: number,
): ReadonlyArray<{readonly event: BeeEvent; readonly selected: boolean}> =>
	monitor
		.window(pane, monitor.lists.streams[pane], height)
		.map(({item, selected}) => ({event: item, selected}));

/** How many rows it could show, scrolled through. */
export const countOf = (monitor: Monitor, pane: Pane): number => monitor.lists.streams[pane].count;
