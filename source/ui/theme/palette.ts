// SPDX-License-Identifier: MIT
// What a theme is made of: for each tone and each step of heat what switches it on and what switches off exactly that again.

/** What a text means to the eye; `found` is what a search looked for. */
export type Tone = 'plain' | 'notice' | 'good' | 'warn' | 'alert' | 'dim' | 'strong' | 'focus' | 'found';

/** From cold to hot. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** The sequences (SGR) before and behind a text. */
export type Style = readonly [on: string, off: string];

/** The looks of one theme. */
export type Palette = {
	readonly tones: Readonly<Record<Tone, Style>>;
	readonly heat: Readonly<Record<HeatLevel, Style>>;
	/** The frame of the focused pane, as Ink's borderColor takes it. */
	readonly focusColour: string | undefined;
	/** The frames of the others; where there is none they are dimmed. */
	readonly restColour: string | undefined;
};

const ATTRIBUTES = {bold: [1, 22], dim: [2, 22], underlined: [4, 24]} as const;
type Attribute = keyof typeof ATTRIBUTES;
type Look = {
	/** The parameters of SGR that choose the colour of the text. */
	readonly text?: string;
	/** Those of its background. */
	readonly behind?: string;
	readonly with?: readonly Attribute[];
};

/** A style of these parts. */
export function style({text, behind, with: attributes = []}: Look): Style {
	const own = attributes.map(name => ATTRIBUTES[name]);
	const on = [...own.map(([code]) => String(code)), ...(text ? [text] : []), ...(behind ? [behind] : [])];
	const off = [...new Set(own.map(([, code]) => code)), ...(text ? [39] : []), ...(behind ? [49] : [])];
	return on.length === 0 ? ['', ''] : [`\u001b[${on.join(';')}m`, `\u001b[${off.join(';')}m`];
}

/** One of the 256 colours, of which 16 to 255 look the same on every terminal. */
export const text256 = (colour: number): string => `38;5;${colour}`;
/** The same as a background. */
export const behind256 = (colour: number): string => `48;5;${colour}`;
