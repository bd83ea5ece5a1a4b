// SPDX-License-Identifier: MIT
// What bee-top told of the threads of a trace, as far as it can be compared.
import type {Seen} from '../capture.ts';
import type {Told} from './teller.ts';

/** Not told of a call, so strace has nothing to set against it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
	process_known: 'who was there before, and no event',
	mem_growth: 'told once a second, of memory that was touched by no call',
	net_flow: 'the sums of datagrams, once a second',
	net_close: 'told when the kernel ends the connection, after the call or the process: compared apart',
};

/** All events of a process and its descendants, as bee-top tells who they are; of `root` from its program on: before, it was strace's. */
function eventsOf(all: readonly Seen[], root: number): readonly Seen[] {
	const family = new Set<number>();
	return all.filter(({event}) => {
		if (event.tgid === root && event.kind === 'process_exec') family.add(root);
		if (!family.has(event.tgid)) return false;
		if (event.kind === 'process_fork') family.add(event.child);
		return true;
	});
}

/** What was told of the calls of each thread, in order. */
export function seenOf(all: readonly Seen[], root: number): ReadonlyMap<number, readonly Seen[]> {
	const told = eventsOf(all, root).filter(({event}) => !(event.kind in ELSEWHERE));
	return Map.groupBy(told, ({event}) => event.tid);
}

/** The far ends of the connections that ended, in alphabetical order. */
export const closedOf = (all: readonly Seen[], root: number): readonly string[] =>
	eventsOf(all, root)
		.flatMap(({event: {kind}, json}) =>
			kind === 'net_close' ? [`${json.remote_address}:${json.remote_port}`] : [],
		)
		.sort();

/** What an event says of these fields. */
function sayingOf({event, json}: Seen, fields: readonly string[]): Told {
	const said = fields.map(field => [
		field,
		field === 'argv' && 'argv' in event ? event.argv.join('\0') : json[field],
	]);
	return {...Object.fromEntries(said), kind: event.kind};
}

/** Both lists with the same fields, to be equal: where one is longer, what it has more is there with its kind alone. */
export function sideBySide(
	seen: readonly Seen[],
	told: readonly Told[],
): readonly [readonly Told[], readonly Told[]] {
	const known = told.map(
		each => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as Told,
	);
	return [seen.map((each, index) => sayingOf(each, Object.keys(known[index] ?? {}))), known];
}
