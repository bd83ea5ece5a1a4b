// SPDX-License-Identifier: MIT

/** Cells of the screen, counted from its upper left corner, which is 0, 0. */
export type Rectangle = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** No cells at all. */
export const nowhere: Rectangle = {x: 0, y: 0, width: 0, height: 0};

/** The whole cells of a rectangle that a layout measured in fractions: neighbours still share no cell and leave none. */
export const onGrid = ({x, y, width, height}: Rectangle): Rectangle => {
	const left = Math.round(x);
	const top = Math.round(y);
	return {
		x: left,
		y: top,
		width: Math.max(0, Math.round(x + width) - left),
		height: Math.max(0, Math.round(y + height) - top),
	};
};

/** Whether two rectangles are the same cells. */
export const sameRectangle = (a: Rectangle, b: Rectangle): boolean =>
	a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** Whether any cell of a rectangle is in this row. */
export const coversRow = (rectangle: Rectangle, y: number): boolean =>
	y >= rectangle.y && y < rectangle.y + rectangle.height;

/** A run of columns; `to` is exclusive. */
type Span = {readonly from: number; readonly to: number};

/** What remains of the columns `from` to `to` of screen row `y` outside of the given rectangles. */
export const uncovered = (
	y: number,
	from: number,
	to: number,
	covers: Iterable<Rectangle>,
): readonly Span[] => {
	let spans: Span[] = from < to ? [{from, to}] : [];
	for (const cover of covers) {
		if (!coversRow(cover, y)) continue;
		const right = cover.x + cover.width;
		spans = spans.flatMap(span => [
			{from: span.from, to: Math.min(span.to, cover.x)},
			{from: Math.max(span.from, right), to: span.to},
		]);
		spans = spans.filter(span => span.from < span.to);
	}
	return spans;
};
