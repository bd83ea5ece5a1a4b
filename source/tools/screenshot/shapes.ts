// SPDX-License-Identifier: MIT
// Frames and bars as shapes in one cell, its upper left corner at 0, 0.

/** Pixels of one character. */
export const CELL = {width: 8, height: 17} as const;

const {width, height} = CELL;
const [middle, centre] = [width / 2, height / 2];
const EIGHTHS = '▁▂▃▄▅▆▇█';

const line = (path: string) => `<path d="${path}" fill="none" stroke-width="1.2"/>`;
/** Two straight ends and a round corner between them. */
const corner = (x: number, y: number) => {
	const [towardsX, towardsY] = [x > middle ? middle + middle : 0, y > centre ? height : 0];
	return line(
		`M${towardsX} ${centre}Q${middle} ${centre} ${middle} ${y > centre ? centre + middle : centre - middle}V${towardsY}`,
	);
};

const SHAPES: Readonly<Record<string, string>> = {
	'─': line(`M0 ${centre}H${width}`),
	'│': line(`M${middle} 0V${height}`),
	'╭': corner(width, height),
	'╮': corner(0, height),
	'╰': corner(width, 0),
	'╯': corner(0, 0),
};

/** The shape of a single character in one cell; undefined for whatever a font draws. */
export function shapeOf(character: string, cells: number): string | undefined {
	if (cells !== 1) return undefined;
	const eighth = EIGHTHS.indexOf(character) + 1;
	if (character.length !== 1 || eighth === 0) return SHAPES[character];
	const tall = (height * eighth) / EIGHTHS.length;
	return `<rect y="${(height - tall).toFixed(1)}" width="${width}" height="${tall.toFixed(1)}" stroke="none"/>`;
}
