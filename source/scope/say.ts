// SPDX-License-Identifier: MIT
// An expression as text again, in the filter language.
import type {Expression, Piece} from '../query/syntax.ts';

/** What the lexer takes for one word that is no keyword. */
const BARE = /^[^\s(),"'=<>!]+$/;
const KEYWORD = /^(?:and|or|not|exists|in|intersects|pmatch|i?contains|startswith|endswith|glob|regex)$/i;

const value = ({text}: Piece): string =>
	BARE.test(text) && !KEYWORD.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;

const within = (expression: Expression): string =>
	expression.type === 'and' || expression.type === 'or' ? `(${say(expression)})` : say(expression);

/** The text of an expression: read again it means the same. */
export function say(expression: Expression): string {
	switch (expression.type) {
		case 'comparison': {
			const {field, operator, values} = expression;
			const [first] = values;
			if (operator === 'exists') return `${field.text} exists`;
			return values.length === 1 && first
				? `${field.text} ${operator} ${value(first)}`
				: `${field.text} ${operator} (${values.map(value).join(', ')})`;
		}
		case 'word':
			return value(expression.word);
		case 'not':
			return `not ${within(expression.of)}`;
		default:
			return expression.of.map(within).join(` ${expression.type} `);
	}
}

/** Where an expression begins, in columns from 0. */
export function columnOf(expression: Expression): number {
	switch (expression.type) {
		case 'comparison':
			return expression.field.at;
		case 'word':
			return expression.word.at;
		case 'not':
			return columnOf(expression.of);
		default:
			return expression.of[0] ? columnOf(expression.of[0]) : 0;
	}
}
