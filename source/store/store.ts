// SPDX-License-Identifier: MIT
// What the person at the keyboard has chosen, and the figures of the last second. Events are not in here.
import {createStore, type StoreApi} from 'zustand/vanilla';
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {ScreenSettings} from '../configuration/screen.ts';
import type {RecordPlace} from '../model/history.ts';
import type {PromptState} from '../prompts/prompt.ts';
import type {Brush} from './brush.ts';
import type {Chooser} from './chooser.ts';
import type {DetailTab} from './detail.ts';
import type {Facts} from './facts.ts';
import {closedHelp, type Reading as HelpReading} from './help.ts';
import type {Reach} from './histogram.ts';
import {firstLevel, type Level} from './level.ts';
import type {Related} from './related.ts';
import type {Lookup} from './search.ts';
import type {Setup} from './setup.ts';

/** What keys mean: the panes, typing into a prompt, picking from a list, choosing a stretch of time, reading an event or the help, setting up. */
export const modes = ['browse', 'prompt', 'choose', 'brush', 'detail', 'help', 'setup'] as const;
/** One of the `modes`. */
export type Mode = (typeof modes)[number];

/** One event under the glass, kept although the history goes on, and where its record stood. */
export type Inspected = {readonly event: BeeEvent; readonly json: string; readonly spot: RecordPlace};

/** How the event under the glass is read. */
type Reading = {
	readonly inspected: Inspected | undefined;
	readonly detailTab: DetailTab;
	/** The row that is selected on a tab that has rows. */
	readonly detailRow: number;
	/** What the same process did around it, once somebody looked. */
	readonly related: Related | undefined;
	/** First line shown of the help or the detail. */
	readonly scroll: number;
};

/** All that drawing depends on, besides the events themselves. */
export type State = Level &
	Reading & {
		/** The levels that Escape goes back to, the last one next. */
		readonly below: readonly Level[];
		readonly mode: Mode;
		/** Why the filter as it is typed is not in force, and where in it; undefined while all is well. */
		readonly filterError: {readonly message: string; readonly column: number} | undefined;
		/** What is typed, in the mode of the same name. */
		readonly prompt: PromptState | undefined;
		/** What is picked from, in mode `choose`. */
		readonly chooser: Chooser | undefined;
		/** Where the setup screen stands, in mode `setup`. */
		readonly setup: Setup | undefined;
		/** Filters that were in force before, the latest first; those of earlier days too, once they were asked for. */
		readonly pastFilters: readonly string[];
		/** What is looked for in rows and shown where it is found; '' nothing. */
		readonly search: string;
		/** What was looked for before, the latest first. */
		readonly searches: readonly string[];
		/** While a search is typed. */
		readonly lookup: Lookup | undefined;
		/** Whether events over time are shown, and how much of it: what the history keeps, or the last hour. */
		readonly histogram: Reach | undefined;
		/** The stretch of time that is being chosen, in mode `brush`. */
		readonly brush: Brush | undefined;
		/** The moment that a paused screen shows, on the clock of the records in ns. */
		readonly pausedAt: number | undefined;
		/** The events that were under the glass before this one, the last one next. */
		readonly inspectedBefore: readonly Reading[];
		/** Which part of the help is read, and what was active when it was opened. */
		readonly help: HelpReading;
		/** How to begin is told, until the first key. */
		readonly greets: boolean;
		/** Lines of the page that is read which do not fit on the screen: what there is to scroll. */
		readonly pageBelow: number;
		readonly facts: Facts;
		/** How the screen looks, as configured and as changed since. */
		readonly screen: ScreenSettings;
		/** Why this is not what was asked for. */
		readonly notice: string | undefined;
		/** What a key has just done, or why it could not; until the next key. */
		readonly told: string | undefined;
	};

/** The one store of the screen. */
export type Store = StoreApi<State>;

/** A store as it is at the start. `notice` stays on the screen. */
export const createMonitorStore = (facts: Facts, screen: ScreenSettings, notice?: string): Store =>
	createStore<State>(() => ({
		...firstLevel,
		below: [],
		mode: 'browse',
		filterError: undefined,
		prompt: undefined,
		chooser: undefined,
		search: '',
		searches: [],
		lookup: undefined,
		histogram: undefined,
		brush: undefined,
		setup: undefined,
		pastFilters: [],
		pausedAt: undefined,
		inspected: undefined,
		inspectedBefore: [],
		help: closedHelp,
		greets: false,
		detailTab: 'fields',
		detailRow: 0,
		related: undefined,
		scroll: 0,
		pageBelow: 0,
		facts,
		screen,
		notice,
		told: undefined,
	}));
