// SPDX-License-Identifier: MIT
/** What eyes make of colours: contrast (WCAG 2.2), and how far apart two are (CIE 1976) to people who see fewer of them. */
import {colourOf256} from '../../source/tools/screenshot/colours.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** One of the 256 colours that are the same everywhere. */
export function colourOf(code: number): Colour {
	const colour = colourOf256(code);
	if (!colour) throw new Error(`colour ${code} is anybody's palette`);
	return colour;
}

const linear = (value: number) =>
	value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
const rows = (matrix: readonly number[], [x, y, z]: Colour): Colour =>
	[0, 3, 6].map(
		row => (matrix[row] ?? 0) * x + (matrix[row + 1] ?? 0) * y + (matrix[row + 2] ?? 0) * z,
	) as unknown as Colour;
const each = (colour: Colour, change: (value: number) => number) => colour.map(change) as unknown as Colour;

/** To XYZ relative to the white of D65 (IEC 61966-2-1). */
const XYZ = [
	0.4124 / 0.9505,
	0.3576 / 0.9505,
	0.1805 / 0.9505,
	0.2126,
	0.7152,
	0.0722,
	0.0193 / 1.089,
	0.1192 / 1.089,
	0.9505 / 1.089,
];

const luminance = (colour: Colour) => rows(XYZ, each(colour, linear))[1];

/** From 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What is left of linear colours where one kind of cone is missing: Machado, Oliveira and Fernandes 2009, severity 1. */
export const sights = {
	usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	protanopic: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
	deuteranopic: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
	tritanopic: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

function lab(colour: Colour, sight: keyof typeof sights): Colour {
	const seen = each(rows(sights[sight], each(colour, linear)), value => Math.min(1, Math.max(0, value)));
	const [x, y, z] = each(rows(XYZ, seen), value =>
		value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116,
	);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** About 2.3 is just to be seen. */
export function difference(one: Colour, other: Colour, sight: keyof typeof sights): number {
	const [a, b] = [lab(one, sight), lab(other, sight)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
