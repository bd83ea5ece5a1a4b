// SPDX-License-Identifier: MIT
import type {Rectangle} from './rectangle.ts';

/** Where the things are that Ink draws and that can be clicked on, by their names; told by whoever draws them. */
export class Regions<Name extends string = string> {
	readonly #rectangles = new Map<Name, Rectangle>();

	/** Puts a region in a place, over all others. */
	set(name: Name, rectangle: Rectangle): void {
		this.#rectangles.delete(name);
		this.#rectangles.set(name, rectangle);
	}

	/** Takes a region away, if there is one of this name. */
	delete(name: Name): void {
		this.#rectangles.delete(name);
	}

	/** All of them, what lies on top last: as `hitOf` takes them. */
	[Symbol.iterator](): IterableIterator<[Name, Rectangle]> {
		return this.#rectangles.entries();
	}
}

/** The places of texts of these widths that stand side by side in one line, from column `x` of line `y`. */
export const sideBySide = (x: number, y: number, widths: readonly number[]): readonly Rectangle[] => {
	let left = x;
	return widths.map(width => {
		const rectangle = {x: left, y, width, height: 1};
		left += width;
		return rectangle;
	});
};
