// SPDX-License-Identifier: MIT
// The themes by name, for the configuration, the flag and whoever lets one be chosen.

/** A theme that can be chosen, with one line on whom it is for. */
export const themes = [
	{name: 'dark', about: '256 colours that the colour-blind can tell apart, on a dark background'},
	{name: 'light', about: 'the same on a light background'},
	{name: 'high-contrast', about: 'bold and bright, nothing dim, on a dark background'},
	{name: '16-colours', about: "the terminal's own palette"},
	{name: 'none', about: 'no colour: bold, dim and underlined text'},
] as const;
/** The name of one of the `themes`. */
export type ThemeName = (typeof themes)[number]['name'];
/** The names alone. */
export const themeNames: readonly ThemeName[] = themes.map(({name}) => name);
/** What stands for the theme that the terminal asks for. */
export const AUTOMATIC = 'auto';
