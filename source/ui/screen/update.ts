// SPDX-License-Identifier: MIT
// The sequences that an update of the screen is made of.

/**
 * Begin and end of a synchronised update (DEC private mode 2026): the terminal shows all of what is between them at
 * once. Ink writes both, each by itself.
 */
export const beginUpdate = '\u001b[?2026h';
export const endUpdate = '\u001b[?2026l';

/** Blanks the screen, in the terminal's own colours. */
export const clearScreen = '\u001b[0m\u001b[H\u001b[2J';

/** Goes to a cell, counted from 0, 0. */
export const at = (x: number, y: number): string => `\u001b[${y + 1};${x + 1}H`;

/** Cells that are written behind Ink's back: it finds cursor and colours as it left them (DECSC, DECRC). */
export const aside = (cells: string): string => (cells === '' ? '' : `\u001b7\u001b[0m${cells}\u001b8`);

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const steps = /(?:\u001b\[E){2,}/g;

/** Ink steps over each row that stays as it is: as one step over all of them (CNL) that is half of what a second writes on an idle machine. */
export const withoutSteps = (ink: string): string =>
	ink.replace(steps, found => `\u001b[${found.length / 3}E`);
