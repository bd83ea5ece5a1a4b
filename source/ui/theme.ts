// SPDX-License-Identifier: MIT
// How tones look, mapped once, and the characters that frames and sparklines are made of.
import type {BeeEvent} from '../capture/layout.generated.ts';
import {kindOf} from '../kinds/index.ts';
import type {Severity} from '../severity/severity.ts';

/** What a text means to the eye. */
export type Tone = 'plain' | 'notice' | 'good' | 'warn' | 'alert' | 'dim' | 'strong' | 'focus';

/** SGR of the 16 colours only: every terminal has them, and the person's own palette decides what they look like. */
const COLOURS: Readonly<Record<Tone, readonly [string, string]>> = {
	plain: ['', ''],
	notice: ['\u001b[36m', '\u001b[39m'],
	good: ['\u001b[32m', '\u001b[39m'],
	warn: ['\u001b[33m', '\u001b[39m'],
	alert: ['\u001b[1;31m', '\u001b[22;39m'],
	dim: ['\u001b[2m', '\u001b[22m'],
	strong: ['\u001b[1m', '\u001b[22m'],
	focus: ['\u001b[36m', '\u001b[39m'],
};
const NO_COLOURS: Readonly<Record<Tone, readonly [string, string]>> = {
	...COLOURS,
	notice: ['', ''],
	good: ['', ''],
	warn: ['', ''],
	alert: ['\u001b[1m', '\u001b[22m'],
	focus: ['\u001b[1m', '\u001b[22m'],
};

/** The characters of a frame, as Ink's borderStyle takes them. */
type Border = Readonly<
	Record<'topLeft' | 'top' | 'topRight' | 'right' | 'bottomRight' | 'bottom' | 'bottomLeft' | 'left', string>
>;

/** How tones and frames are drawn on this terminal. */
export type Theme = {
	readonly ascii: boolean;
	/** The colour of the focused pane's frame, as Ink's borderColor takes it. */
	readonly focusColour: 'cyan' | undefined;
	/** Wraps a finished text, which keeps its width. */
	readonly paint: (tone: Tone, text: string) => string;
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

/** A theme with or without colours, in Unicode or ASCII. */
export const createTheme = ({colour, ascii}: {readonly colour: boolean; readonly ascii: boolean}): Theme => {
	const tones = colour ? COLOURS : NO_COLOURS;
	return {
		ascii,
		focusColour: colour ? 'cyan' : undefined,
		paint: (tone, text) => tones[tone][0] + text + tones[tone][1],
		invert: text => `\u001b[7m${text}\u001b[27m`,
		border: ascii ? PLAIN : ROUND,
		bars: ascii ? ' .:-=+*#' : ' ▁▂▃▄▅▆▇█',
		ellipsis: ascii ? '~' : '…',
	};
};

/**
 * What the environment asks for: NO_COLOR (https://no-color.org), and ASCII where the locale is not UTF-8 or the terminal is the Linux console,
 * whose fonts of 256 or 512 characters have no bars and no round corners. `ascii` is what the person asked for, if anything.
 */
export function themeFromEnvironment(ascii: boolean | undefined): Theme {
	const {NO_COLOR, LC_ALL, LC_CTYPE, LANG, TERM} = process.env;
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return createTheme({
		colour: !NO_COLOR && TERM !== 'dumb',
		ascii: ascii ?? (TERM === 'linux' || !/utf-?8/i.test(locale)),
	});
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
