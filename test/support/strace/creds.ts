// SPDX-License-Identifier: MIT
// Who a process is, as far as its own calls say: one that changes nothing is told only if it failed.
import {numberOf} from './arguments.ts';
import type {Call} from './trace.ts';

/** Real, effective and saved ids. */
export type Ids = {user: readonly number[]; group: readonly number[]};

type Name = 'setuid' | 'setgid' | 'setreuid' | 'setregid' | 'setresuid' | 'setresgid' | 'setgroups';

const KEEP = -1;
const ROOT = 0;

/** What a call that succeeded makes of three ids (credentials(7)). */
function changed(
	name: Name,
	[real = 0, effective = 0, saved = 0]: readonly number[],
	asked: readonly number[],
	root: boolean,
) {
	const [first = KEEP, second = KEEP, third = KEEP] = asked.map(id => (id === 0xffffffff ? KEEP : id));
	const or = (id: number, kept: number) => (id === KEEP ? kept : id);
	if (/^setres/.test(name)) return [or(first, real), or(second, effective), or(third, saved)];
	if (/^setre/.test(name)) {
		const next = or(second, effective);
		return [or(first, real), next, first !== KEEP || (second !== KEEP && next !== real) ? next : saved];
	}
	return root ? [first, first, first] : [real, first, saved];
}

/** Tells of a call with so many ids, and notes what came of it. */
export const askedCreds =
	(name: Name, count: number) =>
	({args, result = 0}: Call, {ids}: {readonly ids: Ids}) => {
		const asked = args.slice(0, count).map(numberOf);
		const told = {
			kind: 'process_creds',
			call: name,
			result,
			...Object.fromEntries(
				asked.map((id, index) => [index === 0 ? 'asked' : `asked_${index + 1}`, id >>> 0]),
			),
		};
		if (result < 0 || name === 'setgroups') return [told];
		const which = /uid$/.test(name) ? 'user' : 'group';
		const before = ids[which];
		ids[which] = changed(name, before, asked, ids.user[1] === ROOT);
		return ids[which].every((id, index) => id === before[index]) ? [] : [told];
	};
