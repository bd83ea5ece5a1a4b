// SPDX-License-Identifier: MIT
// A terminal's screen as SVG. Every run of cells that look the same is one text that is stretched to its cells, so columns stay straight
// whatever the font does; bars and frames are drawn as shapes, since a font leaves gaps between them.
import {eastAsianWidth} from 'get-east-asian-width';
import {colourOf256} from './colours.ts';
import {CELL, shapeOf} from './shapes.ts';

/** Colours are palette numbers, or -1 for the terminal's own. */
type ShownCell = {
	readonly chars: string;
	readonly fg: number;
	readonly bg: number;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly inverse: boolean;
};

/** Of DejaVu Sans Mono, whose characters are 0.602 of it wide. */
const FONT_SIZE = 13.3;
const BASELINE = 13;
const PADDING = 12;
const FOREGROUND = '#d0d4da';
const BACKGROUND = '#12151a';
/** Share of the colour that a dim text keeps; the rest is background. */
const DIM = 0.6;
/** The 16 colours of a terminal with a dark background. */
const PALETTE = [
	'#1d2229',
	'#e5534b',
	'#57ab5a',
	'#d4a72c',
	'#539bf5',
	'#b083f0',
	'#39c5cf',
	'#d0d4da',
	'#636e7b',
	'#ff6a61',
	'#6bc46d',
	'#f0c04a',
	'#6cb6ff',
	'#dcbdfb',
	'#56d4dd',
	'#ffffff',
] as const;

type Look = {readonly fill: string; readonly back: string; readonly bold: boolean; readonly dim: boolean};

function colourOf(number: number, own: string): string {
	const mixed = colourOf256(number);
	return mixed ? `rgb(${mixed.join(', ')})` : (PALETTE[number] ?? own);
}
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function lookOf({fg, bg, bold, dim, inverse}: ShownCell): Look {
	const [fill, back] = [colourOf(fg, FOREGROUND), colourOf(bg, BACKGROUND)];
	return inverse ? {fill: back, back: fill, bold, dim} : {fill, back, bold, dim};
}

const sameLook = (a: Look, b: Look) =>
	a.fill === b.fill && a.back === b.back && a.bold === b.bold && a.dim === b.dim;

/** One run of cells, from column `x` of row `y` on. */
function runText(text: string, cells: number, x: number, y: number, look: Look): string {
	const [left, top] = [PADDING + x * CELL.width, PADDING + y * CELL.height];
	const back =
		look.back === BACKGROUND
			? ''
			: `<rect x="${left}" y="${top}" width="${cells * CELL.width}" height="${CELL.height}" fill="${look.back}"/>`;
	if (text.trim() === '') return back;
	const style = `fill="${look.fill}"${look.dim ? ` opacity="${DIM}"` : ''}`;
	const shape = shapeOf(text, cells);
	if (shape)
		return `${back}<g transform="translate(${left} ${top})" ${style} stroke="${look.fill}">${shape}</g>`;
	const weight = look.bold ? ' font-weight="bold"' : '';
	return `${back}<text x="${left}" y="${top + BASELINE}" ${style}${weight} textLength="${cells * CELL.width}" xml:space="preserve">${escaped(text)}</text>`;
}

function rowText(row: readonly ShownCell[], y: number): string {
	let shown = '';
	for (let x = 0; x < row.length; ) {
		const look = lookOf(row[x] as ShownCell);
		let [text, cells] = ['', 0];
		for (let cell = row[x]; cell && sameLook(look, lookOf(cell)); cell = row[x + cells]) {
			const chars = cell.chars || ' ';
			const wide = eastAsianWidth(chars.codePointAt(0) ?? 0x20) === 2;
			// Shapes and wide characters stand alone: their width is not that of the text around them.
			const alone = wide || shapeOf(chars, 1) !== undefined;
			if (alone && cells > 0) break;
			text += chars;
			cells += wide ? 2 : 1;
			if (alone) break;
		}
		shown += runText(text, cells, x, y, look);
		x += cells;
	}
	return shown;
}

/** The screen, row by row; cells behind a wide character are empty ones. */
export function svgOf(rows: ReadonlyArray<readonly ShownCell[]>): string {
	const width = (rows[0]?.length ?? 0) * CELL.width + 2 * PADDING;
	const height = rows.length * CELL.height + 2 * PADDING;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans Mono" font-size="${FONT_SIZE}">`,
		`<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
		...rows.map(rowText),
		'</svg>',
	].join('');
}
