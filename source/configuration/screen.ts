// SPDX-License-Identifier: MIT
// How the screen looks, as plain values, and what a setup screen may change of it.
import type {Pane} from '../kinds/kind.ts';
import type {AUTOMATIC, ThemeName} from '../ui/theme/names.ts';

/** How the screen looks. */
export type ScreenSettings = {
	/** Undefined: as the terminal says. */
	readonly theme: ThemeName | undefined;
	/** The time between frames in ms, from 100 to 10,000. */
	readonly refreshMs: number;
	/** The columns of a pane by their names, in order; undefined for those that it has by itself. */
	readonly columns: Readonly<Partial<Record<Pane, readonly string[]>>>;
	/** Filters by the names under which they were kept. */
	readonly views: ReadonlyMap<string, string>;
	readonly mouse: boolean;
};

/** Changes to the `screen` of a person's file: what is not named stays as it is, `null` takes it out of the file. */
export type ScreenChanges = {
	readonly theme?: ThemeName | typeof AUTOMATIC | null | undefined;
	readonly refreshMs?: number | null | undefined;
	readonly columns?: Readonly<Partial<Record<Pane, readonly string[] | null>>> | undefined;
	readonly views?: ReadonlyMap<string, string | null> | undefined;
	readonly mouse?: boolean | null | undefined;
};

/** The shortest and the longest time between frames, in ms. */
export const refreshBounds = {least: 100, most: 10_000} as const;

/** What is in force where nobody said anything. */
export const screenDefaults: ScreenSettings = {
	theme: undefined,
	refreshMs: refreshBounds.least,
	columns: {},
	views: new Map(),
	mouse: true,
};
