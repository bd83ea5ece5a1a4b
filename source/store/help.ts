// SPDX-License-Identifier: MIT
// What is read of the help: one part of it, or what holds a text.
import type {Monitor} from './monitor.ts';

/** The parts of the help, in the order of their digits. */
export const helpTabs = ['keys', 'filter', 'figures', 'limits'] as const;
/** One of the `helpTabs`. */
export type HelpTab = (typeof helpTabs)[number];

/** What the parts are called, and in the sentence of the key that shows them. */
export const helpTitles: Readonly<Record<HelpTab, {readonly title: string; readonly shows: string}>> = {
	keys: {title: 'Keys', shows: 'the keys, those that do something here first'},
	filter: {title: 'Filter', shows: 'how filters are written, and every field'},
	figures: {title: 'Figures', shows: 'what the figures and signs mean'},
	limits: {title: 'Blind spots', shows: 'what was lost, and what cannot be seen here and why'},
};

/** Where somebody is in the help. */
export type Reading = {
	readonly tab: HelpTab;
	/** Only lines that hold this are shown, of all parts; empty: all lines of the part. */
	readonly find: string;
	/** Ids of the commands that did something where the help was opened. */
	readonly here: readonly string[];
};

/** The help, when nobody has read it. */
export const closedHelp: Reading = {tab: 'keys', find: '', here: []};

/** Opens the help; `here` are the ids of the commands that do something now. */
export const openHelp = ({store}: Monitor, here: readonly string[]): void =>
	store.setState({mode: 'help', scroll: 0, help: {...closedHelp, here}});

const read = ({store}: Monitor, change: Partial<Reading>): void =>
	store.setState(({help}) => ({scroll: 0, help: {...help, ...change}}));

/** Shows another part. */
export const showHelp = (monitor: Monitor, tab: HelpTab): void => read(monitor, {tab, find: ''});

/** Shows the next part, or the one before, round the ends. */
export function turnHelp(monitor: Monitor, by: 1 | -1): void {
	const at = helpTabs.indexOf(monitor.store.getState().help.tab);
	showHelp(monitor, helpTabs[(at + by + helpTabs.length) % helpTabs.length] ?? 'keys');
}

/** Shows only lines that hold a text. */
export const findInHelp = (monitor: Monitor, find: string): void => read(monitor, {find});
