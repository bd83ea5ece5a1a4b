// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {themeFor} from '../../source/ui/theme/choose.ts';
import {themeNames} from '../../source/ui/theme/names.ts';
import type {HeatLevel, Tone} from '../../source/ui/theme.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {type Colour, colourOf, contrast, difference, sights} from '../support/colour.ts';

const levels: readonly HeatLevel[] = [0, 1, 2, 3, 4];
const tones: readonly Tone[] = [
	'plain',
	'notice',
	'good',
	'warn',
	'alert',
	'dim',
	'strong',
	'focus',
	'found',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const SGR = /\u001b\[([\d;]*)m/;
const grounds = {dark: [0, 0, 0], light: [255, 255, 255]} as const;

/** What a theme does to a text, taken apart. */
function looks(painted: string, ground: Colour) {
	const codes = SGR.exec(painted)?.[1] ?? '';
	const [, text] = /38;5;(\d+)/.exec(codes) ?? [];
	const [, behind] = /48;5;(\d+)/.exec(codes) ?? [];
	const rest = codes.replaceAll(/[34]8;5;\d+/g, '').split(';');
	return {
		text: text === undefined ? undefined : colourOf(Number(text)),
		behind: behind === undefined ? ground : colourOf(Number(behind)),
		attributes: rest.filter(code => ['1', '2', '4'].includes(code)).join(),
	};
}

/** All that a theme paints, by name. */
const painted = (name: (typeof themeNames)[number]) => {
	const theme = createTheme({name, ascii: false});
	return [
		...tones.map(tone => [tone, theme.paint(tone, 'x')] as const),
		...levels.map(level => [`heat ${level}`, theme.heat(level, 'x')] as const),
	];
};

describe.each(themeNames)('the theme %s', name => {
	test('switches off exactly what it switched on', () => {
		const ends: Readonly<Record<string, string>> = {1: '22', 2: '22', 4: '24'};
		for (const [what, text] of painted(name)) {
			const [on = '', off = '', ...more] = [...text.matchAll(new RegExp(SGR, 'g'))].map(([, codes]) => codes);
			expect(more, what).toEqual([]);
			const expected = new Set<string>();
			for (const code of on
				.replaceAll(/([34]8);5;\d+/g, '$1')
				.split(';')
				.filter(Boolean))
				expected.add(ends[code] ?? (/^(?:4|10)/.test(code) ? '49' : '39'));
			expect(new Set(off.split(';').filter(Boolean)), what).toEqual(expected);
		}
	});

	test('leaves the text as it is', () => {
		for (const [, text] of painted(name)) expect(text.replaceAll(new RegExp(SGR, 'g'), '')).toBe('x');
	});

	test('inverts nothing but the selected row', () => {
		for (const [what, text] of painted(name))
			expect(SGR.exec(text)?.[1]?.split(';') ?? [], what).not.toContain('7');
	});

	test('tells an alert from what is plain without its colour', () => {
		const theme = createTheme({name, ascii: false});
		const {attributes} = looks(theme.paint('alert', 'x'), grounds.dark);
		expect(attributes).not.toBe(looks(theme.paint('plain', 'x'), grounds.dark).attributes);
	});

	test('shows five steps of heat, no two alike', () => {
		const theme = createTheme({name, ascii: false});
		expect(new Set(levels.map(level => theme.heat(level, 'x'))).size).toBe(levels.length);
	});
});

describe.each(['dark', 'light'] as const)('on its background the theme %s', name => {
	test('is read easily: each colour has a contrast of 4.5 at least (WCAG 2.2, 1.4.3)', () => {
		const shown = painted(name).map(([what, text]) => ({what, ...looks(text, grounds[name])}));
		const coloured = shown.filter(({text}) => text !== undefined);
		expect(coloured.length).toBeGreaterThan(9);
		for (const {what, text, behind} of coloured)
			expect(contrast(text as Colour, behind), what).toBeGreaterThanOrEqual(4.5);
	});

	test.each(Object.keys(sights) as ReadonlyArray<keyof typeof sights>)(
		'keeps the tones apart to %s eyes',
		sight => {
			const theme = createTheme({name, ascii: false});
			const judging = (['notice', 'good', 'warn', 'alert', 'dim'] as const).map(tone => ({
				tone,
				colour: looks(theme.paint(tone, 'x'), grounds[name]).text as Colour,
			}));
			for (const one of judging)
				for (const other of judging)
					if (one.tone < other.tone)
						expect(
							difference(one.colour, other.colour, sight),
							`${one.tone} and ${other.tone}`,
						).toBeGreaterThan(12);
		},
	);
});

test('without colour, what matters still differs by weight or line', () => {
	const theme = createTheme({name: 'none', ascii: false});
	const apart: ReadonlyArray<readonly [Tone, Tone]> = [
		['plain', 'warn'],
		['plain', 'alert'],
		['plain', 'dim'],
		['plain', 'strong'],
		['plain', 'found'],
		['warn', 'alert'],
		['warn', 'dim'],
		['alert', 'dim'],
		['focus', 'dim'],
		['found', 'warn'],
		['found', 'alert'],
	];
	for (const [one, other] of apart)
		expect(theme.paint(one, 'x'), `${one} and ${other}`).not.toBe(theme.paint(other, 'x'));
	for (const [what, text] of painted('none'))
		for (const code of [...text.matchAll(new RegExp(SGR, 'g'))].flatMap(([, codes = '']) => codes.split(';')))
			expect(Number(code), what).toBeLessThan(30);
});

test('high contrast dims nothing', () => {
	for (const [what, text] of painted('high-contrast'))
		expect(SGR.exec(text)?.[1]?.split(';') ?? [], what).not.toContain('2');
});

test.each([
	[{TERM: 'xterm-256color'}, 'dark'],
	[{TERM: 'xterm-256color', NO_COLOR: '1'}, 'none'],
	[{TERM: 'xterm-256color', NO_COLOR: ''}, 'dark'],
	[{TERM: 'dumb', COLORTERM: 'truecolor'}, 'none'],
	[{TERM: 'linux'}, '16-colours'],
	[{TERM: 'linux', COLORTERM: 'truecolor'}, '16-colours'],
	[{TERM: 'screen'}, '16-colours'],
	[{TERM: 'xterm', COLORTERM: 'truecolor'}, 'dark'],
	[{TERM: 'xterm-kitty'}, 'dark'],
	[{}, '16-colours'],
	[{TERM: 'rxvt-unicode-256color', COLORFGBG: '0;15'}, 'light'],
	[{TERM: 'rxvt-unicode-256color', COLORFGBG: '0;default;15'}, 'light'],
	[{TERM: 'rxvt-unicode-256color', COLORFGBG: '15;0'}, 'dark'],
	[{TERM: 'rxvt-unicode-256color', COLORFGBG: 'x;default'}, 'dark'],
	[{TERM: 'rxvt', COLORFGBG: '0;15'}, '16-colours'],
] as const)('a terminal that says %o gets the theme %s', (environment, expected) => {
	expect(themeFor(environment)).toBe(expected);
});
