// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Edit, edits, insert, type Line, lineOf} from '../../source/prompts/edit.ts';

/** The same line as a plain list of characters on both sides of the caret. */
type Plain = {before: string[]; after: string[]};

const MODEL: Readonly<Record<Edit, (line: Plain) => void>> = {
	left: ({before, after}) => {
		const character = before.pop();
		if (character !== undefined) after.unshift(character);
	},
	right: ({before, after}) => {
		const character = after.shift();
		if (character !== undefined) before.push(character);
	},
	home: line => {
		line.after.unshift(...line.before.splice(0));
	},
	end: line => {
		line.before.push(...line.after.splice(0));
	},
	erase: ({before}) => {
		before.pop();
	},
	delete: ({after}) => {
		after.shift();
	},
	eraseWord: ({before}) => {
		while (/^\s$/.test(before.at(-1) ?? '')) before.pop();
		while (before.length > 0 && !/^\s$/.test(before.at(-1) ?? '')) before.pop();
	},
	eraseBefore: ({before}) => {
		before.length = 0;
	},
	eraseBehind: ({after}) => {
		after.length = 0;
	},
};

const step = fc.oneof(
	fc.record({edit: fc.constantFrom(...(Object.keys(edits) as Edit[]))}),
	fc.record({
		text: fc.oneof(
			fc.constantFrom('a', ' ', 'two words', '🐝', 'é\u0301'),
			fc.string({unit: 'grapheme', maxLength: 8}),
		),
	}),
);

test('a line does what a list of characters with a caret in it does, whatever is typed', () => {
	fc.assert(
		fc.property(
			fc.string({unit: 'grapheme', maxLength: 20}),
			fc.array(step, {maxLength: 60}),
			(first, steps) => {
				let line: Line = lineOf(first);
				const plain: Plain = {before: Array.from(first), after: []};
				for (const each of steps) {
					if ('edit' in each) {
						line = edits[each.edit](line);
						MODEL[each.edit](plain);
					} else {
						line = insert(line, each.text);
						plain.before.push(...Array.from(each.text));
					}
					expect(line).toEqual({
						text: [...plain.before, ...plain.after].join(''),
						caret: plain.before.length,
					});
				}
			},
		),
		{numRuns: 1000},
	);
});

test('a line grows to a thousand characters and no further, and keeps what is behind the caret', () => {
	let line = insert(lineOf('end'), '');
	line = edits.home(line);
	line = insert(line, '🐝'.repeat(5000));
	expect(Array.from(line.text)).toHaveLength(1000);
	expect(line.text.endsWith('🐝end')).toBe(true);
	expect(line.caret).toBe(997);
	expect(insert(line, 'more')).toEqual(line);
	expect(insert(edits.erase(line), 'xy').text).toBe(`${'🐝'.repeat(996)}xend`);
});
