// SPDX-License-Identifier: MIT
// Starts the program of test/live/deeds, which does what live tests want to see done. It is built when this file is loaded.
import {type ChildProcessByStdio, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import type {Readable, Writable} from 'node:stream';
import {text} from 'node:stream/consumers';

const folder = join(import.meta.dirname, '../live/deeds');
// A guest has no compiler, and is given the program.
if (!process.env.BEE_TOP_GUEST)
	execFileSync('make', ['--silent', '-C', folder], {stdio: ['ignore', 'ignore', 'inherit']});
export const deedsProgram = join(folder, 'build/deeds');

/** The name of a step and its arguments; a Buffer is a name that need not be UTF-8. The steps stand in `test/live/deeds`. */
export type Step = readonly [name: string, ...args: ReadonlyArray<string | number | Buffer>];

/** What a step returned (or -errno) and what it told beside that. */
export type Outcome = {readonly result: number; readonly facts: Readonly<Record<string, string>>};

export type DeedEnd = {
	readonly pid: number;
	readonly steps: readonly Outcome[];
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
};

const GIVE_UP_MS = 30_000;
const PLAIN = /[\w@=:{}./+-]/;
const encoded = (argument: string | number | Buffer) =>
	Array.from(Buffer.from(typeof argument === 'number' ? String(argument) : argument), byte => {
		const char = String.fromCharCode(byte);
		return PLAIN.test(char) ? char : `%${byte.toString(16).padStart(2, '0')}`;
	}).join('');

/** The command line of a deed. */
export const deedArguments = (steps: readonly Step[]): string[] =>
	steps.flatMap((step, index) => [...(index > 0 ? [','] : []), ...step.map(encoded)]);

/** Results and facts from what a deed wrote. */
function parseOutcomes(output: string): Outcome[] {
	const steps: Array<{result: number; facts: Record<string, string>}> = [];
	for (const line of output.split('\n')) {
		const [, word, index, rest] = /^(result|fact) (\d+) (.*)$/.exec(line.trimEnd()) ?? [];
		if (!word) continue;
		steps[Number(index)] ??= {result: Number.NaN, facts: {}};
		const step = steps[Number(index)];
		if (!step || rest === undefined) continue;
		if (word === 'result') step.result = Number(rest);
		else step.facts[rest.slice(0, rest.indexOf(' '))] = rest.slice(rest.indexOf(' ') + 1);
	}
	return steps;
}

/** A deed under way. */
export class RunningDeed {
	readonly pid: number;
	readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
	readonly #output: Promise<string>;
	readonly #complaints: Promise<string>;
	readonly #ended: Promise<unknown[]>;
	#written = '';

	constructor(steps: readonly Step[], options: {readonly argv0?: string; readonly cwd?: string} = {}) {
		this.#child = spawn(deedsProgram, deedArguments(steps), {...options, stdio: ['pipe', 'pipe', 'pipe']});
		if (this.#child.pid === undefined) throw new Error(`${deedsProgram} cannot be started`);
		this.pid = this.#child.pid;
		this.#ended = once(this.#child, 'close');
		this.#child.stdout.on('data', (bytes: Buffer) => {
			this.#written += bytes.toString();
		});
		this.#output = text(this.#child.stdout);
		this.#complaints = text(this.#child.stderr);
	}

	/** Settles when the deed, whose first step must be `wait`, waits. */
	async ready(): Promise<void> {
		await this.#waitFor('ready', /^ready$/m);
	}

	/** Settles when it has come to that many `wait`s. */
	async waits(times: number): Promise<void> {
		await this.#waitFor(`ready ${times} times`, new RegExp(`(?:^ready$[^]*){${times}}`, 'm'));
	}

	/** Settles with a fact as soon as a step tells it. */
	async fact(name: string): Promise<string> {
		return this.#waitFor(name, new RegExp(`^fact \\d+ ${name} (.*)$`, 'm'));
	}

	async #waitFor(what: string, pattern: RegExp): Promise<string> {
		const giveUp = AbortSignal.timeout(GIVE_UP_MS);
		for (;;) {
			const found = pattern.exec(this.#written);
			if (found) return found[1] ?? '';
			await once(this.#child.stdout, 'data', {signal: giveUp}).catch(() => {
				throw new Error(`the deed never wrote ${what}, but: ${this.#written}`);
			});
		}
	}

	/** Lets the next `wait` go on. */
	go(): void {
		this.#child.stdin.write('\n');
	}

	/** Ends it by force: nothing is to be had of it then. */
	async kill(): Promise<void> {
		this.#child.kill('SIGKILL');
		await this.#ended;
	}

	/** Settles when the deed has ended; throws if it could not even be set up. */
	async end(): Promise<DeedEnd> {
		const giveUp = setTimeout(() => this.#child.kill('SIGKILL'), GIVE_UP_MS);
		const [code, signal] = (await this.#ended) as [number | null, NodeJS.Signals | null];
		clearTimeout(giveUp);
		const complaints = await this.#complaints;
		if (complaints) throw new Error(`the deed failed: ${complaints.trim()}`);
		return {pid: this.pid, steps: parseOutcomes(await this.#output), code, signal};
	}
}
