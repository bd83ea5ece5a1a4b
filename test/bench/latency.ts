// SPDX-License-Identifier: MIT
// From a system call to the thread that empties the rings: how long its record is under way, and what it costs to have it soon.
import {execFileSync} from 'node:child_process';
import type {Latencies} from '../../source/capture/source.ts';
import {lostTotal} from '../../source/model/loss.ts';
import {startFlood} from './load.ts';
import {openScreen, sleep} from './pty.ts';
import {type Group, median, type Row} from './row.ts';
import {SessionProcess} from './session.ts';

const RUN_MS = 3_000;
const RATES = [1_000, 100_000] as const;
const RINGS = ['vital', 'bulk'] as const;
type Ring = (typeof RINGS)[number];
const US = 1e3;
const SCREEN_RUNS = 30;
/** Ten frames a second. */
const FRAME_MS = 100;
const GIVE_UP_MS = 5_000;
/** A thread that never sleeps and has less of its CPU than this shared it with somebody, who has his part in the latency. */
const ALONE = 0.9;

type Mode = {
	readonly name: string;
	readonly lowLatency: boolean;
	readonly bars: Partial<Record<Ring, number>>;
};

/** The bars are for the p50 at both rates, in us. */
const MODES: readonly Mode[] = [
	{name: 'as it is', lowLatency: false, bars: {vital: 1_000}},
	{name: '--low-latency', lowLatency: true, bars: {vital: 10, bulk: 10}},
];

/** The latency that a part of the records does not exceed, in us; off by an eighth at most, upwards. */
function quantile(pairs: Latencies[Ring], part: number): number {
	const total = pairs.reduce((sum, [, count]) => sum + count, 0);
	let seen = 0;
	for (const [least, count] of pairs) {
		seen += count;
		if (seen >= total * part) return (least * 1.125) / US;
	}
	return Number.NaN;
}

async function* measureOne(
	{name, lowLatency, bars}: Mode,
	ring: Ring,
	perSecond: number,
): AsyncGenerator<Row> {
	const flood = startFlood();
	const session = new SessionProcess();
	const kinds = [ring === 'vital' ? 'process_exec' : 'file_open'];
	await session.open({pids: [flood.pid], kinds, lowLatency, measureLatency: true});
	const {ms} = await flood.run(perSecond, RUN_MS, ring === 'vital');
	const {latencies, counters} = await session.close({mayLose: true});
	flood.end();
	session.end();
	const pairs = latencies[ring];
	const share = counters.drainCpuNs / ms / 1e6;
	const alone = !lowLatency || share >= ALONE;
	const row = (what: string, figure: number, unit: string, how: string, bar?: number): Row => ({
		name: `${ring} ring, ${perSecond.toLocaleString('en')}/s, ${name}: ${what}`,
		figure,
		unit,
		how,
		...(bar !== undefined && alone && {bar}),
	});
	const how = alone
		? `${counters.received} records`
		: 'NOT ALONE: others had its CPU for a part of the time, so no bar is judged';
	yield row('p50', quantile(pairs, 0.5), 'us', how, bars[ring]);
	yield {...row('p99', quantile(pairs, 0.99), 'us', how), kept: true};
	const cpu = row('CPU of the thread', share * 100, '% of one', 'its own clock, over the time of the load');
	yield {...cpu, kept: lowLatency};
	yield row('lost', lostTotal(counters), 'events', 'counted in the kernel, all causes');
	yield row('wakeups', (counters.wakeups / ms) * 1000, 'a second', 'its rounds, where it never sleeps');
}

/** From just before a program is started to its row in the terminal. */
async function* measureToScreen(): AsyncGenerator<Row> {
	const screen = openScreen(['--kind', 'process_exec', '--filter', 'seen-']);
	await screen.firstFrame();
	const took: number[] = [];
	for (let run = 0; run < SCREEN_RUNS; run++) {
		// At another moment between two frames each time.
		await sleep(150 + run * 7);
		const marker = `seen-${run}.`;
		const began = performance.now();
		execFileSync('/bin/true', [marker]);
		while (!screen.shows(marker)) {
			if (performance.now() - began > GIVE_UP_MS) throw new Error(`${marker} did not come to the screen`);
			await sleep(1);
		}
		took.push(performance.now() - began);
	}
	await screen.quit();
	const row = (what: string, figure: number, bar?: number): Row => ({
		name: `a start of a program, to its row on the screen: ${what}`,
		figure,
		unit: 'ms',
		...(bar !== undefined && {bar}),
		how: `${SCREEN_RUNS} times, ten frames a second, its own run included`,
	});
	yield row('p50', median(took), FRAME_MS);
	yield row('longest', Math.max(...took));
}

export const latency: Group = {
	name: 'latency',
	seconds: 45,
	live: true,
	async *measure(): AsyncGenerator<Row> {
		for (const mode of MODES)
			for (const ring of RINGS) for (const rate of RATES) yield* measureOne(mode, ring, rate);
		yield* measureToScreen();
	},
};
