// SPDX-License-Identifier: MIT
// The events that a trace lets one expect, thread by thread.
import {constants} from 'node:os';
import {addressOf, endsOf, numberOf, partOf, pathOf, textOf} from './arguments.ts';
import type {Teller, Told} from './teller.ts';
import {TOLD} from './told.ts';
import type {Call, Deed, Trace} from './trace.ts';
import {UNTOLD} from './untold.ts';

const forks = new Set(['fork', 'vfork', 'clone', 'clone3']);
const CLONE_THREAD = 0x10000;

/** Which process each thread belongs to, and what a child starts with. */
class Family {
	readonly #tellers = new Map<number, Teller>();
	readonly #leaders = new Map<number, number>();

	constructor(root: number, cwd: string) {
		this.#tellers.set(root, {pid: root, cwd, root: '', ids: {user: [0, 0, 0], group: [0, 0, 0]}});
	}

	leaderOf(thread: number): number {
		return this.#leaders.get(thread) ?? thread;
	}

	tellerOf(thread: number): Teller {
		const teller = this.#tellers.get(this.leaderOf(thread));
		if (!teller) throw new Error(`nobody made ${thread}`);
		return teller;
	}

	note(thread: number, {name, args, result = -1}: Call): void {
		const teller = this.tellerOf(thread);
		if (name === 'chdir' && result === 0) {
			const to = textOf(args[0]);
			teller.cwd = to.startsWith('/') ? to : `${teller.cwd}/${to}`;
		}
		if (name === 'fchdir' && result === 0) teller.cwd = pathOf(args[0]);
		if (name === 'chroot' && result === 0) teller.root = textOf(args[0]);
		if (!forks.has(name) || result < 0) return;
		const flags = name === 'clone' ? numberOf(args[1]) : numberOf(partOf(args[0], 'flags'));
		if (flags & CLONE_THREAD) this.#leaders.set(result, teller.pid);
		else this.#tellers.set(result, {pid: result, cwd: teller.cwd, root: teller.root, ids: {...teller.ids}});
	}
}

/** What ends a process, besides its exit: the last signal, of its own or of the kernel's. */
function ending(deeds: readonly Deed[], pid: number, signal: number): readonly Told[] {
	const last = deeds.findLast(deed => deed.is === 'signal');
	const own = deeds.findLast(
		deed => deed.is === 'call' && /^t?g?kill$/.test(deed.name) && numberOf(deed.args[0]) === pid,
	);
	const byKernel = last?.is === 'signal' && last.number === signal && last.code > 0;
	return byKernel || own ? [{kind: 'process_signal', target: pid, signal}] : [];
}

const SIGNALS: Readonly<Record<string, number>> = constants.signals;

/**
 * By thread, what bee-top has to tell of a trace. `root` is the program that was traced, started in `cwd`. Throws if there is a call that
 * nobody has said anything about.
 */
export function expectedOf(trace: Trace, root: number, cwd: string): ReadonlyMap<number, readonly Told[]> {
	const family = new Family(root, cwd);
	const expected = new Map<number, Told[]>([...trace.keys()].map(thread => [thread, []]));
	// In the order of time, so that a fork is met before what its child does; each call is stamped when it begins.
	const all = [...trace].flatMap(([thread, deeds]) => deeds.map(deed => ({thread, deed})));
	for (const {thread, deed} of all.toSorted((a, b) => a.deed.at - b.deed.at)) {
		const tell = (...told: readonly Told[]) => expected.get(thread)?.push(...told);
		const pid = family.leaderOf(thread);
		if (deed.is === 'call') {
			const known = TOLD[deed.name];
			if (!known && !UNTOLD.has(deed.name)) throw new Error(`what is to be told of ${deed.name}?`);
			// One that never came back was cut short by the end of its process.
			if (known && deed.result !== undefined) tell(...known(deed, family.tellerOf(thread)));
			family.note(thread, deed);
		} else if (deed.is === 'exit') {
			if (thread === pid) tell({kind: 'process_exit', code: deed.code, signal: 0});
		} else if (deed.is === 'killed') {
			const signal = SIGNALS[deed.by] ?? 0;
			if (thread === pid)
				tell(...ending(trace.get(thread) ?? [], pid, signal), {kind: 'process_exit', code: 0, signal});
		}
	}
	return expected;
}

/** The far ends of the TCP connections that came about, in alphabetical order: each ends with its process at the latest. */
export const connectionsOf = (trace: Trace): readonly string[] =>
	[...trace.values()]
		.flat()
		.flatMap(deed => {
			if (deed.is !== 'call' || deed.result === undefined || deed.result < 0) return [];
			const accepted = /^accept4?$/.test(deed.name) ? endsOf(deed.path ?? '')[1] : undefined;
			const isTcp = deed.name === 'connect' && /^TCP/.test(pathOf(deed.args[0]));
			const far = accepted ?? (isTcp ? addressOf(deed.args[1]) : undefined);
			return far ? [`${far.address}:${far.port}`] : [];
		})
		.sort();
