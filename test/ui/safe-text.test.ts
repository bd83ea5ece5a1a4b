// SPDX-License-Identifier: MIT
import xterm from '@xterm/headless';
import {expect, test} from 'vitest';
import {type Align, type Cut, fit as fitText, safeText, width} from '../../source/ui/safe-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Cs}]/u;

const character = (codePoint: number) => String.fromCodePoint(codePoint);
const everyCodePoint = function* () {
	for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) yield codePoint;
};

/** A small generator of numbers that are the same on every run. */
const numbers = (seed: number) => {
	let state = seed;
	return (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
};

const pick = <T>(from: readonly [T, ...T[]], index: number): T => from[index] ?? from[0];

const interesting = [
	'\u001b[31m', '\u001b]0;title\u0007', '\u009b1m', '\r\n', '\t', '\u202e', '\u2066', '\u200b', '\u200d', '\ufe0f',
	'\ud800', '\udc00', 'e\u0301', '\u0301', 'x\u0336', '漢字', '한글', '\u1112\u1161\u11ab', '👩‍💻', '🇩🇪', '👍🏽', '\u3000',
	'\u00a0', '\u2800', '\u00ad', '\ue0b0', '\u{10ffff}', '…', 'ไฟล์', 'ｗｉｄｅ', '/usr/lib/', 'plain text', 'é',
] as const; // biome-ignore format: a list

const randomText = (random: (below: number) => number): string => {
	const kind = random(3);
	if (kind === 0) return Buffer.from(Array.from({length: random(60)}, () => random(256))).toString('utf8');
	if (kind === 1)
		return Array.from({length: random(12)}, () => pick(interesting, random(interesting.length))).join('');
	return Array.from({length: random(40)}, () => String.fromCharCode(random(0x1_0000))).join('');
};

const check = (text: string, columns: number, align: Align, cut: Cut, ascii: boolean): string | undefined => {
	const fitted = fitText(text, columns, align, cut, ascii);
	if (width(fitted) !== columns) return `${width(fitted)} cells`;
	if (harmful.test(fitted)) return 'a harmful character';
	if (safeText(fitted) !== fitted) return 'not what is safe already';
	if (ascii && !/^[ -~]*$/.test(fitted)) return 'not ASCII';
	return undefined;
};

test('every code point alone is harmless and fills its columns exactly', () => {
	const wrong: string[] = [];
	for (const codePoint of everyCodePoint()) {
		const reason = check(character(codePoint), 3, 'left', 'end', false);
		if (reason) wrong.push(`${codePoint.toString(16)}: ${reason}`);
	}
	expect(wrong).toEqual([]);
});

test('any text is harmless and fills its columns exactly, however it is cut and aligned', {
	timeout: 60_000,
}, () => {
	const random = numbers(7);
	const wrong: string[] = [];
	for (let i = 0; i < 100_000; i++) {
		const text = randomText(random);
		const align = pick<Align>(['left', 'right'], random(2));
		const cut = pick<Cut>(['end', 'middle', 'start'], random(3));
		const columns = random(30);
		const reason = check(text, columns, align, cut, random(4) === 0);
		if (reason) wrong.push(`${JSON.stringify(text)} in ${columns} ${align} ${cut}: ${reason}`);
		if (safeText(safeText(text)) !== safeText(text)) wrong.push(`${JSON.stringify(text)}: not idempotent`);
	}
	expect(wrong).toEqual([]);
});

/** Feeds one text a row and tells which rows do not have their bar in column 20. */
const barsOutOfPlace = async (texts: readonly string[], modern: boolean): Promise<string[]> => {
	const terminal = new xterm.Terminal({cols: 40, rows: texts.length, allowProposedApi: true, scrollback: 0});
	if (modern) {
		terminal.unicode.register(modernWidths);
		terminal.unicode.activeVersion = modernWidths.version;
	}
	const lines = texts.map((text, y) => `\u001b[${y + 1};1H${fitText(text, 20)}|`);
	await new Promise<void>(resolve => terminal.write(lines.join(''), resolve));
	const wrong = texts.filter((_, y) => terminal.buffer.active.getLine(y)?.getCell(20)?.getChars() !== '|');
	terminal.dispose();
	return wrong;
};

// xterm.js ships the widths of Unicode 6, when no emoji was wide. Since Unicode 9 terminals draw those that are
// emoji by default in two cells; here that comes from the property, not from the tables that the code uses.
const modernWidths = {
	version: 'modern',
	wcwidth: (codePoint: number): 0 | 1 | 2 =>
		codePoint > 0x7f && /\p{Emoji_Presentation}/u.test(character(codePoint)) ? 2 : 1,
	charProperties(codePoint: number): number {
		return this.wcwidth(codePoint) << 1;
	},
};

test('a terminal of Unicode 6 agrees on the width of everything that was assigned then, but emoji', {
	timeout: 60_000,
}, async () => {
	const wrong: string[] = [];
	for (let block = 0; block < 0x11_0000; block += 0x400) {
		const texts = Array.from({length: 0x400}, (_, i) => `${character(block + i)}a${character(block + i)}`);
		wrong.push(...(await barsOutOfPlace(texts, false)));
	}
	// Scripts and squared ideographs that came after Unicode 6 are wide only for terminals that know them.
	const later =
		/[\p{Emoji_Presentation}\p{Script=Tangut}\p{Script=Nushu}\p{Script=Khitan_Small_Script}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u{1f200}-\u{1f265}]/u;
	const since = wrong.filter(text => !later.test(text)).map(text => text.codePointAt(0)?.toString(16));
	expect(since).toEqual([]);
});

test('a terminal keeps the column after any text of characters that every Unicode version agrees on', {
	timeout: 60_000,
}, async () => {
	const random = numbers(11);
	const texts = Array.from({length: 20_000}, () => randomText(random)).filter(
		text => !/\p{Emoji_Presentation}/u.test(text),
	);
	const wrong: string[] = [];
	for (let from = 0; from < texts.length; from += 500)
		wrong.push(...(await barsOutOfPlace(texts.slice(from, from + 500), false)));
	expect(wrong).toEqual([]);
});

test('emoji take two cells', async () => {
	const emoji = [...everyCodePoint()]
		.map(codePoint => (codePoint >= 0xd800 && codePoint < 0xe000 ? 'x' : character(codePoint)))
		.filter(text => /\p{Emoji_Presentation}/u.test(text));
	expect(emoji.filter(text => safeText(text) === text).length).toBeGreaterThan(900);
	expect(
		await barsOutOfPlace(
			emoji.map(text => text.repeat(3)),
			true,
		),
	).toEqual([]);
});

test('controls are seen as their pictures', () => {
	expect(safeText('a\u001b[31mb\r\n\t\u0000\u007f')).toBe('a␛[31mb␍␊␉␀␡');
});

test.each([
	['C1 controls', '\u009b'],
	['lone surrogates', '\ud800'],
	['non-characters', '\uffff'],
	['private use', '\ue0b0'],
	['bidi controls', '\u202e'],
	['isolates', '\u2066'],
	['zero-width spaces', '\u200b'],
	['joiners', '\u200d'],
	['variation selectors', '\ufe0f'],
	['soft hyphens', '\u00ad'],
	['line separators', '\u2028'],
	['unassigned code points', '\u0378'],
	['marks that no letter holds', '\u0336'],
	['Hangul fillers', '\u3164'],
	['tags', '\u{e0041}'],
	['skin tones', '\u{1f3fd}'],
	['emoji of the last years', '\u{1fae8}'],
	['ideographs of the last years', '\u{31350}'],
])('%s are seen as a replacement character', (_, text) => {
	expect(safeText(`a${text}b`)).toBe('a\ufffdb');
});

test('spaces that are not the space are seen', () => {
	expect(safeText('a\u00a0b\u3000c\u2800d e')).toBe('a␣b␣c␣d e');
});

test('letters with marks are kept where one character can hold them', () => {
	expect(safeText('cafe\u0301')).toBe('café');
	expect(safeText('\u1112\u1161\u11ab')).toBe('한');
});

test.each<[string, number, Align, Cut, string]>([
	['/var/www', 10, 'left', 'end', '/var/www  '],
	['/var/www', 10, 'right', 'end', '  /var/www'],
	['/var/www/index.html', 10, 'left', 'end', '/var/www/…'],
	['/var/www/index.html', 10, 'left', 'start', '…ndex.html'],
	['/var/www/index.html', 10, 'left', 'middle', '/var/…html'],
	['漢字漢字', 4, 'left', 'end', '漢… '],
	['漢字漢字', 4, 'right', 'start', ' …字'],
	['漢字漢字', 8, 'left', 'end', '漢字漢字'],
	['anything', 1, 'left', 'middle', '…'],
	['漢', 1, 'left', 'end', '…'],
	['anything', 0, 'left', 'end', ''],
])('%j in %i columns, %s, cut at the %s, is %j', (text, columns, align, cut, wanted) => {
	expect(fitText(text, columns, align, cut)).toBe(wanted);
});

test('in ASCII, what is not becomes a question mark and the ellipsis a tilde', () => {
	expect(fitText('/tmp/漢\u009b.txt', 20, 'left', 'end', true)).toBe('/tmp/??.txt         ');
	expect(fitText('/var/www/index.html', 10, 'left', 'end', true)).toBe('/var/www/~');
	expect(safeText('é', true)).toBe('?');
});

test('in ASCII, controls are seen as the keys that make them, and never cut in two', () => {
	expect(safeText('a\u001b[31mb\r\n\t\u0000\u007f', true)).toBe('a^[[31mb^M^J^I^@^?');
	expect(fitText('\u001b\u001b\u001b', 4, 'left', 'end', true)).toBe('^[~ ');
	expect(fitText('\u001b\u001b\u001b', 4, 'right', 'start', true)).toBe(' ~^[');
});

test('a text of a megabyte is cut as a short one is', () => {
	const long = `${'/é'.repeat(500_000)}end`;
	expect(fitText(long, 9, 'left', 'middle')).toBe('/é/é…/énd'.replace('/énd', 'éend'));
});
