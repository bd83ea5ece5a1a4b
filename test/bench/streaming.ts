// SPDX-License-Identifier: MIT
// What `stream --format json > file` costs for each event: the built program as a person starts it, all of its threads.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {MONITOR_CPU, startFlood} from './load.ts';
import {cpuOf, program, sleep} from './pty.ts';
import type {Row} from './row.ts';

/** Less would tell of the start, not of the events. */
const OPENS_LEAST = 1_000_000;
const PIECE_MS = 2_000;
const WARM_UP_MS = 500;
const ATTACHED_MS = 1_000;
/** Nobody waits longer for what is still on its way. */
const SETTLE_MS = 300;
const BAR_US = 1.5;

const CASES = [
	{name: '100,000/s', perSecond: 100_000},
	{name: 'flat out', perSecond: 0},
] as const;

/** The second line of the shell's `times`: user and system time of its children, which has `0m1.234000s` twice. */
function msOfChildren(times: string): number {
	const told = times.split('\n')[1]?.matchAll(/(\d+)m([\d.]+)s/g) ?? [];
	return [...told].reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
		0,
	);
}

function startStream(flood: number, file: string) {
	const command = `"$0" stream --format json --kind file_open --pid ${flood} >"$1"; times`;
	const shell = spawn('taskset', ['-c', String(MONITOR_CPU), 'sh', '-c', command, program, file], {
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let [times, told] = ['', ''];
	shell.stdout.on('data', bytes => {
		times += bytes;
	});
	shell.stderr.on('data', bytes => {
		told += bytes;
	});
	const child = () => Number(readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8'));
	return {
		child,
		end: async () => {
			const closed = once(shell, 'close');
			process.kill(child(), 'SIGINT');
			await closed;
			const [, written, lost] = /(\d+) events written .* lost (\d+)/.exec(told) ?? [];
			if (written === undefined) throw new Error(`the stream did not end well: ${told}`);
			return {cpuMs: msOfChildren(times), written: Number(written), lost: Number(lost)};
		},
	};
}

async function* measureCase({name, perSecond}: (typeof CASES)[number], file: string): AsyncGenerator<Row> {
	const flood = startFlood();
	const stream = startStream(flood.pid, file);
	await sleep(ATTACHED_MS);
	await flood.run(perSecond, WARM_UP_MS);
	await sleep(SETTLE_MS);
	const before = cpuOf(stream.child());
	let opens = 0;
	while (opens < OPENS_LEAST) opens += (await flood.run(perSecond, PIECE_MS)).opens;
	await sleep(SETTLE_MS);
	const after = cpuOf(stream.child());
	const {cpuMs, written, lost} = await stream.end();
	flood.end();
	const row = (what: string, figure: number, unit: string, how: string, bar?: number): Row => ({
		name: `stream > file, ${name}: ${what}`,
		figure,
		unit,
		how,
		...(bar !== undefined && {bar}),
	});
	yield row(
		'CPU',
		(cpuMs * 1000) / written,
		'us/event',
		'user + sys of the whole run, its start and end too',
		BAR_US,
	);
	yield row(
		'CPU under load',
		((after.all - before.all) * 1000) / opens,
		'us/event',
		'all threads, schedstat, warmed up',
	);
	yield row('written', written, 'events', 'as it told at its end');
	yield row('lost', lost, 'events', 'as it told at its end');
}

export async function* measureStreams(): AsyncGenerator<Row> {
	const folder = mkdtempSync('/dev/shm/bee-top-bench-');
	try {
		for (const each of CASES) yield* measureCase(each, join(folder, 'events.json'));
	} finally {
		rmSync(folder, {recursive: true});
	}
}
