// SPDX-License-Identifier: MIT
import type {Monitor} from '../store/monitor.ts';
import type {Mode, State} from '../store/store.ts';

/** What commands act on: the monitor, and the terminal's own affairs. */
export type Desk = {
	readonly monitor: Monitor;
	readonly quit: () => void;
	/** Draws the whole screen anew. */
	readonly repaint: () => void;
	/** Stops the job, as Ctrl-Z does, and comes back with `fg`. */
	readonly suspend: () => void;
	/** Puts a text into the clipboard and a file, and tells what became of it. */
	readonly copy: (text: string) => void;
};

/** One thing that a key does. */
export type Command = {
	readonly id: string;
	/** The first one is shown in the footer. */
	readonly keys: readonly [string, ...string[]];
	readonly modes: readonly Mode[] | 'all';
	/** One sentence, for the help and the README. */
	readonly does: string;
	/** A word or two for the footer; none, or none now: not in the footer. */
	readonly hint?: (state: State, monitor: Monitor) => string | undefined;
	/** Whether the footer has it however narrow it is; others go, the last one first. */
	readonly stays?: true;
	/** The id of the command whose key stands beside it in the footer, under the same hint. */
	readonly pair?: string;
	/** Whether it would do anything now. */
	readonly when?: (monitor: Monitor) => boolean;
	readonly run: (desk: Desk) => void;
};
