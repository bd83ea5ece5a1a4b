// SPDX-License-Identifier: MIT
// Filters and scopes: sentences of the grammar, words of it in any order, and any text; with what Tab offers behind them.
import fc, {type Arbitrary} from 'fast-check';
import {eventKinds, kindOf} from '../../../source/kinds/index.ts';
import {compileFilter} from '../../../source/query/compile.ts';
import {complete, sharedStart} from '../../../source/query/complete.ts';
import {fields} from '../../../source/query/fields.ts';
import {Subject} from '../../../source/query/subject.ts';
import {FilterError, operators} from '../../../source/query/syntax.ts';
import {planScope} from '../../../source/scope/plan.ts';
import {allowing, jsonFile, must, type Target} from '../target.ts';
import {recorded} from './recorded.ts';

const MOST_NUMBERS = 64;
/** A test of one event of the largest there are. */
const TEST_MOST_MS = 2000;

const values = fc.oneof(
	fc.constantFrom(
		'kinds',
		'true',
		'0',
		'-1',
		'443',
		'10ms',
		'1.5M',
		'10.0.0.0/8',
		'::1/129',
		'14:02:31',
		'high',
		'/etc',
		'"a b"',
		"'it'",
		'"\\""',
		'*a*b*',
		'[',
		'(a+)+$',
		'(a|a)*b',
		'*a*a*a*a*a*b',
		'\\',
		'root',
		'SUCCESS',
		'0x7fffffff',
		'99999999999999999999',
		'2026-11-21T14:02:31Z',
		'1e999',
	),
	fc.string({unit: 'binary', maxLength: 12}).map(text => JSON.stringify(text)),
	fc.string({maxLength: 12}),
);
const field = fc.oneof(
	fc.constantFrom(...fields.map(({name}) => name)),
	fc.constantFrom(
		'proc.aname[1]',
		'proc.aname[99999999999]',
		'evt.arg.path',
		'evt.arg.__proto__',
		'evt.arg[0]',
		'constructor',
		'no.such',
	),
);
const operator = fc.constantFrom(...operators, '==', 'IN', 'Contains');
const list = fc.array(values, {minLength: 1, maxLength: 3}).map(all => `(${all.join(', ')})`);
const comparison = fc
	.tuple(field, operator, fc.oneof(values, list))
	.map(parts => (parts[1] === 'exists' ? parts.slice(0, 2).join(' ') : parts.join(' ')));

/** Sentences of the grammar. */
const {sentence} = fc.letrec<{sentence: string}>(tie => ({
	sentence: fc.oneof(
		{maxDepth: 4, depthIdentifier: 'filter'},
		comparison,
		values,
		tie('sentence').map(of => `not ${of}`),
		tie('sentence').map(of => `(${of})`),
		fc
			.tuple(tie('sentence'), fc.constantFrom(' and ', ' or ', ' '), tie('sentence'))
			.map(parts => parts.join('')),
	),
}));
const soup = fc
	.array(
		fc.oneof(
			field,
			operator,
			values,
			fc.constantFrom('(', ')', ',', 'and', 'or', 'not', '"', "'", '\\', '\n', '\u0000', '\u202e', '\ud800'),
		),
		{maxLength: 30},
	)
	.map(parts => parts.join(' '));
/** Deep, long, and both. */
const large = fc
	.tuple(
		fc.constantFrom('(', 'not ', '((', 'a or ', 'a ', 'not (', '"', ','),
		fc.integer({min: 1, max: 4096}),
		sentence,
	)
	.map(([piece, times, end]) => piece.repeat(times) + end);

const texts: Arbitrary<string> = fc.oneof(
	{weight: 6, arbitrary: sentence},
	{weight: 2, arbitrary: soup},
	{weight: 2, arbitrary: fc.string({unit: 'binary', maxLength: 80})},
	{weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 80})},
	{weight: 1, arbitrary: large},
	{weight: 2, arbitrary: fc.tuple(sentence, fc.nat(200)).map(([text, at]) => text.slice(0, at))},
);

const {events, model, clock} = recorded();
/** What others may have chosen, for patterns to meet. */
const hostile = events.flatMap(event =>
	event.kind === 'file_open' ? [{...event, path: `/${'a'.repeat(2000)}`}] : [],
);
const told = [...events.filter(event => kindOf(event).pane !== null), ...hostile.slice(0, 1)];
const subject = new Subject({model, clock});

/** What it throws is a sentence about a column of the text. */
function fault(text: string, act: () => unknown): void {
	try {
		act();
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		const {column, message} = error;
		must(
			Number.isInteger(column) && column >= 0 && column <= Math.max(text.length, 4096),
			`column ${column} of ${text.length}`,
		);
		must(message !== '', 'it says nothing');
	}
}

function checkCompletion(text: string): void {
	const {from, words} = complete(text, () => ['seen', '']);
	must(from >= 0 && from <= text.length, `it begins at ${from}`);
	const typed = text.slice(from);
	for (const word of words)
		must(word.startsWith(typed) && word !== typed, `${word} is offered behind ${typed}`);
	const shared = sharedStart(words);
	must(
		words.every(word => word.startsWith(shared)),
		`not all begin with ${shared}`,
	);
}

export const filter: Target<string> = {
	inputs: texts,
	file: jsonFile(),
	check: text => {
		fault(text, () => compileFilter(text));
		const passes = allowing([FilterError], () => compileFilter(text));
		if (passes)
			for (const event of told) {
				const began = performance.now();
				must(typeof passes(subject.turn(event)) === 'boolean', 'it is neither true nor false');
				must(performance.now() - began < TEST_MOST_MS, 'one event takes seconds');
			}
		checkCompletion(text);
		const around = {flags: {}, captured: eventKinds, users: {0: 'root', 1000: 'deploy'}};
		fault(text, () => planScope(text, around));
		const plan = allowing([FilterError], () => planScope(text, around));
		if (!plan) return;
		must(passes !== undefined, 'a scope of a text that is no filter');
		const {kinds = [], pids = [], uids = []} = plan.scope;
		must(
			kinds.every(kind => (eventKinds as readonly string[]).includes(kind)),
			'it asks for a kind that there is not',
		);
		must(
			pids.length <= MOST_NUMBERS && uids.length <= MOST_NUMBERS,
			'it asks for more numbers than the maps hold',
		);
		must([...pids, ...uids].every(Number.isSafeInteger), 'it asks for what is no number');
	},
};
