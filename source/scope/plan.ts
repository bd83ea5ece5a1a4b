// SPDX-License-Identifier: MIT
// Which part of a scope's text the kernel side can do, and which is left for after it. Both together let pass exactly what the text does.
import type {KindName} from '../capture/layout.generated.ts';
import type {Scope} from '../capture/live.ts';
import {eventKinds, kinds as kindTable} from '../kinds/index.ts';
import {compileExpression} from '../query/compile.ts';
import {parseFilter} from '../query/grammar.ts';
import {type Expression, FilterError} from '../query/syntax.ts';
import {type Bound, boundOf, common, type NumbersOf} from './bound.ts';
import {pidsOf, uidsOf} from './numbers.ts';
import {columnOf} from './say.ts';
import {verdictOf} from './verdict.ts';

/** What the maps of the kernel side hold (native/settings.hpp). */
const MOST_NUMBERS = 64;

/** Kinds that teach who is whose child, and which program it is. */
const LINEAGE: readonly KindName[] = ['process_exec', 'process_fork', 'process_exit'];

/** How a scope is done. */
export type Plan = {
	/** As it was typed. */
	readonly text: string;
	/** What is asked for, by the bounds that the kernel side knows: kinds, pids, uids. */
	readonly asked: Scope & {readonly kinds: readonly string[]};
	/** The same for `openLive`: with kinds that come only to be learnt from. */
	readonly scope: Scope;
	/** What the kernel side does, in words. */
	readonly kernel: readonly string[];
	/** What is left to be tested of what comes. */
	readonly after: Expression | undefined;
	/** The kinds that are learnt from, whoever and whatever is asked for. */
	readonly learnt: readonly KindName[];
};

/** What a plan is made for. */
type PlanOptions = {
	/** Bounds that flags set already. */
	readonly flags: Scope;
	/** The kinds that would be captured if no flag and no text named any. */
	readonly captured: readonly string[];
	/** Names of users, by number. */
	readonly users: Readonly<Record<number, string>>;
};

/** What must hold all together, one by one. */
const conjunctsOf = (expression: Expression): readonly Expression[] =>
	expression.type === 'and' ? expression.of.flatMap(conjunctsOf) : [expression];

/** What some conjuncts leave of the numbers that flags allow, and which of them ask for no more than that. */
function narrow(
	conjuncts: readonly Expression[],
	numbersOf: NumbersOf,
	flags: readonly number[] | undefined,
) {
	const bounds = new Map<Expression, Bound>();
	for (const conjunct of conjuncts) {
		const bound = boundOf(conjunct, numbersOf);
		if (bound) bounds.set(conjunct, bound);
	}
	const all = common([...bounds.values(), ...(flags ? [{set: new Set(flags), exact: true}] : [])]);
	const fits = all !== undefined && all.set.size <= MOST_NUMBERS;
	return {
		numbers: bounds.size > 0 && fits ? [...all.set] : flags,
		none: all?.set.size === 0,
		at: Math.min(...[...bounds.keys()].map(columnOf)),
		done: (conjunct: Expression) => fits && bounds.get(conjunct)?.exact === true,
	};
}

const joined = (conjuncts: readonly Expression[]): Expression | undefined =>
	conjuncts.length > 1 ? {type: 'and', of: conjuncts} : conjuncts[0];

/** Why nothing can pass, where that is certain before anything happened. */
function refusal(conjuncts: readonly Expression[], among: readonly string[]): FilterError {
	const alone = conjuncts.find(conjunct => {
		const verdict = verdictOf(conjunct);
		return among.every(kind => verdict(kind as KindName) === false);
	});
	const verdict = verdictOf(joined(conjuncts) as Expression);
	const others = eventKinds.filter(kind => !among.includes(kind) && verdict(kind) !== false);
	const off = others.length > 0 ? `: ask for ${others.join(', ')} with --also` : '';
	return new FilterError(
		`no kind of event that is captured can pass this${off}`,
		alone ? columnOf(alone) : 0,
	);
}

/** The shorter way to say which kinds are left. */
function kindsInWords(kinds: readonly string[], among: readonly string[]): readonly string[] {
	if (kinds.length === among.length) return [];
	const without = among.filter(kind => !kinds.includes(kind));
	return without.length < kinds.length
		? [`all kinds but ${without.join(', ')}`]
		: [`only the ${kinds.length === 1 ? 'kind' : 'kinds'} ${kinds.join(', ')}`];
}

function inWords(
	{kinds, pids, uids}: Plan['asked'],
	among: readonly string[],
	users: PlanOptions['users'],
): readonly string[] {
	return [
		...kindsInWords(kinds, among),
		...(pids ? [`only the ${pids.length > 1 ? 'processes' : 'process'} ${pids.join(', ')}`] : []),
		...(uids
			? [
					`only the ${uids.length > 1 ? 'users' : 'user'} ${uids.map(uid => (users[uid] === undefined ? String(uid) : `${users[uid]} (${uid})`)).join(', ')}`,
				]
			: []),
	];
}

/**
 * Plans a scope; undefined if the text is empty. Throws FilterError where the text cannot be understood, and where it is certain that
 * nothing can ever pass it.
 */
export function planScope(text: string, {flags, captured, users}: PlanOptions): Plan | undefined {
	const expression = parseFilter(text);
	if (!expression) return undefined;
	compileExpression(expression);
	const conjuncts = conjunctsOf(expression);
	const among = flags.kinds ?? captured;
	const verdicts = conjuncts.map(verdictOf);
	const kinds = among.filter(kind => verdicts.every(verdict => verdict(kind as KindName) !== false));
	const pids = narrow(conjuncts, pidsOf, flags.pids);
	const uids = narrow(conjuncts, uidsOf(users), flags.uids);
	if (kinds.length === 0) throw refusal(conjuncts, among);
	if (pids.none || uids.none)
		throw new FilterError(
			`there is no ${pids.none ? 'process' : 'user'} that can pass this`,
			(pids.none ? pids : uids).at,
		);
	const left = conjuncts.filter(
		(conjunct, index) =>
			!pids.done(conjunct) &&
			!uids.done(conjunct) &&
			!kinds.every(kind => verdicts[index]?.(kind as KindName) === true),
	);
	const network = kinds.some(kind => kindTable[kind as KindName].pane === 'network');
	const learnt = [...LINEAGE, ...(network ? (['dns_answer'] as const) : [])].filter(kind =>
		captured.includes(kind),
	);
	const asked = {
		...flags,
		kinds,
		...(pids.numbers && {pids: pids.numbers}),
		...(uids.numbers && {uids: uids.numbers}),
	};
	return {
		text,
		asked,
		scope: {...asked, kinds: [...new Set([...kinds, ...learnt])], learnt},
		kernel: inWords(asked, among, users),
		after: joined(left),
		learnt,
	};
}
