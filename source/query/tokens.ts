// SPDX-License-Identifier: MIT
import {createToken, Lexer} from 'chevrotain';

/** Anything that is no space, parenthesis, comma, quote or comparison: names of fields, values, words to look for. */
export const Word = createToken({name: 'Word', pattern: /[^\s(),"'=<>!]+/, label: 'a word'});

const keyword = (name: string, pattern: RegExp) =>
	createToken({name, pattern, longer_alt: Word, label: name.toLowerCase()});
export const And = keyword('And', /and/i);
export const Or = keyword('Or', /or/i);
export const Not = keyword('Not', /not/i);
export const Exists = keyword('Exists', /exists/i);
/** Operators that take a list, with or without parentheses. */
export const Several = keyword('Several', /in(?:tersects)?|pmatch/i);
/** Operators in words that take one value. */
export const Named = keyword('Named', /i?contains|startswith|endswith|glob|regex/i);
export const Compare = createToken({
	name: 'Compare',
	pattern: /==|!=|<=|>=|=|<|>/,
	label: 'a comparison such as =',
});
export const Quoted = createToken({
	name: 'Quoted',
	pattern: /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/,
	label: 'a quoted value',
});
export const Open = createToken({name: 'Open', pattern: /\(/, label: '('});
export const Close = createToken({name: 'Close', pattern: /\)/, label: ')'});
export const Comma = createToken({name: 'Comma', pattern: /,/, label: ','});
const Space = createToken({name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED});

/** All tokens; of those that fit the first counts, so keywords stand before words. */
export const tokens = [
	Space,
	And,
	Or,
	Not,
	Exists,
	Several,
	Named,
	Compare,
	Quoted,
	Open,
	Close,
	Comma,
	Word,
];
/** Cuts a filter into tokens. */
export const lexer = new Lexer(tokens, {positionTracking: 'onlyOffset'});
