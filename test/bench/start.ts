// SPDX-License-Identifier: MIT
// From the command line to the first thing that a person sees, and the memory that this takes.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {startFlood} from './load.ts';
import {cpuOf, memoryOf, openScreen, program, sleep} from './pty.ts';
import {type Group, median, type Row} from './row.ts';
import {SessionProcess} from './session.ts';

const ROUNDS = 5;
const STREAM_MS = 3_000;

/** What a person does not wait for. */
const BARS: {readonly [name: string]: number} = {'monitor: first full frame': 400};

type Started = {readonly firstOutput: number; readonly end: number};

/** Runs the program to its end. */
async function run(args: readonly string[]): Promise<Started> {
	const began = performance.now();
	const child = spawn(program, [...args], {stdio: ['ignore', 'pipe', 'ignore']});
	let firstOutput = Number.NaN;
	child.stdout.once('data', () => {
		firstOutput = performance.now() - began;
	});
	child.stdout.resume();
	await once(child, 'close');
	return {firstOutput, end: performance.now() - began};
}

/** From the start to the first full frame, programs loaded; and what the first thread, which runs the JavaScript, did for it. */
async function monitorStart(): Promise<{readonly ms: number; readonly cpu: number; readonly rss: number}> {
	const screen = openScreen([]);
	const ms = await screen.firstFrame();
	const cpu = cpuOf(screen.pid).javascript;
	await sleep(500);
	const rss = memoryOf(screen.pid).now;
	await screen.quit();
	return {ms, cpu, rss};
}

async function streamMemory(pid: number, flood: ReturnType<typeof startFlood>): Promise<number> {
	const child = spawn(program, ['stream', '--format', 'json', '--pid', String(pid), '--for', '30s'], {
		stdio: ['ignore', 'ignore', 'ignore'],
	});
	await sleep(500);
	await flood.run(1_000, STREAM_MS);
	const rss = memoryOf(child.pid ?? 0).now;
	child.kill('SIGTERM');
	await once(child, 'exit');
	return rss;
}

export const start: Group = {
	name: 'start',
	seconds: 15,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		const flood = startFlood();
		const session = new SessionProcess();
		const figures: Record<string, number[]> = {};
		const note = (name: string, figure: number) => {
			figures[name] = [...(figures[name] ?? []), figure];
		};
		for (let round = 0; round < ROUNDS; round++) {
			note('bee-top --version', (await run(['--version'])).end);
			const opens = flood.run(1_000, 800);
			const streamed = await run(['stream', '--count', '1', '--for', '10s', '--pid', String(flood.pid)]);
			await opens;
			note('stream --count 1: first line', streamed.firstOutput);
			note('stream --count 1: whole run', streamed.end);
			const {ms, cpu, rss} = await monitorStart();
			note('monitor: first full frame', ms);
			note('monitor: CPU of JavaScript until then', cpu);
			note('monitor: RSS', rss);
			for (const [name, scope] of [
				['all kinds', {}],
				['file_open only', {kinds: ['file_open']}],
			] as const) {
				await session.open(scope);
				const {loadMs, closeMs} = await session.close({mayLose: true});
				note(`load and attach, ${name}`, loadMs);
				note(`detach and last drain, ${name}`, closeMs);
			}
		}
		session.end();
		note('stream: RSS', await streamMemory(flood.pid, flood));
		flood.end();
		for (const [name, each] of Object.entries(figures)) {
			const memory = name.endsWith('RSS');
			const how = memory && each.length === 1 ? 'VmRSS after 3 s at 1,000/s' : `median of ${each.length}`;
			const bar = BARS[name];
			yield {name, figure: median(each), unit: memory ? 'MB' : 'ms', ...(bar !== undefined && {bar}), how};
		}
	},
};
