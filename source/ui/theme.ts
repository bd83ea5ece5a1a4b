// SPDX-License-Identifier: MIT
// How tones look on this terminal, and the characters that frames and sparklines are made of.
import type {BeeEvent} from '../capture/layout.generated.ts';
import {kindOf} from '../kinds/index.ts';
import type {Severity} from '../severity/severity.ts';
import {themeFor} from './theme/choose.ts';
import type {ThemeName} from './theme/names.ts';
import type {HeatLevel, Style, Tone} from './theme/palette.ts';
import {palettes} from './theme/palettes.ts';

export type {HeatLevel, Tone};

/** The characters of a frame, as Ink's borderStyle takes them. */
type Border = Readonly<
	Record<'topLeft' | 'top' | 'topRight' | 'right' | 'bottomRight' | 'bottom' | 'bottomLeft' | 'left', string>
>;

/** How tones and frames are drawn on this terminal. */
export type Theme = {
	readonly name: ThemeName;
	readonly ascii: boolean;
	/** The colour of the focused pane's frame, as Ink's borderColor takes it. */
	readonly focusColour: string | undefined;
	/** That of the other frames; where there is none they are dimmed. */
	readonly restColour: string | undefined;
	/** Wraps a finished text, which keeps its width. */
	readonly paint: (tone: Tone, text: string) => string;
	/** The same by how hot it is; the text tells it, too. */
	readonly heat: (level: HeatLevel, text: string) => string;
	readonly invert: (text: string) => string;
	readonly border: Border;
	/** From empty to full. */
	readonly bars: string;
	readonly ellipsis: string;
};

const ROUND: Border = {
	topLeft: '╭',
	top: '─',
	topRight: '╮',
	right: '│',
	bottomRight: '╯',
	bottom: '─',
	bottomLeft: '╰',
	left: '│',
};
const PLAIN: Border = {
	topLeft: '+',
	top: '-',
	topRight: '+',
	right: '|',
	bottomRight: '+',
	bottom: '-',
	bottomLeft: '+',
	left: '|',
};

const wrap = ([on, off]: Style, text: string): string => on + text + off;

/** A theme by its name, in Unicode or ASCII. */
export const createTheme = ({name, ascii}: {readonly name: ThemeName; readonly ascii: boolean}): Theme => {
	const {tones, heat, focusColour, restColour} = palettes[name];
	return {
		name,
		ascii,
		focusColour,
		restColour,
		paint: (tone, text) => wrap(tones[tone], text),
		heat: (level, text) => wrap(heat[level], text),
		invert: text => `\u001b[7m${text}\u001b[27m`,
		border: ascii ? PLAIN : ROUND,
		bars: ascii ? ' .:-=+*#' : ' ▁▂▃▄▅▆▇█',
		ellipsis: ascii ? '~' : '…',
	};
};

/** The theme that was chosen or else the one that suits the terminal, in ASCII where that was asked for or the locale is not UTF-8. */
export function themeFromEnvironment(ascii: boolean, chosen?: ThemeName): Theme {
	const {LC_ALL, LC_CTYPE, LANG} = process.env;
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return createTheme({name: chosen ?? themeFor(process.env), ascii: ascii || !/utf-?8/i.test(locale)});
}

/** The theme of a name, or what the terminal asks for where there is none; each is made once. */
export type ThemeFor = (name: ThemeName | undefined) => Theme;

/** The themes as this terminal can draw them. */
export function themesOfTerminal(ascii: boolean): ThemeFor {
	const made = new Map<ThemeName | undefined, Theme>();
	return name => {
		const theme = made.get(name) ?? themeFromEnvironment(ascii, name);
		made.set(name, theme);
		return theme;
	};
}

const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
	info: 'plain',
	low: 'notice',
	medium: 'warn',
	high: 'alert',
	critical: 'alert',
};

/** One character beside the colour, since colour alone must not tell anything. */
const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
	info: ' ',
	low: '-',
	medium: '!',
	high: '#',
	critical: '@',
};

/** Stands where the column with the outcome does not fit. */
export const failureSign = 'x';

/** The tone of a severity. */
export const severityTone = (severity: Severity): Tone => SEVERITY_TONES[severity];
/** The sign of a severity, one cell. */
export const severitySign = (severity: Severity): string => SEVERITY_SIGNS[severity];

/** The tone of an event's outcome: what failed stands out from what did not. */
export const outcomeTone = (event: BeeEvent): Tone => (kindOf(event).failure(event) ? 'warn' : 'dim');
