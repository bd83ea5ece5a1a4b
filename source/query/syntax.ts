// SPDX-License-Identifier: MIT
// What a filter looks like once it is read. Columns count from 0, in UTF-16 units, as the prompt does.

/** How a field and values are compared; the words are Falco's. */
export const operators = [
	'=',
	'!=',
	'<',
	'<=',
	'>',
	'>=',
	'contains',
	'icontains',
	'startswith',
	'endswith',
	'glob',
	'regex',
	'in',
	'intersects',
	'pmatch',
	'exists',
] as const;
/** One of the `operators`. */
export type Operator = (typeof operators)[number];

/** What each asks, in one line: for the help, the manual and the README. */
export const operatorMeanings: Readonly<Record<Operator, string>> = {
	'=': 'it is the value; of a network, in it',
	'!=': 'it is there, and is anything else',
	'<': 'less: of numbers, sizes, durations, moments and severities',
	'<=': 'less, or the same',
	'>': 'more',
	'>=': 'more, or the same',
	contains: 'the value is a part of it',
	icontains: 'the same, whether letters are large or small',
	startswith: 'it begins with the value',
	endswith: 'it ends with the value',
	glob: 'it is like a pattern: * is anything, ? one character',
	regex: 'a regular expression finds something in it',
	in: 'it is one of several: in (80, 443)',
	intersects: 'of several that it is, one is among these',
	pmatch: 'the path is one of these, or below one of them',
	exists: 'the event has such a thing at all; takes no value',
};

/** A piece of the text and where it begins. */
export type Piece = {readonly text: string; readonly at: number};

/** One comparison; `exists` has no values, `in`, `intersects` and `pmatch` have one or more, all others have one. */
export type Comparison = {
	readonly type: 'comparison';
	readonly field: Piece;
	readonly operator: Operator;
	readonly values: readonly Piece[];
};

/** A condition, or nothing but words that a row must hold. */
export type Expression =
	| Comparison
	| {readonly type: 'word'; readonly word: Piece}
	| {readonly type: 'not'; readonly of: Expression}
	| {readonly type: 'and' | 'or'; readonly of: readonly Expression[]};

/** A filter that cannot be understood: what is wrong, and in which column. */
export class FilterError extends Error {
	/** Where in the text, from 0. */
	readonly column: number;

	constructor(message: string, column: number) {
		super(message);
		this.column = column;
	}
}
