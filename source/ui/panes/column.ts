// SPDX-License-Identifier: MIT
// Columns of live rows, whatever the rows are about, and which of them fit.
import type {WallClock} from '../../capture/clock.ts';
import type {Names} from '../../kinds/kind.ts';
import type {Model} from '../../model/model.ts';
import type {Align, Cut} from '../safe-text.ts';
import type {HeatLevel, Tone} from '../theme.ts';

/** What a cell needs besides its item. */
export type Context = {
	readonly names: Names;
	readonly clock: WallClock;
	/** Only characters of ASCII can be drawn. */
	readonly ascii?: boolean;
	/** What is looked for, in lower case, to be shown where it stands. */
	readonly wanted?: string;
	/** Without it, columns about the process are empty. */
	readonly model?: Pick<Model, 'processes' | 'contexts'>;
};

/** One column of rows about `Item`s. */
export type Column<Item> = {
	readonly title: string;
	/** Cells; 0 for the one that takes what is left. */
	readonly width: number;
	/** Cells where there is room to spare. */
	readonly roomy?: number;
	readonly align: Align;
	readonly cut: Cut;
	/** Where room is short the highest goes first; 0 always stays. */
	readonly rank: number;
	readonly text: (item: Item, context: Context) => string;
	readonly tone: (item: Item) => Tone;
	/** Counts instead of the tone where it is defined. */
	readonly heat?: (item: Item) => HeatLevel | undefined;
};

/** A column, as far as its place is concerned. */
type Placed = {readonly width: number; readonly roomy?: number; readonly rank: number};

/** The columns of a list. */
export type ColumnSet<C> = {
	readonly columns: readonly C[];
	/** Fewer cells than these for the column that takes what is left are not worth having another one. */
	readonly least: number;
};

/** From here on the column that takes what is left gives some of it to the others. */
const ROOMY = 60;

const widthOf = (columns: readonly Placed[]) =>
	columns.reduce((sum, column) => sum + column.width, columns.length - 1);

/** The columns that stay where there are only so many cells. */
export function staying<C extends Placed>({columns, least}: ColumnSet<C>, cells: number): readonly C[] {
	let shown = columns;
	for (
		let rank = Math.max(...columns.map(column => column.rank));
		rank > 0 && cells - widthOf(shown) < least;
		rank--
	)
		shown = shown.filter(column => column.rank !== rank);
	return shown;
}

/** Gives each column its width, so that together with a blank between them they take exactly so many cells. */
export function spread<C extends Placed>(columns: readonly C[], cells: number): readonly C[] {
	const isRoomy = cells - widthOf(columns) >= ROOMY;
	const shown = isRoomy ? columns.map(column => ({...column, width: column.roomy ?? column.width})) : columns;
	const left = Math.max(1, cells - widthOf(shown));
	return shown.map(column => (column.width === 0 ? {...column, width: left} : column));
}

/** The column that a cell of a row lies in; undefined between two. */
export function columnAt<C extends {readonly width: number}>(
	columns: readonly C[],
	cell: number,
): C | undefined {
	let left = 0;
	for (const column of columns) {
		if (cell >= left && cell < left + column.width) return column;
		left += column.width + 1;
	}
	return undefined;
}
