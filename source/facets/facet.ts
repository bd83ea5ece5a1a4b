// SPDX-License-Identifier: MIT
import type {Pane} from '../kinds/kind.ts';
import type {Model} from '../model/model.ts';
import type {Subject} from '../query/subject.ts';

/** The ways to group events, in the order in which they are offered. */
export const facetNames = [
	'process',
	'executable',
	'user',
	'container',
	'path',
	'directory',
	'destination',
	'name',
	'target',
	'kind',
] as const;
/** One of the `facetNames`. */
export type FacetName = (typeof facetNames)[number];

/** What a group is told apart by, never empty, and what it is called: raw text, made fit for a terminal where it is drawn. */
export type Keyed = {readonly key: string; readonly label: string};

/** A way to group events: each event is in one group, or in that of those which have no such thing. */
export type Facet = {
	readonly name: FacetName;
	/** Heads the column, as wide as it must be. */
	readonly title: string;
	/** One sentence for the help and for whoever chooses. */
	readonly about: string;
	/** Where it tells anything. */
	readonly panes: readonly Pane[];
	/** The key of an event's group, which is what is asked for most. */
	readonly key: (subject: Subject) => string | undefined;
	/** The group of an event; undefined where it has no such thing. */
	readonly of: (subject: Subject) => Keyed | undefined;
	/**
	 * Whether an event is about what the key stands for. Wider than `of`, which must choose: a process stands for its descendants too,
	 * and a rename is about both of its paths.
	 */
	readonly belongs: (subject: Subject, key: string) => boolean;
	/** The same in the language of filters; undefined where it cannot be said. There a pid is whoever had it, as the language has no other name. */
	readonly filter: (key: string) => string | undefined;
	/** What the group is called by now, where that changes; undefined if it is not known any more. */
	readonly rename?: (key: string, model: Pick<Model, 'processes'>) => string | undefined;
};
