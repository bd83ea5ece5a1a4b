// SPDX-License-Identifier: MIT
// The looks of each theme. Colours are near those of Okabe and Ito (https://jfly.uni-koeln.de/color/): sky blue, bluish green, orange,
// vermilion. Contrast and how far apart they are to the colour-blind is computed in the test. What matters is bold or underlined, too.
import type {ThemeName} from './names.ts';
import {behind256, type Palette, style, text256} from './palette.ts';

const plain = style({});
const strong = style({with: ['bold']});
const BLACK = text256(16);
const YELLOW = behind256(220);

const dark: Palette = {
	tones: {
		plain,
		notice: style({text: text256(74)}),
		good: style({text: text256(43)}),
		warn: style({text: text256(220)}),
		alert: style({text: text256(203), with: ['bold']}),
		dim: style({text: text256(245)}),
		strong,
		focus: style({text: text256(74)}),
		found: style({text: BLACK, behind: YELLOW, with: ['underlined']}),
	},
	heat: [
		style({text: text256(245)}),
		style({text: text256(109)}),
		style({text: text256(179)}),
		style({text: text256(214), with: ['bold']}),
		style({text: BLACK, behind: behind256(209), with: ['bold']}),
	],
	focusColour: 'ansi256(74)',
	restColour: 'ansi256(245)',
};

const light: Palette = {
	tones: {
		plain,
		notice: style({text: text256(25)}),
		good: style({text: text256(29)}),
		warn: style({text: text256(130)}),
		alert: style({text: text256(88), with: ['bold']}),
		dim: style({text: text256(240)}),
		strong,
		focus: style({text: text256(25)}),
		found: style({text: BLACK, behind: YELLOW, with: ['underlined']}),
	},
	heat: [
		style({text: text256(242)}),
		style({text: text256(25)}),
		style({text: text256(130)}),
		style({text: text256(88), with: ['bold']}),
		style({text: text256(231), behind: behind256(124), with: ['bold']}),
	],
	focusColour: 'ansi256(25)',
	restColour: 'ansi256(240)',
};

/** Bright foregrounds and full backgrounds of the 16, which the Linux console has, too. Dim would be the opposite of what is asked for. */
const highContrast: Palette = {
	tones: {
		plain: style({text: '97'}),
		notice: style({text: '96', with: ['bold']}),
		good: style({text: '92', with: ['bold']}),
		warn: style({text: '93', with: ['bold']}),
		alert: style({text: '97', behind: '41', with: ['bold']}),
		dim: style({text: '37'}),
		strong: style({text: '97', with: ['bold']}),
		focus: style({text: '93', with: ['bold']}),
		found: style({text: '30', behind: '103', with: ['underlined']}),
	},
	heat: [
		style({text: '37'}),
		style({text: '96'}),
		style({text: '93'}),
		style({text: '93', with: ['bold', 'underlined']}),
		style({text: '97', behind: '41', with: ['bold']}),
	],
	focusColour: 'yellowBright',
	restColour: 'white',
};

/** Every terminal has them, and the person's own palette decides what they look like. */
const sixteen: Palette = {
	tones: {
		plain,
		notice: style({text: '36'}),
		good: style({text: '32'}),
		warn: style({text: '33'}),
		alert: style({text: '31', with: ['bold']}),
		dim: style({with: ['dim']}),
		strong,
		focus: style({text: '36'}),
		found: style({text: '30', behind: '43', with: ['underlined']}),
	},
	heat: [
		style({with: ['dim']}),
		style({text: '36'}),
		style({text: '33'}),
		style({text: '33', with: ['bold']}),
		style({text: '31', with: ['bold', 'underlined']}),
	],
	focusColour: 'cyan',
	restColour: undefined,
};

/** Not inverted anywhere: that is how the selected row looks. */
const none: Palette = {
	tones: {
		plain,
		notice: plain,
		good: plain,
		warn: strong,
		alert: style({with: ['bold', 'underlined']}),
		dim: style({with: ['dim']}),
		strong,
		focus: strong,
		found: style({with: ['underlined']}),
	},
	heat: [
		style({with: ['dim']}),
		plain,
		style({with: ['underlined']}),
		strong,
		style({with: ['bold', 'underlined']}),
	],
	focusColour: undefined,
	restColour: undefined,
};

/** The palettes by the name of their theme. */
export const palettes: Readonly<Record<ThemeName, Palette>> = {
	dark,
	light,
	'high-contrast': highContrast,
	'16-colours': sixteen,
	none,
};
