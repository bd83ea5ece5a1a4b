// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {clipboardSequence, copyText} from '../../source/ui/screen/clipboard.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const plain = (text: string) => `\u001b]52;c;${base64(text)}\u0007`;
const TERM = 'xterm-256color';

describe('the sequence that copies', () => {
	test('holds the text as base64 of its UTF-8, so that nothing in it steers the terminal', () => {
		expect(clipboardSequence('🐝 \u001b[31m\u0007', {TERM})).toBe(plain('🐝 \u001b[31m\u0007'));
		expect(clipboardSequence('', {TERM})).toBe(plain(''));
	});

	test('is given for as much as a terminal takes, and for no more', () => {
		const most = clipboardSequence('x'.repeat(74_994), {TERM});
		expect(most).toHaveLength(99_992 + 8);
		expect(clipboardSequence('x'.repeat(74_995), {TERM})).toBeUndefined();
		expect(clipboardSequence('é'.repeat(37_498), {TERM})).toBeUndefined();
	});

	test('comes plain and wrapped in tmux, which may take the one or let the other pass', () => {
		const wrapped = `\u001bPtmux;\u001b\u001b]52;c;${base64('bee')}\u0007\u001b\\`;
		expect(clipboardSequence('bee', {TERM: 'screen', TMUX: '/tmp/t,1,0'})).toBe(plain('bee') + wrapped);
		expect(clipboardSequence('bee', {TERM: 'tmux-256color'})).toBe(plain('bee') + wrapped);
	});

	test('goes through GNU screen in pieces that it takes', () => {
		const text = 'x'.repeat(3000);
		const sequence = clipboardSequence(text, {TERM: 'screen', STY: '1.pts-0.host'}) ?? '';
		const pieces = sequence.split('\u001b\\').slice(0, -1);
		expect(pieces).toHaveLength(9);
		for (const piece of pieces) {
			expect(piece.startsWith('\u001bP')).toBe(true);
			expect(piece.length).toBeLessThanOrEqual(2 + 511);
		}
		expect(pieces.map(piece => piece.slice(2)).join('')).toBe(plain(text));
	});

	test('comes both ways where only the name of the terminal is left, which screen and tmux share', () => {
		expect(clipboardSequence('bee', {TERM: 'screen-256color'})).toBe(
			`${plain('bee')}\u001bP${plain('bee')}\u001b\\`,
		);
		// A long one is left out where GNU screen would type it.
		const pieces = clipboardSequence('x'.repeat(3000), {TERM: 'screen'})?.split('\u001b\\') ?? [];
		for (const piece of pieces.slice(0, -1)) expect(piece.startsWith('\u001bP')).toBe(true);
		expect(pieces).toHaveLength(10);
	});
});

describe('the person is told', () => {
	const environment = {TERM};
	const keep = async () => '/run/user/1000/bee-top/copied';
	const keepNothing = async () => undefined;

	test('where the text went, and that the terminal gave no answer', async () => {
		const passed: string[] = [];
		const pass = (sequence: string) => passed.push(sequence) > 0;
		expect(await copyText('bee', {pass, keep, environment})).toBe(
			'copied (OSC 52); also in /run/user/1000/bee-top/copied',
		);
		expect(await copyText('bee', {pass, keep: keepNothing, environment})).toBe('copied (OSC 52)');
		expect(passed).toEqual([plain('bee'), plain('bee')]);
	});

	test('why it went into the file alone, or nowhere', async () => {
		const never = () => {
			throw new Error('was written to the terminal');
		};
		const long = 'x'.repeat(80_000);
		expect(await copyText(long, {pass: never, keep, environment})).toBe(
			'too long for the clipboard of a terminal; copied to /run/user/1000/bee-top/copied',
		);
		expect(await copyText(long, {pass: never, keep: keepNothing, environment})).toBe(
			'not copied: too long for the clipboard of a terminal',
		);
		expect(await copyText('bee', {pass: () => false, keep: keepNothing, environment})).toBe(
			'not copied: the terminal is away',
		);
	});
});
