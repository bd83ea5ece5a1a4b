// SPDX-License-Identifier: MIT
// One comparison as a test of one value.
import '../bounded-expressions.ts';
import {severities} from '../severity/severity.ts';
import type {FilterField, Value} from './field.ts';
import {type Comparison, FilterError, type Operator, type Piece} from './syntax.ts';
import {maybeNumber, readAddresses, readNumber} from './values.ts';

type Single = string | number | boolean;
type Matches = (value: Single) => boolean;

const TEXT: Readonly<Partial<Record<Operator, (value: string, wanted: string) => boolean>>> = {
	contains: (value, wanted) => value.includes(wanted),
	icontains: (value, wanted) => value.toLowerCase().includes(wanted.toLowerCase()),
	startswith: (value, wanted) => value.startsWith(wanted),
	endswith: (value, wanted) => value.endsWith(wanted),
	// Whole names only: /etc is not the beginning of /etcetera.
	pmatch: (value, wanted) =>
		value === wanted || value.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`),
};
const ORDER: Readonly<Partial<Record<Operator, (value: number, wanted: number) => boolean>>> = {
	'<': (value, wanted) => value < wanted,
	'<=': (value, wanted) => value <= wanted,
	'>': (value, wanted) => value > wanted,
	'>=': (value, wanted) => value >= wanted,
};

/** `*` is anything, `?` one character, `[a-z]` one of these; as Falco has it, `*` goes over slashes too. */
const globPattern = (glob: string) =>
	`^${glob
		.replace(/[.+^${}()|\\]/g, '\\$&')
		.replaceAll('*', '.*')
		.replaceAll('?', '.')}$`;

function patternOf({text, at}: Piece, operator: Operator): Matches {
	try {
		const pattern = new RegExp(operator === 'glob' ? globPattern(text) : text, 's');
		return value => pattern.test(String(value));
	} catch {
		throw new FilterError(`"${text}" is no ${operator === 'glob' ? 'pattern' : 'regular expression'}`, at);
	}
}

function textMatches(operator: Operator, values: readonly Piece[]): Matches {
	const [first = {text: '', at: 0}] = values;
	if (operator === 'glob' || operator === 'regex') return patternOf(first, operator);
	const test = TEXT[operator];
	if (test) return value => values.some(({text}) => test(String(value), text));
	const wanted = new Set<Single>(values.map(({text}) => text));
	const numbers = new Set<Single>(values.flatMap(({text}) => maybeNumber(text) ?? []));
	const order = ORDER[operator];
	const bound = maybeNumber(first.text);
	if (order && bound === undefined)
		throw new FilterError(`${operator} takes a number, not "${first.text}"`, first.at);
	if (order) return value => typeof value === 'number' && order(value, bound ?? Number.NaN);
	return value => (typeof value === 'number' ? numbers.has(value) : wanted.has(String(value)));
}

const rank = (value: Single): number =>
	typeof value === 'string' ? severities.indexOf(value as (typeof severities)[number]) : Number(value);

/** A moment that is typed to the second stands for that whole second. */
const SECOND_MS = 1000;

function matchesOf(field: FilterField, {operator, values, field: typed}: Comparison): Matches {
	const name = typed.text;
	if (field.type === 'text') return textMatches(operator, values);
	const [first = {text: '', at: typed.at}] = values;
	if (TEXT[operator] || operator === 'glob' || operator === 'regex') return textMatches(operator, values);
	const order = ORDER[operator];
	if (field.type === 'address') {
		if (order) throw new FilterError(`addresses have no order: ${name} takes = or in`, typed.at);
		const test = readAddresses(values, name);
		return value => test(String(value));
	}
	const {type} = field;
	if (order) {
		const wanted = readNumber(type, first, name);
		return value => order(rank(value), wanted);
	}
	const wanted = values.map(value => readNumber(type, value, name));
	if (type === 'time')
		return value => wanted.some(moment => rank(value) >= moment && rank(value) < moment + SECOND_MS);
	return value => wanted.includes(rank(value));
}

/**
 * A test of a field's value. Of several values any may match; an event that has no such thing passes nothing, `!=` neither.
 * Throws FilterError where a value does not fit the field.
 */
export function compileComparison(field: FilterField, comparison: Comparison): (value: Value) => boolean {
	if (comparison.operator === 'exists')
		return value => value !== undefined && !(Array.isArray(value) && value.length === 0);
	const negated = comparison.operator === '!=';
	const matches = matchesOf(field, negated ? {...comparison, operator: '='} : comparison);
	return value => {
		if (value === undefined) return false;
		const several = Array.isArray(value);
		if (several && value.length === 0) return false;
		return (several ? value.some(matches) : matches(value as Single)) !== negated;
	};
}
