// SPDX-License-Identifier: MIT
import {onGrid, type Rectangle, sameRectangle} from './rectangle.ts';

/** Asks Ink's layout where an element is at this moment. */
export type Measure = () => Rectangle;

/** Where an element of Ink's was when it was last measured. */
export class Place {
	#rectangle: Rectangle;
	readonly #measure: Measure;

	constructor(measure: Measure) {
		this.#measure = measure;
		this.#rectangle = onGrid(measure());
	}

	/** In whole cells. */
	get rectangle(): Rectangle {
		return this.#rectangle;
	}

	/** Measures again; returns where it was before if it has moved or has another size. */
	remeasure(): Rectangle | undefined {
		const before = this.#rectangle;
		const now = onGrid(this.#measure());
		if (sameRectangle(now, before)) return undefined;
		this.#rectangle = now;
		return before;
	}
}
