// SPDX-License-Identifier: MIT
// The whole program in a terminal at rates that no process can make: what it costs, and that nothing is lost.
import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {type Generator, startGenerator} from './load.ts';
import {COLUMNS, cpuOf, LINES, memoryOf, openScreen, type Screen, sleep} from './pty.ts';
import type {Group, Row} from './row.ts';

const folder = join(import.meta.dirname, '../..');
/** A bee-top whose BPF object has the generator in it, and which is the same otherwise. */
const program = join(folder, 'native/build/bench/bin/bee-top');

type Case = {
	readonly perSecond: number;
	readonly ms: number;
	/** Of all threads, in % of one core. */
	readonly cpuMost?: number;
};

const CASES: readonly Case[] = [
	{perSecond: 0, ms: 10_000, cpuMost: 0.5},
	{perSecond: 1_000, ms: 10_000, cpuMost: 2},
	{perSecond: 100_000, ms: 60_000, cpuMost: 12},
	{perSecond: 1_000_000, ms: 10_000},
];
/** In its first seconds V8 compiles, on threads of its own: as much work as at any rate of events. */
const WARM_UP: readonly Case[] = [
	{perSecond: 1_000, ms: 2_000},
	{perSecond: 100_000, ms: 3_000},
];
/** After it the bars of the load before move on, once a second, until they are gone. */
const CALM_MS = 35_000;
const SETTLE_MS = 1_500;
/** What a generator that had its CPU to itself makes of what it was asked for, at least. */
const ON_TIME = 0.98;
/** A monitor that waited for its CPU for more of the time than this had to share it with others than the load. */
const WAITED_MOST = 0.25;

const build = () => {
	for (const part of ['bpf', 'native'])
		execFileSync('make', ['--silent', '--no-print-directory', '-C', join(folder, part), 'bench'], {
			stdio: ['ignore', 'ignore', 'inherit'],
		});
};

const nameOf = (perSecond: number) => (perSecond === 0 ? 'idle' : `${perSecond.toLocaleString('en')}/s`);

async function* measureCase(
	screen: Screen,
	generator: Generator,
	{perSecond, ms, cpuMost}: Case,
): AsyncGenerator<Row> {
	await sleep(SETTLE_MS);
	const [before, used, began] = [await generator.counts(), cpuOf(screen.pid), performance.now()];
	const {made, cpuMs} =
		perSecond === 0 ? await sleep(ms).then(() => ({made: 0, cpuMs: 0})) : await generator.run(perSecond, ms);
	const [now, elapsed] = [cpuOf(screen.pid), performance.now() - began];
	await sleep(SETTLE_MS);
	const after = await generator.counts();
	const waited = now.waited - used.waited;
	const onTime = made >= (perSecond * ms * ON_TIME) / 1000;
	const alone = onTime && waited <= elapsed * WAITED_MOST;
	const row = (what: string, figure: number, unit: string, how: string, bar?: number): Row => {
		// What is met in spite of others is met.
		const judged = bar !== undefined && (alone || (onTime && figure <= bar));
		return {
			name: `${nameOf(perSecond)}: ${what}`,
			figure,
			unit,
			how:
				alone || judged ? how : 'NOT ALONE: others had the CPU for a part of the time, so no bar is judged',
			...(judged && {bar}),
		};
	};
	const percent = (part: number) => (100 * part) / elapsed;
	yield row(
		'CPU',
		percent(now.all - used.all),
		'% of one',
		`all threads, schedstat, for ${ms / 1000} s`,
		cpuMost,
	);
	yield row('JavaScript', percent(now.javascript - used.javascript), '% of one', 'first thread, schedstat');
	yield row('drain thread', percent(now.drain - used.drain), '% of one', 'schedstat');
	yield row('waited for a CPU', percent(waited), '% of time', 'first thread, schedstat');
	yield row('RSS after', memoryOf(screen.pid).now, 'MB', 'VmRSS');
	if (perSecond === 0) return;
	yield row('made', made, 'events', 'by a program in the kernel, as it says');
	yield row(
		'made but not sent',
		made - (after.sent - before.sent),
		'events',
		'less what the kernel side counted',
		0,
	);
	yield row('lost', after.lost - before.lost, 'events', 'counted in the kernel, all causes', 0);
	yield row(
		'cost of making',
		(cpuMs * 1e6) / made,
		'ns/event',
		'CPU of the generator, in this the whole way out',
	);
}

/** `bee-top: 6000000 events seen in 70.1 s, lost 0, undecodable 2` */
const figure = (line: string, pattern: RegExp) => Number(pattern.exec(line)?.[1] ?? 0);

export const rates: Group = {
	name: 'rates',
	seconds: 160,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		build();
		const generator = startGenerator();
		const screen = openScreen(['--pid', String(generator.pid)], program);
		await screen.firstFrame();
		await sleep(SETTLE_MS);
		for (const {perSecond, ms} of WARM_UP) await generator.run(perSecond, ms);
		await sleep(CALM_MS);
		for (const each of CASES) yield* measureCase(screen, generator, each);
		const {sent} = await generator.counts();
		const said = await screen.quit();
		generator.end();
		const how = `${COLUMNS} x ${LINES}, as the program says in the end`;
		yield {name: 'sent in all', figure: sent, unit: 'events', how: 'as the kernel side counted'};
		const unseen = Math.abs(sent - figure(said, /(\d+) events seen/));
		yield {name: 'sent but not in the model', figure: unseen, unit: 'events', how, bar: 0};
		yield {name: 'undecodable', figure: figure(said, /undecodable (\d+)/), unit: 'events', how, bar: 0};
	},
};
