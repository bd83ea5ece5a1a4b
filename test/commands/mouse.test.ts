// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type MouseReport, mouseReport} from '../../source/commands/mouse.ts';
import {doubleClicks, hitOf, mouseAction} from '../../source/commands/mouse-action.ts';
import {type InputPart, MouseSplitter} from '../../source/ui/screen/mouse-splitter.ts';
import {sideBySide} from '../../source/ui/screen/regions.ts';

const none = {shift: false, alt: false, control: false};
const sgr = (code: number, column: number, line: number, final = 'M') =>
	`\u001b[<${code};${column + 1};${line + 1}${final}`;

/** The report that a sequence is, which has to be one. */
function reportOf(sequence: string): MouseReport {
	const report = mouseReport(sequence);
	if (!report) throw new Error(`${JSON.stringify(sequence)} is no report`);
	return report;
}

const textOf = (parts: readonly InputPart[]) => parts.filter(part => typeof part === 'string').join('');
const reportsOf = (parts: readonly InputPart[]) => parts.filter(part => typeof part !== 'string');

/** What a splitter makes of pieces; after each, the wait for the rest of a key is over where `late`. */
function split(pieces: readonly string[], late = false): readonly InputPart[] {
	const splitter = new MouseSplitter();
	return pieces.flatMap(piece => [...splitter.push(piece), ...(late ? [splitter.release()] : [])]);
}

/** A text in two pieces, cut anywhere. */
const cuts = (text: string) => Array.from(text, (_, at) => [text.slice(0, at), text.slice(at)]);

describe('a report', () => {
	test.each([
		['\u001b[<0;10;5M', {...none, type: 'press', button: 'left', column: 9, line: 4}],
		['\u001b[<0;10;5m', {...none, type: 'release', button: 'left', column: 9, line: 4}],
		['\u001b[<1;1;1M', {...none, type: 'press', button: 'middle', column: 0, line: 0}],
		['\u001b[<2;300;100M', {...none, type: 'press', button: 'right', column: 299, line: 99}],
		['\u001b[<64;10;5M', {...none, type: 'wheel', by: -1, column: 9, line: 4}],
		['\u001b[<65;10;5M', {...none, type: 'wheel', by: 1, column: 9, line: 4}],
		['\u001b[<4;10;5M', {...none, type: 'press', button: 'left', shift: true, column: 9, line: 4}],
		['\u001b[<81;10;5M', {...none, type: 'wheel', by: 1, control: true, column: 9, line: 4}],
		['\u001b[<8;10;5m', {...none, type: 'release', button: 'left', alt: true, column: 9, line: 4}],
	])('%j says what was done where', (sequence, report) => {
		expect(mouseReport(sequence)).toEqual(report);
	});

	test.each([
		['a movement', '\u001b[<32;10;5M'],
		['the wheel to the side', '\u001b[<66;10;5M'],
		['a released wheel', '\u001b[<64;10;5m'],
		['a button without a name', '\u001b[<128;10;5M'],
		['no button', '\u001b[<3;10;5M'],
		['a column before the first', '\u001b[<0;0;5M'],
		['a line that no screen has', '\u001b[<0;1;65536M'],
		['numbers too long', '\u001b[<0;1;000000005M'],
		['a number too many', '\u001b[<0;1;5;7M'],
		['a number too few', '\u001b[<0;1M'],
		['the old form', '\u001b[M !!'],
		['the form of rxvt', '\u001b[32;10;5M'],
		['two reports', '\u001b[<0;10;5M\u001b[<0;10;5M'],
		['words', 'constructor'],
		['nothing', ''],
	])('is none: %s', (_, sequence) => {
		expect(mouseReport(sequence)).toBeUndefined();
	});
});

describe('the input of a terminal', () => {
	const click = sgr(0, 9, 4);

	test('is keys and reports in their order', () => {
		expect(split([`ab${click}\r${sgr(64, 0, 0)}c`])).toEqual([
			'ab',
			reportOf(click),
			'\r',
			reportOf(sgr(64, 0, 0)),
			'c',
		]);
	});

	test('may break a report anywhere, for any time', () => {
		for (const pieces of cuts(`a${click}b`)) {
			const parts = split(pieces);
			expect(textOf(parts)).toBe('ab');
			expect(reportsOf(parts)).toEqual([reportOf(click)]);
			// An Escape that was waited for in vain is one; nothing else of a report is ever typed.
			const late = split(pieces, true);
			expect(['ab', 'a\u001bb', 'a\u001b[b']).toContain(textOf(late));
			expect(reportsOf(late)).toEqual([reportOf(click)]);
		}
		expect(split(Array.from(click))).toEqual([reportOf(click)]);
	});

	test('keeps other sequences whole, wherever they are broken', () => {
		const keys = '\u001b[A\u001bOP\u001b[1;5Cq\u001b[200~pasted\u001b[201~\u001b[<1;2q\u001b[I';
		for (const pieces of cuts(keys)) expect(textOf(split(pieces))).toBe(keys);
	});

	test('holds an Escape only until it is clear that it is one', () => {
		const splitter = new MouseSplitter();
		expect(splitter.push('j\u001b')).toEqual(['j']);
		expect(splitter.holdsKey).toBe(true);
		expect(splitter.release()).toBe('\u001b');
		expect(splitter.holdsKey).toBe(false);
		expect(splitter.release()).toBe('');
		expect(splitter.push('k')).toEqual(['k']);
		expect(splitter.push('\u001b')).toEqual([]);
		expect(splitter.push('k')).toEqual(['\u001bk']);
	});

	test('that was pasted is text, even where it looks like a report', () => {
		const pasted = `\u001b[200~one ${click} two\u001b[201~`;
		expect(split([pasted])).toEqual([pasted]);
		for (const pieces of cuts(pasted)) expect(split(pieces).join('')).toBe(pasted);
		expect(reportsOf(split([pasted, click]))).toEqual([reportOf(click)]);
	});

	test('of a terminal with the old form of reports types nothing', () => {
		expect(textOf(split(['a\u001b[M !!b']))).toBe('ab');
		for (const pieces of cuts('a\u001b[M \u00e9!b')) expect(textOf(split(pieces))).toBe('ab');
		expect(textOf(split(['\u001b[M \u001b[A']))).toBe('\u001b[A');
	});

	test('holds no more of an endless report than of a real one', () => {
		const splitter = new MouseSplitter();
		splitter.push('\u001b[<');
		for (let i = 0; i < 1000; i++) expect(splitter.push('1234567890;'.repeat(100))).toEqual([]);
		expect(splitter.push('Mx')).toEqual(['x']);
	});

	const piece = fc.oneof(
		fc.string({unit: 'binary', maxLength: 12}),
		fc.constantFrom(
			'\u001b',
			'\u001b[',
			'\u001b[<',
			'\u001b[<0;1',
			';5',
			'M',
			'm',
			'[',
			'<',
			'\u001b[M',
			'0',
		),
		fc.constantFrom('\u001b[200~', '\u001b[201~', '\u001b[20', '0~', '\u001b[A', 'j'),
	);

	test('never throws, and of what is no report nothing is lost, made up or put in another order', () => {
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 20}), fc.boolean(), (pieces, late) => {
				const all = pieces.join('');
				let from = 0;
				for (const character of textOf(split(pieces, late))) {
					from = all.indexOf(character, from) + 1;
					expect(from).toBeGreaterThan(0);
				}
				if (!all.includes('\u001b')) expect(textOf(split(pieces, late))).toBe(all);
			}),
			{numRuns: 2000},
		);
	});

	test('gives the same however it is broken, as long as its rest is waited for', () => {
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 20}), pieces => {
				const [whole, broken] = [split([pieces.join('')]), split(pieces)];
				expect(textOf(broken)).toBe(textOf(whole));
				expect(reportsOf(broken)).toEqual(reportsOf(whole));
			}),
			{numRuns: 2000},
		);
	});

	test('with reports among keys types the keys alone', () => {
		const code = fc.constantFrom(0, 1, 2, 35, 64, 65, 66, 128);
		const cell = fc.integer({min: 0, max: 400});
		const report = fc.tuple(code, cell, cell, fc.constantFrom('M', 'm')).map(([...of]) => sgr(...of));
		const typed = fc.stringMatching(/^[ -~]{0,5}$/);
		fc.assert(
			fc.property(fc.array(fc.tuple(typed, report), {maxLength: 8}), fc.array(fc.nat(200)), (input, at) => {
				const text = input.flat().join('');
				const ends = [0, ...at.map(end => end % (text.length + 1)), text.length].sort((a, b) => a - b);
				const pieces = ends.slice(1).map((end, index) => text.slice(ends[index], end));
				expect(textOf(split(pieces))).toBe(input.map(([keys]) => keys).join(''));
			}),
			{numRuns: 500},
		);
	});
});

describe('a cell', () => {
	const files = {x: 1, y: 3, width: 20, height: 5};
	const network = {x: 21, y: 3, width: 10, height: 5};
	const panes = [
		['files', files],
		['network', network],
	] as const;

	test('is told in the rows and columns of what it lies in', () => {
		expect(hitOf(panes, 1, 3)).toEqual({id: 'files', row: 0, column: 0});
		expect(hitOf(panes, 20, 7)).toEqual({id: 'files', row: 4, column: 19});
		expect(hitOf(panes, 21, 7)).toEqual({id: 'network', row: 4, column: 0});
	});

	test.each([
		[0, 3],
		[1, 2],
		[1, 8],
		[31, 3],
	])('outside of everything is no hit: %i, %i', (column, line) => {
		expect(hitOf(panes, column, line)).toBeUndefined();
	});

	test('belongs to what lies on top', () => {
		const dialog = ['dialog', {x: 5, y: 4, width: 10, height: 2}] as const;
		expect(hitOf([...panes, dialog], 6, 5)).toEqual({id: 'dialog', row: 1, column: 1});
	});

	test('of a line of tabs is found by their widths', () => {
		const [, second] = sideBySide(1, 1, [12, 13]);
		expect(second).toEqual({x: 13, y: 1, width: 13, height: 1});
	});
});

describe('the mouse', () => {
	const pane = {id: 'files', row: 4, column: 7};
	const press = reportOf(sgr(0, 0, 0));

	test('selects a row, sorts by a title, and shows a view', () => {
		expect(mouseAction(press, {pane})).toEqual({type: 'select', pane: 'files', row: 3});
		expect(mouseAction(press, {pane: {...pane, row: 0}})).toEqual({type: 'sort', pane: 'files', column: 7});
		expect(mouseAction(press, {view: 'memory'})).toEqual({type: 'view', view: 'memory'});
	});

	test('scrolls what is under it by its wheel', () => {
		expect(mouseAction(reportOf(sgr(64, 0, 0)), {pane})).toEqual({type: 'scroll', pane: 'files', by: -3});
		expect(mouseAction(reportOf(sgr(65, 0, 0)), {pane})).toEqual({type: 'scroll', pane: 'files', by: 3});
		expect(mouseAction(reportOf(sgr(65, 0, 0)), {view: 'memory'})).toBeUndefined();
	});

	test('does nothing by a release, by its other buttons, and beside everything', () => {
		expect(mouseAction(reportOf(sgr(0, 0, 0, 'm')), {pane})).toBeUndefined();
		expect(mouseAction(reportOf(sgr(1, 0, 0)), {pane})).toBeUndefined();
		expect(mouseAction(reportOf(sgr(2, 0, 0)), {view: 'memory'})).toBeUndefined();
		expect(mouseAction(press, {})).toBeUndefined();
	});

	test('opens a row by a double click, and by no other two', () => {
		const select = {type: 'select', pane: 'files', row: 3} as const;
		const open = {type: 'open', pane: 'files', row: 3} as const;
		const other = {...select, row: 4};
		const clicks = doubleClicks<string, string>();
		expect(clicks(select, 1000)).toEqual(select);
		expect(clicks(undefined, 1100)).toBeUndefined();
		expect(clicks(select, 1400)).toEqual(open);
		expect(clicks(select, 1500)).toEqual(select);
		expect(clicks(select, 1901)).toEqual(select);
		expect(clicks(other, 1950)).toEqual(other);
		expect(clicks({type: 'scroll', pane: 'files', by: 3}, 2000)).toMatchObject({type: 'scroll'});
		expect(clicks(other, 2050)).toEqual(other);
	});
});
