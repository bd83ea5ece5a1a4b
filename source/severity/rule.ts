// SPDX-License-Identifier: MIT
import type {BeeEvent, KindName} from '../capture/layout.generated.ts';
import type {Severity} from './severity.ts';

/** Who did it, as far as the process table knows. Never the comm: a process gives itself any it likes. */
export type Who = {
	/** The path of its program; empty if not known. */
	readonly exe: string;
	/** That of its parent's. */
	readonly parentExe: string;
	/** Whether it looked this address up itself, and never by this name. */
	readonly neverAsked?: (address: Uint8Array, family: number, name: string) => boolean;
};

/** Programs for which an event is their daily work. An entry that ends in `/` stands for all below that folder, any other for one file. */
export type Exemption = {
	readonly exe?: readonly string[];
	readonly parentExe?: readonly string[];
};

/** One line of the table: what makes an event of a kind matter, how much, and why. */
export type Rule<E extends BeeEvent = BeeEvent> = {
	readonly severity: Exclude<Severity, 'info'>;
	/** One sentence for a person who sees the event: what it may mean. */
	readonly why: string;
	/** Absent: every event of the kind. */
	readonly when?: (event: E, who: Who) => boolean;
	readonly exempt?: Exemption;
	/** It is about sensitive paths: of a record that the kernel side did not mark it never holds. */
	readonly sensitive?: true;
};

/** The rules of each kind, the most severe first: the first that holds counts. A kind without any is `info`. */
export type Rules = {readonly [K in KindName]?: ReadonlyArray<Rule<Extract<BeeEvent, {kind: K}>>>};
