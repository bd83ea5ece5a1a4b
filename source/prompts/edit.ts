// SPDX-License-Identifier: MIT
// One line of text that is typed, with a caret in it. Steps are whole characters (code points).

/** A text, and how many of its characters stand before the caret. */
export type Line = {readonly text: string; readonly caret: number};

/** Longer lines are no filters and no names. */
const LONGEST = 1000;

const parts = ({text, caret}: Line): readonly [readonly string[], readonly string[]] => {
	const characters = Array.from(text);
	return [characters.slice(0, caret), characters.slice(caret)];
};
const joined = (before: readonly string[], after: readonly string[]): Line => ({
	text: [...before, ...after].join(''),
	caret: before.length,
});

/** A line with the caret behind it. */
export const lineOf = (text: string): Line => ({text, caret: Array.from(text).length});

/** Puts text in at the caret, as much as there is room for. */
export function insert(line: Line, text: string): Line {
	const [before, after] = parts(line);
	const room = Math.max(0, LONGEST - before.length - after.length);
	return joined([...before, ...Array.from(text).slice(0, room)], after);
}

/** What the keys of a line do to it. */
export const edits = {
	left: (line: Line): Line => ({...line, caret: Math.max(0, line.caret - 1)}),
	right: (line: Line): Line => ({...line, caret: Math.min(line.caret + 1, Array.from(line.text).length)}),
	home: (line: Line): Line => ({...line, caret: 0}),
	end: (line: Line): Line => lineOf(line.text),
	erase: (line: Line): Line => {
		const [before, after] = parts(line);
		return joined(before.slice(0, -1), after);
	},
	delete: (line: Line): Line => {
		const [before, after] = parts(line);
		return joined(before, after.slice(1));
	},
	eraseWord: (line: Line): Line => {
		const [before, after] = parts(line);
		return joined(Array.from(before.join('').replace(/\S*\s*$/, '')), after);
	},
	eraseBefore: (line: Line): Line => joined([], parts(line)[1]),
	eraseBehind: (line: Line): Line => joined(parts(line)[0], []),
} as const satisfies Record<string, (line: Line) => Line>;
/** The name of one of the `edits`. */
export type Edit = keyof typeof edits;
