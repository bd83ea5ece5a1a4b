// SPDX-License-Identifier: MIT
// What the person at the keyboard has chosen, and the figures of the last second. Events are not in here.
import {createStore, type StoreApi} from 'zustand/vanilla';
import type {BeeEvent} from '../capture/layout.generated.ts';
import {eachPane, type Pane, panes} from '../kinds/kind.ts';
import {type Cursor, following} from './cursor.ts';
import type {Facts} from './facts.ts';

/** What fills the body of the screen: all panes, or one. */
export type View = 'overview' | Pane;
/** In the order of their digits. */
export const views: readonly View[] = ['overview', ...panes];

/** What keys mean: the panes, typing a filter, reading an event or the help. */
export type Mode = 'browse' | 'filter' | 'detail' | 'help';

/** One event under the glass, kept although the history goes on. */
export type Inspected = {readonly event: BeeEvent; readonly json: string};

/** All that drawing depends on, besides the events themselves. */
export type State = {
	readonly view: View;
	/** The pane that keys act on; in a view of one pane it is that one. */
	readonly focus: Pane;
	readonly mode: Mode;
	/** The filter in force; while it is typed it is already tried. */
	readonly filter: string;
	/** Why the filter as it is typed is not in force, and where in it; undefined while all is well. */
	readonly filterError: {readonly message: string; readonly column: number} | undefined;
	/** Words that may follow, after Tab. */
	readonly offers: readonly string[];
	/** What it was before typing began. */
	readonly filterBefore: string;
	readonly cursors: Readonly<Record<Pane, Cursor>>;
	/** The moment that a paused screen shows, on the clock of the records in ns. */
	readonly pausedAt: number | undefined;
	readonly inspected: Inspected | undefined;
	/** First line shown of the help or the detail. */
	readonly scroll: number;
	readonly facts: Facts;
	/** Why this is not what was asked for. */
	readonly notice: string | undefined;
};

/** The one store of the screen. */
export type Store = StoreApi<State>;

/** A store as it is at the start: everything follows. `notice` stays on the screen. */
export const createMonitorStore = (facts: Facts, notice?: string): Store =>
	createStore<State>(() => ({
		view: 'overview',
		focus: 'processes',
		mode: 'browse',
		filter: '',
		filterError: undefined,
		offers: [],
		filterBefore: '',
		cursors: eachPane(() => following),
		pausedAt: undefined,
		inspected: undefined,
		scroll: 0,
		facts,
		notice,
	}));
