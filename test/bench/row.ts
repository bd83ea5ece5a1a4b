// SPDX-License-Identifier: MIT

/** One measured figure. */
export type Row = {
	readonly name: string;
	readonly figure: number;
	readonly unit: string;
	/** What the figure must not exceed, where that is decided. */
	readonly bar?: number;
	/** It belongs into the README's table, which has every figure with a bar, and these. */
	readonly kept?: boolean;
	/** How it was measured, in a few words. */
	readonly how: string;
};

/** A set of measurements that belong together; it takes `seconds` or so. */
export type Group = {
	readonly name: string;
	readonly seconds: number;
	/** Needs root. */
	readonly live: boolean;
	/** Measured only when it is asked for by its name. */
	readonly asked?: boolean;
	/** Rows as they become known. */
	readonly measure: () => AsyncGenerator<Row>;
};

export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Three digits that count, whole numbers from a hundred on. */
export function figureText(figure: number): string {
	const size = Math.abs(figure);
	const decimals = size >= 100 || Number.isInteger(figure) ? 0 : size >= 10 ? 1 : 2;
	return figure.toFixed(decimals).replace(/\B(?=(\d{3})+$)/g, ',');
}

const NAME_COLUMNS = 49;
const FIGURE_COLUMNS = 11;
const UNIT_COLUMNS = 9;
const BAR_COLUMNS = 14;

/** `<= 1.60 x`; nothing where no bar is decided. */
export const barText = ({unit, bar}: Row): string =>
	bar === undefined ? '' : `<= ${figureText(bar)}${unit === 'x' ? ' x' : ''}`;

const judgedText = (row: Row): string =>
	row.bar === undefined ? '' : `${barText(row)} ${row.figure <= row.bar ? 'met' : 'MISSED'}`;

export const rowText = (row: Row): string =>
	[
		`  ${row.name.padEnd(NAME_COLUMNS)}`,
		figureText(row.figure).padStart(FIGURE_COLUMNS),
		row.unit.padEnd(UNIT_COLUMNS),
		judgedText(row).padEnd(BAR_COLUMNS),
		row.how,
	]
		.join(' ')
		.trimEnd();
