// SPDX-License-Identifier: MIT
import type {Rectangle} from './rectangle.ts';

/** The places of texts of these widths that stand side by side in one line, from column `x` of line `y`. */
export const sideBySide = (x: number, y: number, widths: readonly number[]): readonly Rectangle[] => {
	let left = x;
	return widths.map(width => {
		const rectangle = {x: left, y, width, height: 1};
		left += width;
		return rectangle;
	});
};
