// SPDX-License-Identifier: MIT
import {PaneCells, type ScreenSize} from './pane-cells.ts';
import {type Measure, Place} from './place.ts';
import {nowhere, type Rectangle, uncovered} from './rectangle.ts';
import type {Damage} from './scan.ts';
import {at} from './update.ts';

/** Whose cells are whose: live panes, what Ink draws over them, and what panes have left behind. */
export class PaneLayout {
	readonly #panes = new Map<string, PaneCells>();
	readonly #covers = new Map<string, Place>();
	/** Rectangles that were given up and may still show live rows. */
	#stale: Rectangle[] = [];

	/** Adds a pane, in the place of the one with this name if there is one. */
	claim(id: string, measure: Measure): void {
		const pane = new PaneCells(measure);
		this.#panes.set(id, pane);
		this.#touch(pane.rectangle);
	}

	/** Takes a pane away; false if there is none. */
	release(id: string): boolean {
		const pane = this.#panes.get(id);
		if (!pane) return false;
		if (pane.isPainted) this.#stale.push(pane.rectangle);
		return this.#panes.delete(id);
	}

	/** Keeps live rows off a place that Ink draws on. */
	cover(id: string, measure: Measure): void {
		const cover = new Place(measure);
		this.#covers.set(id, cover);
		this.#touch(cover.rectangle);
	}

	/** Takes a cover away; false if there is none. */
	uncover(id: string): boolean {
		const cover = this.#covers.get(id);
		if (!cover) return false;
		this.#touch(cover.rectangle);
		return this.#covers.delete(id);
	}

	/** The cells of a pane; none while nothing has claimed them. */
	rectangle(id: string): Rectangle {
		return this.#panes.get(id)?.rectangle ?? nowhere;
	}

	/** Sets what a pane has to show, if there is such a pane. */
	draw(id: string, rows: readonly string[]): void {
		const pane = this.#panes.get(id);
		if (pane) pane.rows = rows;
	}

	/** Measures everything again; returns whether anything has moved or has another size. */
	remeasure(): boolean {
		let changed = false;
		for (const pane of this.#panes.values()) {
			const {isPainted} = pane;
			const before = pane.remeasure();
			if (!before) continue;
			changed = true;
			if (isPainted) this.#stale.push(before);
			this.#touch(pane.rectangle);
		}
		for (const cover of this.#covers.values()) {
			const before = cover.remeasure();
			if (!before) continue;
			changed = true;
			this.#touch(before);
			this.#touch(cover.rectangle);
		}
		return changed;
	}

	/** Forgets what the screen shows, so that every live row is drawn again. */
	forget(): void {
		for (const pane of this.#panes.values()) pane.forget();
	}

	/** Has the rows drawn again that a write of Ink's may have reached. */
	damage(damage: Damage | undefined): void {
		for (const pane of this.#panes.values()) pane.damage(damage);
	}

	/** The sequences that blank, once, what panes have left behind and nothing has taken since. */
	blankStale(screen: ScreenSize): string {
		if (this.#stale.length === 0) return '';
		let cells = '';
		const taken = [...this.#panes.values(), ...this.#covers.values()].map(({rectangle}) => rectangle);
		for (const {x, y, width, height} of this.#stale) {
			const right = Math.min(x + width, screen.columns);
			const bottom = Math.min(y + height, screen.rows);
			for (let row = y; row < bottom; row++) {
				for (const {from, to} of uncovered(row, x, right, taken))
					cells += at(from, row) + ' '.repeat(to - from);
			}
		}
		this.#stale = [];
		return cells;
	}

	/** The sequences that bring all panes up to date, or only those of their rows that are not known. */
	paintRows(screen: ScreenSize, unknownOnly: boolean): string {
		const covers = [...this.#covers.values()].map(({rectangle}) => rectangle);
		let cells = '';
		for (const pane of this.#panes.values()) cells += pane.paint(screen, covers, unknownOnly);
		return cells;
	}

	/** Has every pane row that shares a screen row with the rectangle drawn again. */
	#touch(rectangle: Rectangle): void {
		for (const pane of this.#panes.values()) pane.touch(rectangle);
	}
}
