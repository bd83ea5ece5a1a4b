// SPDX-License-Identifier: MIT
// Which comparisons name processes and users one by one, as the kernel side takes them (native/settings.hpp has the same bounds).
import type {Comparison} from '../query/syntax.ts';
import {readNumber} from '../query/values.ts';
import type {NumbersOf} from './bound.ts';

const PID_MOST = 4_194_304;
const UID_MOST = 0xffff_fffe;

const enumerates = ({operator}: Comparison) => operator === '=' || operator === 'in';

function numbers(
	comparison: Comparison,
	name: string,
	least: number,
	most: number,
): ReadonlySet<number> | undefined {
	if (comparison.field.text !== name || !enumerates(comparison)) return undefined;
	const values = comparison.values.map(value => readNumber('number', value, name));
	return values.every(value => Number.isInteger(value) && value >= least && value <= most)
		? new Set(values)
		: undefined;
}

/** Processes that are named by their pid. */
export const pidsOf: NumbersOf = comparison => numbers(comparison, 'proc.pid', 1, PID_MOST);

/** Users that are named by number or by name; a user without a name is called by the number. */
export const uidsOf =
	(users: Readonly<Record<number, string>>): NumbersOf =>
	comparison => {
		if (comparison.field.text !== 'user.name') return numbers(comparison, 'user.uid', 0, UID_MOST);
		if (!enumerates(comparison)) return undefined;
		const wanted = comparison.values.map(({text}) => text);
		const named = Object.entries(users).flatMap(([uid, name]) => (wanted.includes(name) ? Number(uid) : []));
		const unnamed = wanted
			.filter(text => /^(?:0|[1-9]\d{0,9})$/.test(text) && Number(text) <= UID_MOST)
			.map(Number)
			.filter(uid => users[uid] === undefined);
		return new Set([...named, ...unnamed]);
	};
