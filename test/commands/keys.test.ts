// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {commands} from '../../source/commands/commands.ts';
import {keyLabel, keysOf} from '../../source/commands/keys.ts';

describe('what a terminal sends', () => {
	test.each([
		['\u001b[A', 'up'],
		['\u001bOA', 'up'],
		['\u001b[B', 'down'],
		['\u001b[C', 'right'],
		['\u001bOD', 'left'],
		['\u001b[1;2C', 'shift+right'],
		['\u001b[1;2D', 'shift+left'],
		['\u001b[c', 'shift+right'],
		['\u001b[d', 'shift+left'],
		['\u001b[5~', 'pageup'],
		['\u001b[6~', 'pagedown'],
		['\u001b[H', 'home'],
		['\u001bOH', 'home'],
		['\u001b[1~', 'home'],
		['\u001b[7~', 'home'],
		['\u001b[F', 'end'],
		['\u001b[4~', 'end'],
		['\u001b[8~', 'end'],
		['\u001b[Z', 'shift+tab'],
		['\u001bOP', 'f1'],
		['\u001b[11~', 'f1'],
		['\u001b[[A', 'f1'],
		['\u001bOS', 'f4'],
		['\u001b[14~', 'f4'],
		['\u001bOQ', 'f2'],
		['\u001b[12~', 'f2'],
		['\u001b[[B', 'f2'],
		['\u001bOR', 'f3'],
		['\u001b[13~', 'f3'],
		['\u001b[[C', 'f3'],
		['\u001b[[D', 'f4'],
		['\u001b[15~', 'f5'],
		['\u001b[[E', 'f5'],
		['\u001b[17~', 'f6'],
		['\u001b[18~', 'f7'],
		['\u001b[19~', 'f8'],
		['\u001b[20~', 'f9'],
		['\u001b[21~', 'f10'],
		['\u001b[23~', 'f11'],
		['\u001b[24~', 'f12'],
		['\u001b[2~', 'insert'],
		['\u001b[3~', 'delete'],
		['\u001b[1;2A', 'shift+up'],
		['\u001b[1;2B', 'shift+down'],
		['\u001b[1;2C', 'shift+right'],
		['\u001b[1;2D', 'shift+left'],
		['\u001b[a', 'shift+up'],
		['\u001b[d', 'shift+left'],
		['\u001bO2C', 'shift+right'],
		['\u001b[1;5A', 'ctrl+up'],
		['\u001b[1;5B', 'ctrl+down'],
		['\u001b[1;5C', 'ctrl+right'],
		['\u001b[1;5D', 'ctrl+left'],
		['\u001b[5D', 'ctrl+left'],
		['\u001bOd', 'ctrl+left'],
		['\u001bOc', 'ctrl+right'],
		['\u001bO5D', 'ctrl+left'],
		['\u001b', 'escape'],
		['\r', 'enter'],
		['\n', 'enter'],
		['\t', 'tab'],
		[' ', 'space'],
		['\u007f', 'backspace'],
		['\b', 'backspace'],
		['\u0003', 'ctrl+c'],
		['\u000c', 'ctrl+l'],
		['\u0015', 'ctrl+u'],
		['\u001a', 'ctrl+z'],
		['G', 'G'],
		['ü', 'ü'],
		['🐝', '🐝'],
	])('%j is %s', (input, key) => {
		expect(keysOf(input)).toEqual([key]);
	});

	test('is split into keys where it comes in a burst', () => {
		expect(keysOf('jjj k\t?')).toEqual(['j', 'j', 'j', 'space', 'k', 'tab', '?']);
		expect(keysOf('a🐝\u007f\r')).toEqual(['a', '🐝', 'backspace', 'enter']);
	});

	test.each([
		['a click', '\u001b[<0;10;5M'],
		['a wheel', '\u001b[<64;10;5M'],
		['an unnamed function key', '\u001b[34~'],
		['an arrow with other modifiers', '\u001b[1;3A'],
		['a focus report', '\u001b[I'],
		['a cursor report', '\u001b[12;40R'],
		['the mark of a paste', '\u001b[200~'],
	])('is no key where nobody knows it: %s', (_, input) => {
		expect(keysOf(input)).toEqual([]);
	});

	test('is Escape and a key where both come at once, as Alt and that key would', () => {
		expect(keysOf('\u001b5')).toEqual(['escape', '5']);
		expect(keysOf('\u001b🐝')).toEqual(['escape', '🐝']);
		expect(keysOf('\u001b\u001b[A')).toEqual(['escape', 'up']);
		expect(keysOf('\u001b\u001b')).toEqual([]);
	});

	test('never becomes a quit out of an unknown sequence', () => {
		fc.assert(
			fc.property(fc.string({minLength: 2}), rest => {
				fc.pre(!rest.startsWith('\u001b') && Array.from(rest).length > 1);
				const keys = keysOf(`\u001b${rest}`);
				expect(keys.length).toBeLessThan(2);
				expect(keys).not.toContain('q');
			}),
		);
	});

	test('gives a key for every character of a text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', minLength: 1}), text => {
				fc.pre(!text.startsWith('\u001b'));
				expect(keysOf(text)).toHaveLength(Array.from(text).length);
			}),
		);
	});
});

test('every key of the table can be typed, and has a label that fits into the footer', () => {
	const typed = new Set(
		[
			...['\u001b[A', '\u001b[B', '\u001b[5~', '\u001b[6~', '\u001b[H', '\u001b[F', '\u001b[Z'],
			...['\u001b[2~', '\u001b[3~', '\u001b[C', '\u001b[D', '\u001b', '\r', '\t', ' ', '\u007f'],
			...[11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map(number => `\u001b[${number}~`),
			...['A', 'B', 'C', 'D'].flatMap(arrow => [`\u001b[1;2${arrow}`, `\u001b[1;5${arrow}`]),
			...Array.from({length: 26}, (_, index) => String.fromCharCode(index + 1)),
			...Array.from({length: 94}, (_, index) => String.fromCharCode(index + 33)),
		].flatMap(keysOf),
	);
	for (const key of commands.flatMap(command => command.keys)) {
		expect(typed, `no terminal sends ${key}`).toContain(key);
		expect(keyLabel(key, true)).toMatch(/^[!-~]{1,9}$/);
		expect(keyLabel(key)).toMatch(/^\S{1,9}$/);
	}
	expect(keyLabel('ctrl+l')).toBe('^L');
	expect(keyLabel('f10')).toBe('F10');
	expect(keyLabel('up')).toBe('↑');
	expect(keyLabel('up', true)).toBe('up');
	expect(keyLabel('shift+left')).toBe('S-←');
	expect(keyLabel('ctrl+right', true)).toBe('^right');
});
