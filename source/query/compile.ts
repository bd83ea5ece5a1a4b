// SPDX-License-Identifier: MIT
// From text to a test of records.
import {compileComparison} from './compare.ts';
import {findField} from './fields.ts';
import {parseFilter} from './grammar.ts';
import {nearest} from './nearest.ts';
import type {Subject} from './subject.ts';
import {type Comparison, type Expression, FilterError} from './syntax.ts';
import {rowText} from './words.ts';

/** Whether a record passes. */
export type Test = (subject: Subject) => boolean;

function compileField(comparison: Comparison): Test {
	const {text, at} = comparison.field;
	const chosen = findField(text);
	if (!chosen) throw new FilterError(`there is no field ${text}${nearest(text)}`, at);
	const {field, index} = chosen;
	const test = compileComparison(field, comparison);
	return subject => test(field.read(subject, index));
}

/** The test of an expression that was read already. Throws FilterError. */
export function compileExpression(expression: Expression): Test {
	switch (expression.type) {
		case 'comparison':
			return compileField(expression);
		case 'word': {
			const word = expression.word.text.toLowerCase();
			return subject => rowText(subject).includes(word);
		}
		case 'not': {
			const test = compileExpression(expression.of);
			return subject => !test(subject);
		}
		default: {
			const tests = expression.of.map(compileExpression);
			return expression.type === 'and'
				? subject => tests.every(test => test(subject))
				: subject => tests.some(test => test(subject));
		}
	}
}

/** Makes a filter of what was typed; undefined if that is nothing. Throws FilterError, which knows the column. */
export function compileFilter(text: string): Test | undefined {
	const expression = parseFilter(text);
	return expression && compileExpression(expression);
}
