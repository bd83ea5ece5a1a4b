// SPDX-License-Identifier: MIT
/**
 * `npm run soak`: the monitor in a terminal under a mixed load for a long time, somebody at the keys now and then; whether anything grows.
 * Needs root. One line a minute, a verdict at the end, and exit code 1 if a promise is not kept.
 *
 *	npm run soak -- [--minutes N]
 *
 * What is compared begins after a warm-up of five minutes, or of a third of a shorter soak: by then every ceiling has been reached.
 */
import {release} from 'node:os';
import {parseArgs} from 'node:util';
import {type Figures, figuresOf} from './figures.ts';
import {gestures} from './gestures.ts';
import {startLoad} from './load.ts';
import {type Watched, watch} from './monitor.ts';
import {judge, type Minute, median} from './verdict.ts';

const LOOK_EVERY_MS = 2000;
const KEY_MS = 300;
const BETWEEN_GESTURES_MS = 4000;
const WARM_UP_MOST = 5;
/** The first seconds of a quiet part end what came before. */
const SETTLE_MS = 5000;

const {values} = parseArgs({options: {minutes: {type: 'string', default: '30'}}});
const minutes = Number(values.minutes);
if (!Number.isInteger(minutes) || minutes < 6 || minutes > 24 * 60) {
	process.stderr.write(`soak: --minutes takes a whole number from 6 to 1440, not "${values.minutes}"\n`);
	process.exit(2);
}
if (process.geteuid?.() !== 0) {
	process.stderr.write('soak: needs root, to see the machine: run it with sudo\n');
	process.exit(1);
}
const warmUp = Math.min(WARM_UP_MOST, Math.floor(minutes / 3));
const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

/** Types gestures until told to stop. */
async function playKeys(watched: Watched, over: () => boolean): Promise<void> {
	for (let turn = 0; !over(); turn++) {
		for (const key of gestures[turn % gestures.length]?.keys ?? []) {
			watched.type(key);
			await sleep(KEY_MS);
		}
		await sleep(BETWEEN_GESTURES_MS);
	}
}

const lostOf = (watched: Watched): string => /\blost (\S+)/.exec(watched.screen()[0] ?? '')?.[1] ?? 'unknown';

/** One minute of load, looked at all the time. */
async function watchMinute(
	number: number,
	watched: Watched,
	run: (quietOver: () => void) => Promise<void>,
): Promise<Minute> {
	const seen: Figures[] = [];
	let napsASecond = Number.NaN;
	let done = false;
	const began = performance.now();
	let quiet: {readonly at: number; readonly naps: number} | undefined;
	const running = run(() => {
		if (quiet)
			napsASecond = ((figuresOf(watched.pid).naps - quiet.naps) * 1000) / (performance.now() - quiet.at);
	}).finally(() => {
		done = true;
	});
	while (!done) {
		const figures = figuresOf(watched.pid);
		seen.push(figures);
		if (!quiet && performance.now() - began > SETTLE_MS) quiet = {at: performance.now(), naps: figures.naps};
		if (watched.ended() !== undefined)
			throw new Error(`the monitor ended (${watched.ended()}):\n${watched.screen().join('\n')}`);
		await Promise.race([running, sleep(LOOK_EVERY_MS)]);
	}
	await running;
	const of = (name: keyof Figures) => median(seen.map(figures => figures[name]));
	return {
		number,
		rss: of('rss'),
		anonymous: of('anonymous'),
		descriptors: of('descriptors'),
		threads: of('threads'),
		maps: of('maps'),
		mapMegabytes: of('mapMegabytes'),
		programs: of('programs'),
		naps: of('naps'),
		cpuMs: (seen.at(-1)?.cpuMs ?? 0) - (seen[0]?.cpuMs ?? 0),
		load: of('load'),
		napsASecond,
		lost: lostOf(watched),
	};
}

const columns: ReadonlyArray<readonly [string, (minute: Minute) => string]> = [
	['minute', ({number}) => String(number)],
	['RSS MB', ({rss}) => rss.toFixed(1)],
	['anon MB', ({anonymous}) => anonymous.toFixed(1)],
	['fds', ({descriptors}) => String(descriptors)],
	['threads', ({threads}) => String(threads)],
	['maps', ({maps}) => String(maps)],
	['maps MB', ({mapMegabytes}) => mapMegabytes.toFixed(2)],
	['programs', ({programs}) => String(programs)],
	['wakes/s', ({napsASecond}) => napsASecond.toFixed(1)],
	['CPU %', ({cpuMs}) => (cpuMs / 600).toFixed(1)],
	['lost', ({lost}) => lost],
	['load', ({load}) => load.toFixed(1)],
];
const line = (cells: readonly string[]) => cells.map(cell => cell.padStart(9)).join('');

console.log(`Kernel ${release()}, ${minutes} minutes, of which ${warmUp} to warm up`);
const load = await startLoad();
const watched = watch([]);
let over = false;
try {
	await watched.until('the first screen', screen => screen.includes('LIVE'));
	const keys = playKeys(watched, () => over);
	await load.prime();
	console.log(line(columns.map(([title]) => title)));
	const all: Minute[] = [];
	for (let number = 1; number <= minutes; number++) {
		const minute = await watchMinute(number, watched, load.minute);
		all.push(minute);
		console.log(line(columns.map(([, of]) => of(minute))) + (number <= warmUp ? '  warm-up' : ''));
	}
	over = true;
	await keys;
	const said = await watched.quit();
	console.log(said);
	const verdicts = [
		...judge(all.slice(warmUp)),
		{
			promise: 'it ends well',
			found: watched.ended() ?? '',
			kept: watched.ended() === 'exit code 0, signal 0',
		},
	];
	for (const {promise, found, kept} of verdicts)
		console.log(`${kept ? 'ok    ' : 'NOT SO'}  ${promise}: ${found}`);
	if (verdicts.some(({kept}) => !kept)) process.exitCode = 1;
} finally {
	over = true;
	watched.kill();
	load.end();
}
