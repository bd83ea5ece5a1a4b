// SPDX-License-Identifier: MIT
// The C programs of loads/: built when needed, each with its questions and answers, and the files that they open.
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

/** The monitor's CPU and the load's: on a machine of two cores the one that measures must not share its own with the other. */
export const MONITOR_CPU = 0;
export const LOAD_CPU = 1;

const loads = join(import.meta.dirname, 'loads');

export type Load = {
	readonly pid: number;
	/** Sends a line and gives the numbers of the answer. */
	readonly ask: (line: string) => Promise<number[]>;
	readonly end: () => void;
};

export type Flood = {
	readonly pid: number;
	/** Opens files at a rate, 0 for as fast as it can; or fails to execute a program, which is told through the vital ring. */
	readonly run: (
		perSecond: number,
		ms: number,
		vital?: boolean,
	) => Promise<{readonly opens: number; readonly ms: number}>;
	readonly end: () => void;
};

export type Generator = {
	readonly pid: number;
	/** Has records made in the kernel, by the program of a monitor that runs. `cpuMs` is what that took. */
	readonly run: (
		perSecond: number,
		ms: number,
	) => Promise<{readonly made: number; readonly ms: number; readonly cpuMs: number}>;
	/** What the kernel side of that monitor has counted, of all kinds. */
	readonly counts: () => Promise<{readonly sent: number; readonly lost: number}>;
	readonly end: () => void;
};

function start(name: string, cpu: number, target: string): Load {
	execFileSync('make', ['--silent', '-C', loads], {stdio: ['ignore', 'ignore', 'inherit']});
	const child: ChildProcess = spawn(join(loads, 'build', name), [String(cpu), target], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const {stdin, stdout, pid} = child;
	if (!stdin || !stdout || pid === undefined) throw new Error(`the load ${name} does not start`);
	const lines = createInterface({input: stdout})[Symbol.asyncIterator]();
	return {
		pid,
		ask: async line => {
			stdin.write(`${line}\n`);
			const {value, done} = await lines.next();
			if (done) throw new Error(`the load ${name} ended at "${line}"`);
			return String(value).split(' ').map(Number);
		},
		end: () => void stdin.end(),
	};
}

const tops: string[] = [];
process.on('exit', () => {
	for (const top of tops) rmSync(top, {recursive: true, force: true});
});

/** A folder whose files have paths of six components; it goes when the benchmark ends. */
function makeFolder(): string {
	const top = mkdtempSync('/dev/shm/bee-top-bench-');
	tops.push(top);
	const folder = join(top, 'one', 'two');
	mkdirSync(folder, {recursive: true});
	return folder;
}

/** Times calls on a CPU of its own. */
export function startCalls(): Load {
	const file = join(makeFolder(), 'file');
	writeFileSync(file, '');
	return start('calls', LOAD_CPU, file);
}

export function startFlood(cpu = LOAD_CPU): Flood {
	const {pid, ask, end} = start('flood', cpu, makeFolder());
	return {
		pid,
		run: async (perSecond, ms, vital = false) => {
			const [opens = 0, took = 0] = await ask(`${perSecond} ${ms} ${Number(vital)}`);
			return {opens, ms: took};
		},
		end,
	};
}

export function startGenerator(): Generator {
	const {pid, ask, end} = start('generator', LOAD_CPU, '');
	return {
		pid,
		run: async (perSecond, ms) => {
			const [made = 0, took = 0, cpuMs = 0] = await ask(`${perSecond} ${ms}`);
			return {made, ms: took, cpuMs};
		},
		counts: async () => {
			const [sent = 0, lost = 0] = await ask('counts');
			return {sent, lost};
		},
		end,
	};
}

export type Attacher = {
	readonly open: () => Promise<void>;
	readonly close: () => Promise<void>;
	readonly end: () => void;
};

/** Attaches the programs of an object of bpf/build, and nothing reads what they do. */
export function startAttacher(object: string): Attacher {
	const bpf = join(import.meta.dirname, '../../bpf');
	execFileSync('make', ['--silent', '--no-print-directory', '-C', bpf, 'bench'], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const {ask, end} = start('attach', MONITOR_CPU, join(bpf, 'build', object));
	return {
		open: async () => void (await ask('on')),
		close: async () => void (await ask('off')),
		end,
	};
}
