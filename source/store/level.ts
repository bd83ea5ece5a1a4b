// SPDX-License-Identifier: MIT
// One step of the way down: what is looked at, and where the eye stands in it. Going back brings all of it back.
import type {Pane} from '../kinds/kind.ts';
import {type Cursor, following} from './cursor.ts';
import type {ListName, View} from './views.ts';

/** What is looked at, and how. */
export type Level = {
	readonly view: View;
	/** The pane that keys act on; in a view of one pane it is that one. */
	readonly focus: Pane;
	/** The filter in force; while it is typed it is already tried. */
	readonly filter: string;
	/** Where lists stand that do not follow. */
	readonly cursors: Readonly<Partial<Record<ListName, Cursor>>>;
};

/** As it is at the start: everything follows. */
export const firstLevel: Level = {view: 'overview', focus: 'processes', filter: '', cursors: {}};

/** The level that a larger state holds. */
export const levelOf = ({view, focus, filter, cursors}: Level): Level => ({view, focus, filter, cursors});

/** Where a list stands. */
export const cursorOf = ({cursors}: Pick<Level, 'cursors'>, list: ListName): Cursor =>
	cursors[list] ?? following;

/** The list that keys act on. */
export const listOf = ({focus}: Pick<Level, 'view' | 'focus'>): ListName => focus;
