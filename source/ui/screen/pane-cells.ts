// SPDX-License-Identifier: MIT
import {changedPart} from './changed-part.ts';
import {Place} from './place.ts';
import {coversRow, type Rectangle, uncovered} from './rectangle.ts';
import type {Damage} from './scan.ts';
import {sliceRow} from './slice-row.ts';
import {at} from './update.ts';

/** The size of the terminal, in cells. */
export type ScreenSize = {readonly columns: number; readonly rows: number};

/** The cells of one live pane: the rows that they have to show, and what is known of those that they do show. */
export class PaneCells extends Place {
	/** One string a row, exactly as wide as the pane; missing ones are blank. */
	rows: readonly string[] = [];
	/** The rows as they stand on the screen; `undefined` where that is not known. */
	#shown: (string | undefined)[] = [];
	#isPainted = false;

	/** True if rows have been drawn where the pane is now. */
	get isPainted(): boolean {
		return this.#isPainted;
	}

	override remeasure(): Rectangle | undefined {
		const before = super.remeasure();
		if (!before) return undefined;
		// Rows of another width would spill over the pane's edge.
		if (before.width !== this.rectangle.width) this.rows = [];
		this.#shown = [];
		this.#isPainted = false;
		return before;
	}

	/** Forgets what the screen shows. */
	forget(): void {
		this.#shown = [];
	}

	/** Forgets every row that shares a screen row with the rectangle. */
	touch(rectangle: Rectangle): void {
		this.#forgetWhere(y => coversRow(rectangle, y));
	}

	/** Forgets the rows that a write of Ink's may have reached; all of them where its damage is not known. */
	damage(damage: Damage | undefined): void {
		const right = this.rectangle.x + this.rectangle.width;
		this.#forgetWhere(y => !damage || right > (damage[y] ?? 0));
	}

	/**
	 * The sequences that bring the screen up to date outside of `covers`: all rows that differ, or with
	 * `unknownOnly` no others than those of which it is not known what the screen shows.
	 */
	paint(screen: ScreenSize, covers: readonly Rectangle[], unknownOnly: boolean): string {
		const {x, y, width, height} = this.rectangle;
		// In the middle of a resize the layout may still be wider or higher than the terminal.
		if (width <= 0 || x + width > screen.columns) return '';
		const visible = Math.min(height, screen.rows - y);
		let cells = '';
		for (let i = 0; i < visible; i++) {
			const row = this.rows[i] ?? ' '.repeat(width);
			const shown = this.#shown[i];
			if (shown === row || (unknownOnly && shown !== undefined)) continue;
			this.#shown[i] = row;
			for (const {from, to} of uncovered(y + i, x, x + width, covers)) {
				const isWhole = to - from === width;
				const {column, cells: changed} =
					isWhole && shown !== undefined ? changedPart(shown, row) : {column: 0, cells: row};
				cells += isWhole
					? at(from + column, y + i) + changed
					: at(from, y + i) + sliceRow(row, from - x, to - x);
			}
		}
		this.#isPainted = true;
		return cells;
	}

	#forgetWhere(isLost: (screenRow: number) => boolean): void {
		const {y, height} = this.rectangle;
		for (let i = 0; i < height; i++) if (isLost(y + i)) this.#shown[i] = undefined;
	}
}
