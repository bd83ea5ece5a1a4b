// SPDX-License-Identifier: MIT
// One step of the way down: what is looked at, and where the eye stands in it. Going back brings all of it back.
import type {Target} from '../facets/belongs.ts';
import type {FacetName} from '../facets/facet.ts';
import {defaultFacet} from '../facets/facets.ts';
import type {Pane} from '../kinds/kind.ts';
import type {Sort} from '../model/book-sort.ts';
import {type Cursor, following} from './cursor.ts';
import {isPane, type ListName, listsOf, type View} from './views.ts';

/** A pane shows its events as they come, or who and what comes up most. */
type Face = 'stream' | 'top';

/** What has a cursor of its own. */
type CursorName = ListName | `${Pane}/top`;

/** A stretch of time, on the clock of the records in ns; both ends belong to it. */
export type Window = {readonly from: number; readonly to: number};

/** What is looked at, and how. */
export type Level = {
	readonly view: View;
	/** The pane that keys act on; in a view of one pane it is that one. */
	readonly focus: Pane;
	/** What all of it is about; undefined on the first level. */
	readonly target: Target | undefined;
	/** The filter in force; while it is typed it is already tried. */
	readonly filter: string;
	/** Only what happened then; undefined: whenever. */
	readonly window: Window | undefined;
	/** Faces, facets and orders that are not those of the start. */
	readonly faces: Readonly<Partial<Record<Pane, Face>>>;
	readonly facets: Readonly<Partial<Record<Pane, FacetName>>>;
	readonly sorts: Readonly<Partial<Record<Pane, Sort>>>;
	/** The alerts are shown by their severity, not by their time. */
	readonly worstFirst: boolean;
	/** Where lists stand that do not follow. */
	readonly cursors: Readonly<Partial<Record<CursorName, Cursor>>>;
	/** The processes of the tree whose descendants are not shown, by their keys. */
	readonly folded: readonly string[];
	/** The view that was left for the tree. */
	readonly beforeTree: View;
};

/** As it is at the start: everything follows. */
export const firstLevel: Level = {
	view: 'overview',
	focus: 'processes',
	target: undefined,
	filter: '',
	window: undefined,
	faces: {},
	facets: {},
	sorts: {},
	worstFirst: false,
	cursors: {},
	folded: [],
	beforeTree: 'overview',
};

const names = Object.keys(firstLevel) as ReadonlyArray<keyof Level>;

/** The level that a larger state holds. */
export const levelOf = (state: Level): Level =>
	Object.fromEntries(names.map(name => [name, state[name]])) as Level;

/** The face of a pane. */
export const faceOf = ({faces}: Pick<Level, 'faces'>, pane: Pane): Face => faces[pane] ?? 'stream';

/** What the top of a pane groups by. */
export const facetOf = ({facets}: Pick<Level, 'facets'>, pane: Pane): FacetName =>
	facets[pane] ?? defaultFacet[pane];

/** The order of the top of a pane. */
export const sortOf = ({sorts}: Pick<Level, 'sorts'>, pane: Pane): Sort =>
	sorts[pane] ?? {column: 'count', descending: true};

/** The list that keys act on; undefined where the view has none. */
export const listOf = ({view, focus}: Pick<Level, 'view' | 'focus'>): ListName | undefined => {
	const lists = listsOf(view);
	return lists.includes(focus) ? focus : lists[0];
};

/** The pane that keys act on; undefined where they act on another list, or on none. */
export const paneOf = (level: Pick<Level, 'view' | 'focus'>): Pane | undefined => {
	const list = listOf(level);
	return list && isPane(list) ? list : undefined;
};

/** Where the cursor of a list is kept: each face has its own. */
export const cursorNameOf = (level: Pick<Level, 'faces'>, list: ListName): CursorName =>
	isPane(list) && faceOf(level, list) === 'top' ? `${list}/top` : list;

/** Where a list stands. */
export const cursorOf = (level: Pick<Level, 'faces' | 'cursors'>, list: ListName): Cursor =>
	level.cursors[cursorNameOf(level, list)] ?? following;
