// SPDX-License-Identifier: MIT
// What can be configured, as plain values: the defaults, and what files and flags made of them.
import {limits} from '../capture/limits.ts';
import type {Severity} from '../severity/severity.ts';
import {type ScreenSettings, screenDefaults} from './screen.ts';

/** How a name is compared with a path: the whole of it, its start, its last part, its end, or the name of its folder. What is excluded by the name of a folder is all below it. */
export const pathForms = ['exact', 'prefix', 'basename', 'suffix', 'folder'] as const;
/** One of the `pathForms`. */
export type PathForm = (typeof pathForms)[number];

/** Paths that are compared in one way with any of the names. */
export type PathNames = {readonly form: PathForm; readonly names: readonly string[]};

/** Paths that matter, beside those that do anyway: read, written, or both. */
export type SensitiveAddition = PathNames & {readonly group: string; readonly access: 'r' | 'w' | 'rw'};

/** What becomes of the table of sensitive paths. */
type SensitiveChanges = {
	readonly add: readonly SensitiveAddition[];
	/** Groups of the table that matter no more. */
	readonly remove: readonly string[];
	/** Paths that never matter. */
	readonly exclude: readonly PathNames[];
};

/** One change to what events matter. */
export type SeverityOverride = {
	readonly kind: string;
	/** Of all events of the kind but those of exempt programs, which the table judges. Absent: those of exempt programs are `info`. */
	readonly severity: Severity | undefined;
	/** Paths of programs; one that ends in `/` stands for all below it. */
	readonly exe: readonly string[];
	readonly parentExe: readonly string[];
	readonly why: string;
};

/** All that is configured. Sizes in bytes. */
export type Settings = {
	/** Kinds that were switched on or off by name; the others are as they are by themselves. */
	readonly kinds: Readonly<Record<string, boolean>>;
	readonly vitalBytes: number;
	readonly bulkBytes: number;
	readonly queueBytes: number;
	readonly historyBytes: number;
	readonly masking: boolean;
	readonly maskingPatterns: readonly RegExp[];
	/** Names of environment variables whose reading matters, with `*` for any characters. */
	readonly environmentNames: readonly string[];
	readonly sensitive: SensitiveChanges;
	readonly severity: readonly SeverityOverride[];
	/** Undefined: as the locale and the terminal say. */
	readonly ascii: boolean | undefined;
	readonly screen: ScreenSettings;
};
/** The name of a setting. */
export type SettingName = keyof Settings;

/** Settings, and where each that is no default came from: `FILE:LINE` or a flag. */
export type Configuration = {
	readonly settings: Settings;
	readonly from: ReadonlyMap<string, string>;
	/** What was accepted and changes nothing yet, or was passed over; sentences for a person. */
	readonly notices: readonly string[];
};

/** What is in force where nobody said anything. */
export const defaults: Settings = {
	kinds: {},
	vitalBytes: limits.vitalBytes,
	bulkBytes: limits.bulkBytes,
	queueBytes: limits.queueBytes,
	historyBytes: limits.historyBytes,
	masking: true,
	maskingPatterns: [],
	environmentNames: [],
	sensitive: {add: [], remove: [], exclude: []},
	severity: [],
	ascii: undefined,
	screen: screenDefaults,
};
