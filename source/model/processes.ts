// SPDX-License-Identifier: MIT
import type {BeeEvent, ProcessExec, ProcessKnown} from '../capture/layout.generated.ts';
import {oldestOf} from './oldest.ts';
import {processKey} from './process-key.ts';

/** One process, from its birth (or our first sight of it) on. Its ancestors stay reachable through `parent` after they ended. */
export type Process = {
	readonly pid: number;
	/** CLOCK_BOOTTIME in ns; with the pid, the identity. */
	readonly started: number;
	parent: Process | undefined;
	readonly ppid: number;
	comm: string;
	/** Empty if not known. */
	exe: string;
	argv: readonly string[];
	uid: number;
	tty: string;
	cgroup: string;
	/** The directory that it was in when its program was started; it may have gone elsewhere. Empty if not known. */
	cwd: string;
	/** Of then, too. */
	euid: number;
	/** Who logged in, whoever it became since; `NO_LOGIN` for nobody. */
	loginuid: number;
	/** When it ended, on the clock of `started`; undefined while it lives. */
	ended: number | undefined;
};

/** The login of what no login started (AUDIT_UID_UNSET), and of what is not known. */
export const NO_LOGIN = 0xffff_ffff;

/** Processes that ended and are still looked up by events that came late, or by rows of the history. */
const ENDED_KEPT = 16_384;
/** More than any kernel's default pid_max makes at once on such a machine; beyond it the longest known are forgotten. */
const LIVE_KEPT = 65_536;
/** What their texts may take together, in bytes: of arguments there are up to 4 KiB, which in short pieces take ten times as much. */
const TEXTS_KEPT = 16 << 20;
/** A chain of daemons each of which forks the next would otherwise keep all of them. */
const ANCESTORS_KEPT = 64;

/** What a text takes beside its letters, about. */
const TEXT_BYTES = 24;

/** A process with what its texts take, whoever else has the same ones. */
type Weighed = Process & {texts: number};

function textBytes({exe, tty, cgroup, cwd, argv}: Process): number {
	let bytes = exe.length + tty.length + cgroup.length + cwd.length;
	for (const argument of argv) bytes += argument.length + TEXT_BYTES;
	return bytes;
}

function cutAncestry(process: Process): void {
	let ancestor: Process | undefined = process;
	for (let depth = 0; ancestor && depth < ANCESTORS_KEPT; depth++) ancestor = ancestor.parent;
	if (ancestor) ancestor.parent = undefined;
}

/** Joins a child to a parent, unless it has one. Recordings may name two as each other's parents: who descends from a child is no parent of it. */
function adopt(child: Process, parent: Process | undefined): void {
	if (!parent || child.parent) return;
	cutAncestry(parent);
	for (let ancestor: Process | undefined = parent; ancestor; ancestor = ancestor.parent)
		if (ancestor === child) return;
	child.parent = parent;
}

/** All processes that are or were there, by identity (pid, start time), never by the pid alone. */
export class Processes {
	readonly #live = new Map<number, Weighed>();
	#ended = new Map<string, Weighed>();
	/** Of a still copy, how it copies who ended. */
	#copyOf: ((process: Process) => Weighed) | undefined;
	/** Those whose parent is not known yet, by its identity: pids wrap, so the list of who was there before may name a child first. */
	readonly #waiting = new Map<string, Process[]>();
	/** How many those are: as many as may live at most, since a recording may name any number of them. */
	#waits = 0;

	readonly #oldestLive = oldestOf(this.#live);
	readonly #oldestEnded = oldestOf(this.#ended);
	#texts = 0;

	/** Grows with every process that comes, changes or ends. */
	revision = 0;

	/** How many are alive as far as we know. */
	get size(): number {
		return this.#live.size;
	}

	/** The process that an event names, alive or not. */
	find(pid: number, started: number): Process | undefined {
		return this.#find(pid, started);
	}

	/** What the texts of all take, in bytes. */
	get texts(): number {
		return this.#texts;
	}

	#find(pid: number, started: number): Weighed | undefined {
		const live = this.#live.get(pid);
		if (live?.started === started) return live;
		const ended = this.#ended.get(processKey(pid, started));
		return ended && this.#copyOf ? this.#copyOf(ended) : ended;
	}

	/** All that are alive as far as we know. */
	alive(): Iterable<Process> {
		return this.#live.values();
	}

	/**
	 * A copy that stands still while this one goes on: who lives is copied, and so are all ancestors. Who ended does not change, and is copied
	 * when it is looked for: of thousands only few are.
	 */
	freeze(): Processes {
		const still = new Processes();
		const copies = new Map<Process, Weighed>();
		const copy = (process: Process): Weighed => {
			const made = {texts: 0, ...process};
			copies.set(process, made);
			return made;
		};
		const copyOf = (process: Process): Weighed => {
			const known = copies.get(process);
			if (known) return known;
			const first = copy(process);
			for (let made = first; made.parent; ) {
				const ancestor = copies.get(made.parent);
				if (ancestor) {
					made.parent = ancestor;
					break;
				}
				made = made.parent = copy(made.parent);
			}
			return first;
		};
		for (const [pid, process] of this.#live) still.#live.set(pid, copyOf(process));
		still.#ended = new Map(this.#ended);
		still.#copyOf = copyOf;
		still.revision = this.revision;
		return still;
	}

	/** Whoever has this pid now. */
	live(pid: number): Process | undefined {
		return this.#live.get(pid);
	}

	/** Learns from an event about processes; others teach nothing. */
	learn(event: BeeEvent): void {
		switch (event.kind) {
			case 'process_known':
			case 'process_exec':
				if (event.kind === 'process_known' || event.result === 0) this.#described(event);
				break;
			case 'process_fork': {
				const parent = this.#find(event.tgid, event.started);
				this.#add({
					pid: event.child,
					started: event.childStarted,
					parent: event.ppid === event.tgid ? parent : this.find(event.ppid, event.parentStarted),
					ppid: event.ppid,
					comm: event.comm,
					exe: parent?.exe ?? '',
					argv: parent?.argv ?? [],
					uid: event.uid,
					tty: parent?.tty ?? '',
					cgroup: parent?.cgroup ?? '',
					cwd: parent?.cwd ?? '',
					euid: parent?.euid ?? event.uid,
					loginuid: parent?.loginuid ?? NO_LOGIN,
					ended: undefined,
					texts: parent?.texts ?? 0,
				});
				break;
			}
			case 'process_exit': {
				const process = this.#find(event.tgid, event.started);
				if (process) this.#end(process, event.at);
				break;
			}
			default:
		}
	}

	#described(event: ProcessKnown | ProcessExec): void {
		this.revision++;
		// Recordings of earlier versions have no more than these.
		const {comm, exe, argv, uid, tty, cgroup, cwd = '', euid = uid, loginuid = NO_LOGIN} = event;
		const process = this.#find(event.tgid, event.started);
		if (process) {
			Object.assign(process, {comm, exe, argv, uid, tty, cgroup, cwd, euid, loginuid});
			adopt(process, this.find(event.ppid, event.parentStarted));
			this.#weigh(process);
			this.#makeRoom(process);
			return;
		}
		const parent = this.find(event.ppid, event.parentStarted);
		const added: Weighed = {
			pid: event.tgid,
			started: event.started,
			parent,
			ppid: event.ppid,
			comm,
			exe,
			argv,
			uid,
			tty,
			cgroup,
			cwd,
			euid,
			loginuid,
			ended: undefined,
			texts: 0,
		};
		added.texts = textBytes(added);
		this.#add(added);
		if (event.kind === 'process_known') this.#join(added, event.parentStarted);
	}

	#join(added: Process, parentStarted: number): void {
		const own = processKey(added.pid, added.started);
		const children = this.#waiting.get(own) ?? [];
		for (const child of children) adopt(child, added);
		this.#waiting.delete(own);
		this.#waits -= children.length;
		if (added.parent || added.ppid === 0 || this.#waits >= LIVE_KEPT) return;
		this.#waits++;
		const parent = processKey(added.ppid, parentStarted);
		const others = this.#waiting.get(parent);
		if (others) others.push(added);
		else this.#waiting.set(parent, [added]);
	}

	#add(process: Weighed): void {
		this.revision++;
		const before = this.#live.get(process.pid);
		if (before) this.#end(before, process.started);
		this.#live.set(process.pid, process);
		this.#texts += process.texts;
		cutAncestry(process);
		this.#makeRoom(process);
	}

	#end(process: Weighed, at: number): void {
		this.revision++;
		process.ended = at;
		if (this.#live.get(process.pid) === process) this.#live.delete(process.pid);
		const key = processKey(process.pid, process.started);
		const before = this.#ended.get(key);
		if (before && before !== process) this.#texts -= before.texts;
		this.#ended.set(key, process);
		this.#makeRoom(process);
	}

	/** Those who ended make room first, and then the one that came last for itself: those who live are forgotten by number alone. */
	#makeRoom(newest: Weighed): void {
		while (this.#ended.size > ENDED_KEPT || (this.#texts > TEXTS_KEPT && this.#ended.size > 0)) {
			const key = this.#oldestEnded() ?? '';
			const process = this.#ended.get(key);
			this.#ended.delete(key);
			if (!process) return;
			// Its children may go on knowing it.
			if (this.#texts > TEXTS_KEPT) process.argv = [];
			this.#texts -= process.texts;
		}
		if (this.#live.size > LIVE_KEPT) {
			const pid = this.#oldestLive() ?? 0;
			this.#texts -= this.#live.get(pid)?.texts ?? 0;
			this.#live.delete(pid);
		}
		if (this.#texts <= TEXTS_KEPT) return;
		// Events tell them all the same.
		[newest.argv, newest.cwd] = [[], ''];
		this.#weigh(newest);
	}

	#weigh(process: Weighed): void {
		this.#texts -= process.texts;
		process.texts = textBytes(process);
		this.#texts += process.texts;
	}
}

/** The name of the user who logged in, where that is another one than does this. */
export const loginUserOf = (
	{loginuid}: Pick<Process, 'loginuid'>,
	uid: number,
	nameOf: (uid: number) => string,
): string | undefined => (loginuid === NO_LOGIN || loginuid === uid ? undefined : nameOf(loginuid));

/** A process's ancestors, nearest first. */
export function ancestorsOf(process: Process | undefined): readonly Process[] {
	const ancestors: Process[] = [];
	for (
		let ancestor = process?.parent;
		ancestor && ancestors.length < ANCESTORS_KEPT;
		ancestor = ancestor.parent
	)
		ancestors.push(ancestor);
	return ancestors;
}
