// SPDX-License-Identifier: MIT
import {filterExamples} from '../../cli/examples.ts';
import type {FieldType, FilterField} from '../../query/field.ts';
import {fields} from '../../query/fields.ts';
import {operatorMeanings, operators} from '../../query/syntax.ts';
import {type HelpPart, say} from './part.ts';

/** How a value of each type is typed, where that is not plain. */
const TYPED: Readonly<Partial<Record<FieldType, string>>> = {
	number: 'a number',
	duration: 'as 10ms, 1.5s',
	bytes: 'as 4K, 1M',
	time: 'a moment',
	address: 'an address or a network',
	flag: 'true or false',
	severity: 'info to critical',
};

/** By what stands before the first dot of a name. */
const GROUPS: Readonly<Record<string, string>> = {
	evt: 'what was done, and what came of it',
	proc: 'who did it',
	thread: 'which thread of it',
	user: 'as which user',
	group: 'as which group',
	container: 'in which container',
	k8s: 'in which pod',
	fd: 'to which file, or with whom',
	bee: 'what only bee-top knows',
};

const groupOf = ({name}: FilterField) => name.slice(0, name.indexOf('.'));

const fieldParts = (): readonly HelpPart[] =>
	[...new Set(fields.map(groupOf))].map(group => ({
		heading: `Fields ${group}.*${GROUPS[group] === undefined ? '' : `: ${GROUPS[group]}`}`,
		entries: fields
			.filter(field => groupOf(field) === group)
			.map(({name, about, type, index}) =>
				say(index ? `${name}[..]` : name, TYPED[type] === undefined ? about : `${about} (${TYPED[type]})`),
			),
	}));

/** How a filter is written, and all that it can ask for. */
export const filterParts = (): readonly HelpPart[] => [
	{
		heading: 'How a filter is written',
		entries: [
			say(
				'',
				'f opens it; it is tried with every letter, and Tab completes. Words alone find rows that hold all of them.',
			),
			say(
				'',
				'A comparison is a field, an operator and a value. Comparisons are joined by and, or, not and parentheses; side by side they must all hold.',
			),
			say('', 'Values with blanks stand in quotes. What an event does not have passes nothing, != neither.'),
			say('', 'A filter only hides. What --scope leaves out is not captured.'),
		],
	},
	{heading: 'Examples', entries: filterExamples.map(([filter, passes]) => say(filter, passes))},
	{
		heading: 'Operators',
		entries: operators.map(operator => say(operator, operatorMeanings[operator])),
	},
	...fieldParts(),
];
