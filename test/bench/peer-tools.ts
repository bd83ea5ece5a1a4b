// SPDX-License-Identifier: MIT
// Tools that tell of opens, each started on one process and asked how many of its opens it told of.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {openScreen, program} from './pty.ts';

/** A tool at work. */
export type Running = {
	readonly pid: number;
	/** Whether it has told of any open yet. */
	readonly sees: () => boolean;
	/** What follows counts for `lost`. */
	readonly mark: () => void;
	/** How many of so many opens since the mark it did not tell of. */
	readonly lost: (opens: number) => number;
	/** Why it has ended although nobody told it to. */
	readonly failed: () => string | undefined;
	readonly end: () => Promise<void>;
};

export type Tool = {readonly name: string; readonly start: (pid: number) => Promise<Running>};

/** In the path of each file that a load opens. */
const OF_LOAD = Buffer.from('bee-top-bench-');
const CHUNK = 1 << 20;
const END_MS = 5_000;

/** Counts a word in a file that grows, from where it was read to. */
function counter(path: string): () => number {
	const chunk = Buffer.alloc(CHUNK);
	let [at, count] = [0, 0];
	return () => {
		const fd = openSync(path, 'r');
		for (
			let length = readSync(fd, chunk, 0, CHUNK, at);
			length > 0;
			length = readSync(fd, chunk, 0, CHUNK, at)
		) {
			const bytes = chunk.subarray(0, length);
			let next = 0;
			for (let found = bytes.indexOf(OF_LOAD); found >= 0; found = bytes.indexOf(OF_LOAD, next)) {
				count++;
				next = found + OF_LOAD.length;
			}
			// A word that the end of the piece may cut is read again.
			at += length < OF_LOAD.length ? length : Math.max(next, length - OF_LOAD.length + 1);
		}
		closeSync(fd);
		return count;
	};
}

/** A command whose output goes to a file in memory. */
async function intoFile(command: string, args: readonly string[]): Promise<Running> {
	const folder = mkdtempSync('/dev/shm/bee-top-peer-');
	const [output, errors] = [join(folder, 'output'), join(folder, 'errors')];
	const fds = [openSync(output, 'w'), openSync(errors, 'w')] as const;
	const child = spawn(command, args, {
		stdio: ['ignore', ...fds],
		env: {...process.env, BPFTRACE_STRLEN: '128'},
	});
	for (const fd of fds) closeSync(fd);
	let why: string | undefined;
	child.on('error', error => {
		why = error.message;
	});
	const ended = once(child, 'exit').catch(() => undefined);
	const told = counter(output);
	let marked = 0;
	return {
		pid: child.pid ?? Number.NaN,
		sees: () => told() > 0,
		mark: () => {
			marked = told();
		},
		// What it keeps in a buffer of 4 KiB comes in the next count: those few lines are no loss.
		lost: opens => Math.max(0, opens - (told() - marked)),
		failed: () =>
			why ??
			(child.exitCode === null
				? undefined
				: readFileSync(errors, 'utf8').trim() || `it ended with ${child.exitCode}`),
		end: async () => {
			child.kill('SIGINT');
			await Promise.race([ended, setTimeout(END_MS)]);
			child.kill('SIGKILL');
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

/** A command that needs tracefs, which it gets in a mount namespace of its own. */
const withTracefs = (command: string, ...args: readonly string[]) =>
	intoFile('unshare', [
		'--mount',
		'sh',
		'-c',
		'mount -t tracefs tracefs /sys/kernel/tracing; exec "$@"',
		'sh',
		command,
		...args,
	]);

const UNITS: Readonly<Record<string, number>> = {k: 1e3, M: 1e6};
const numberOf = (text = '0') => Number.parseFloat(text) * (UNITS[text.at(-1) ?? ''] ?? 1);

/** Of a screen nobody counts the rows that went by: its header says what was lost. */
async function onScreen(pid: number): Promise<Running> {
	const screen = openScreen(['--pid', String(pid), '--kind', 'file_open']);
	await screen.firstFrame();
	const lost = () => numberOf(/ lost ([\d.]+[kM]?)/.exec(screen.header())?.[1]);
	let marked = 0;
	return {
		pid: screen.pid,
		sees: () => numberOf(screen.shownRate()) > 0,
		mark: () => {
			marked = lost();
		},
		lost: () => lost() - marked,
		failed: () => undefined,
		end: async () => void (await screen.quit()),
	};
}

const bpftraceProgram = (pid: number) => `
tracepoint:syscalls:sys_enter_openat /pid == ${pid}/ { @name[tid] = args->filename; }
tracepoint:syscalls:sys_exit_openat /@name[tid]/ {
	printf("%d %s %d %s\\n", pid, comm, args->ret, str(@name[tid]));
	delete(@name[tid]);
}`;

export const tools: readonly Tool[] = [
	{
		name: 'bee-top stream json',
		start: pid =>
			intoFile(program, ['stream', '--format', 'json', '--kind', 'file_open', '--pid', String(pid)]),
	},
	{name: 'bee-top, its screen', start: onScreen},
	{name: 'opensnoop', start: pid => withTracefs('opensnoop', '-p', String(pid))},
	{name: 'bpftrace', start: pid => withTracefs('bpftrace', '-e', bpftraceProgram(pid))},
];
