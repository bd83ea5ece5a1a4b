// SPDX-License-Identifier: MIT
// Other tools beside this one: the same opens, in the same minute, what each misses of them, and what each costs.
import {execFileSync} from 'node:child_process';
import {setTimeout} from 'node:timers/promises';
import {type Flood, type Load, startCalls, startFlood} from './load.ts';
import {syscallTracers} from './others.ts';
import {type Running, type Tool, tools} from './peer-tools.ts';
import {cpuOf, memoryOf} from './pty.ts';
import {type Group, median, type Row} from './row.ts';

const PER_SECOND = 50_000;
const PACED_MS = 3_000;
const FLAT_OUT_MS = 1_000;
const CALLS = 30_000;
const PAIRS = 3;
/** Until all that came is written and counted. */
const SETTLE_MS = 1_500;
const NAP_MS = 200;
const BEACONS = 25;
/** A pair that others trace beside us is waited with for so long. */
const PATIENCE_MS = 4_000;

/** What is measured of a tool. */
type Measured = {
	/** Of the opens, in per cent: at a rate, and as fast as one process can. */
	readonly lostPaced: number;
	readonly lostFlatOut: number;
	readonly microsAnEvent: number;
	readonly slowDown: number;
	/** Of the pairs that the slow-down is the median of, those in which nobody else traced. */
	readonly quietPairs: number;
	readonly megabytes: number;
};

const openCost = async (load: Load): Promise<number> => (await load.ask(`open ${CALLS}`))[0] ?? Number.NaN;

/** Starts a tool on a load, and waits until it has seen something of it. */
async function begin(tool: Tool, pid: number, beacon: () => Promise<unknown>): Promise<Running> {
	const running = await tool.start(pid);
	try {
		for (let beacons = 0; beacons < BEACONS; beacons++) {
			await beacon();
			await setTimeout(NAP_MS);
			if (running.sees()) return running;
			const reason = running.failed();
			if (reason !== undefined) throw new Error(reason);
		}
		throw new Error('it saw nothing of the load');
	} catch (error) {
		await running.end();
		throw error;
	}
}

async function flooded(running: Running, flood: Flood, perSecond: number, ms: number) {
	await setTimeout(SETTLE_MS);
	running.mark();
	const used = cpuOf(running.pid).all;
	const {opens} = await flood.run(perSecond, ms);
	await setTimeout(SETTLE_MS);
	return {opens, lost: running.lost(opens), cpuMs: cpuOf(running.pid).all - used};
}

/** Untraced and traced in turn, so that both meet the same moods of the machine. */
async function slowDown(tool: Tool, load: Load): Promise<Pick<Measured, 'slowDown' | 'quietPairs'>> {
	const ratios: number[] = [];
	let quietPairs = 0;
	for (let pair = 0; pair < PAIRS; pair++) {
		const deadline = performance.now() + PATIENCE_MS;
		while (syscallTracers() > 0 && performance.now() < deadline) await setTimeout(NAP_MS);
		const others = syscallTracers();
		const untraced = await openCost(load);
		quietPairs += Number(others + syscallTracers() === 0);
		const running = await begin(tool, load.pid, () => openCost(load));
		ratios.push((await openCost(load)) / untraced);
		await running.end();
	}
	return {slowDown: median(ratios), quietPairs};
}

async function measureTool(tool: Tool, flood: Flood, load: Load): Promise<Measured> {
	const running = await begin(tool, flood.pid, () => flood.run(5_000, NAP_MS));
	const paced = await flooded(running, flood, PER_SECOND, PACED_MS);
	const flatOut = await flooded(running, flood, 0, FLAT_OUT_MS);
	const megabytes = memoryOf(running.pid).now;
	await running.end();
	return {
		lostPaced: (100 * paced.lost) / paced.opens,
		lostFlatOut: (100 * flatOut.lost) / flatOut.opens,
		microsAnEvent: (1000 * paced.cpuMs) / (paced.opens - paced.lost),
		...(await slowDown(tool, load)),
		megabytes,
	};
}

const rate = `${PER_SECOND.toLocaleString('en')}/s`;

/** One figure of all tools after the other, to be compared. */
const FIGURES: ReadonlyArray<{
	readonly what: string;
	readonly unit: string;
	readonly of: (measured: Measured) => number;
	readonly how: (measured: Measured) => string;
}> = [
	{
		what: `lost at ${rate}`,
		unit: '%',
		of: each => each.lostPaced,
		how: () => 'of the opens, those that it did not tell of',
	},
	{
		what: 'lost flat out',
		unit: '%',
		of: each => each.lostFlatOut,
		how: () => 'one process, as fast as it can',
	},
	{
		what: 'CPU',
		unit: 'us',
		of: each => each.microsAnEvent,
		how: () => `an event told, at ${rate}; all its threads, schedstat`,
	},
	{
		what: 'open+close',
		unit: 'x',
		of: each => each.slowDown,
		how: ({quietPairs}) => `traced to untraced, median of ${PAIRS} pairs, ${quietPairs} of them quiet`,
	},
	{what: 'RSS', unit: 'MB', of: each => each.megabytes, how: () => 'VmRSS after the floods'},
];

export const peers: Group = {
	name: 'peers',
	seconds: 75,
	live: true,
	asked: true,
	async *measure(): AsyncGenerator<Row> {
		execFileSync('sh', ['source/tools/set-up.sh', '--peers'], {stdio: 'inherit'});
		const [flood, load] = [startFlood(), startCalls()];
		const measured: Array<readonly [name: string, Measured]> = [];
		for (const tool of tools) {
			try {
				measured.push([tool.name, await measureTool(tool, flood, load)]);
			} catch (error) {
				const why = (error instanceof Error ? error.message : String(error)).trim().replaceAll(/\s+/g, ' ');
				yield {name: `${tool.name}: not there`, figure: Number.NaN, unit: '', how: why};
			}
		}
		flood.end();
		load.end();
		for (const {what, unit, of, how} of FIGURES)
			for (const [name, each] of measured)
				yield {name: `${what}: ${name}`, figure: of(each), unit, kept: true, how: how(each)};
	},
};
