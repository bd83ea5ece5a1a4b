// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';

/** Where an event is shown; the order is that of the screen. */
export const panes = ['processes', 'files', 'network', 'memory'] as const;
/** One of the `panes`. */
export type Pane = (typeof panes)[number];

/** Something of each pane. */
export const eachPane = <T>(make: (pane: Pane) => T): Record<Pane, T> => ({
	processes: make('processes'),
	files: make('files'),
	network: make('network'),
	memory: make('memory'),
});

/** What an event alone cannot tell; answered from the model. Unknown is an empty string. */
export type Names = {
	/** The name of a user. Never empty: the number where there is no name. */
	readonly user: (uid: number) => string;
	/** The name of a group. */
	readonly group: (gid: number) => string;
	/** The command of the process that has this pid now. */
	readonly command: (pid: number) => string;
	/** The name that the process of an event had looked up for an address, or anybody had. */
	readonly host: (event: BeeEvent, address: Uint8Array, family: number) => string;
	/** The service that has this port, `https`. */
	readonly service: (port: number, protocol: string) => string;
};

/** A total that is told in several events: its identity, and whether this is its first or its last one. */
type Running = {readonly of: string; readonly begins: boolean; readonly ends: boolean};

/**
 * What a kind of event means to a person. Everything here is derived from one event (and names), allocates nothing that lasts,
 * and returns raw text: `safe-text` makes it fit for a terminal where it is drawn or printed.
 */
export type Kind<E extends BeeEvent> = {
	/** `null` for what is kept but is no event. Of a notice the pane hangs on what it is about: ask `paneOf`. */
	readonly pane: Pane | null;
	/** It tells of the watching and not of a deed: always on, in every scope, shown like an event and counted as none. */
	readonly notice?: true;
	/** One short word for the column of operations. */
	readonly label: (event: E) => string;
	/** All that `label` can say, where it hangs on a number; where it hangs on words, they tell. */
	readonly labels?: readonly string[];
	/** One sentence for the README and the help. */
	readonly about: string;
	/** What it was done to: a path, an address, a process. */
	readonly subject: (event: E, names: Names) => string;
	/** What came of it, in a few cells: a descriptor, an errno name, an exit code. */
	readonly outcome: (event: E) => string;
	/** The errno as a positive number, 0 if it succeeded. */
	readonly failure: (event: E) => number;
	/** The bytes that it moved, both ways together; not sizes of what stayed where it was. */
	readonly bytes?: (event: E) => number;
	/** Where `bytes` is a total that grows from event to event: which one this goes on with. */
	readonly running?: (event: E) => Running;
	/** How long the other side took to answer, in ns; 0 where that was not seen. */
	readonly latency?: (event: E) => number;
	/**
	 * What else can be said of it in words of its own, by the name that it has in JSON and in the detail: derived from the fields (and names).
	 * The names are those of C fields and differ from the record's own; a value that does not apply is left out.
	 */
	readonly also?: (event: E, names: Names) => Readonly<Record<string, string | number | boolean | undefined>>;
	/** Seen only when asked for: it costs or reveals too much to be on by itself. */
	readonly optIn?: true;
	/** How fields read that their unit alone does not explain. */
	readonly fields?: {readonly [F in keyof E]?: (value: E[F], event: E) => string};
};

/** The failure of a kind whose `result` is a value or -errno. */
export const failureOf = (event: {readonly result: number}): number => (event.result < 0 ? -event.result : 0);
