// SPDX-License-Identifier: MIT
// What the screen costs: the work of a frame in this process, and the whole program in a pseudo-terminal.
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {paneRows} from '../../source/ui/panes/pane-rows.ts';
import {Painter} from '../../source/ui/screen/painter.ts';
import type {Rectangle} from '../../source/ui/screen/rectangle.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {type Flood, startFlood} from './load.ts';
import {COLUMNS, cpuOf, LINES, memoryOf, openScreen, type Screen, sleep} from './pty.ts';
import {loadRecords, pacedSource, type Records} from './records.ts';
import {type Group, median, type Row} from './row.ts';

const RATES = [1_000, 100_000] as const;
const FRAMES_PER_SECOND = 10;
const WARM_UP = 30;
const FRAMES = 120;
const LIVE_MS = 5_000;
const WARM_UP_MS = 3_000;
/** The header shows whole seconds, so a rate has to have ended for longer than that. */
const SETTLE_MS = 2_500;
/** V8 has compiled what a second needs, and what only that took is given back. */
const IDLE_MS = 18_000;

/** What a slow line can carry, and what leaves the machine to others, by events a second. What an idle machine may write is tested. */
const BARS: {
	readonly [perSecond: number]: {
		readonly cpu: number;
		readonly javascriptMs?: number;
		readonly bytesASecond?: number;
		readonly rss?: number;
	};
} = {
	0: {cpu: 0.5},
	1000: {cpu: 2},
	100000: {cpu: 12, javascriptMs: 8, bytesASecond: 60_000, rss: 100},
};
/** Ten frames, and what Ink draws once a second. */
const UPDATES_MOST = 11;

/** As the overview lays them out, without their frames. */
const RECTANGLES: Readonly<Record<Pane, Rectangle>> = {
	processes: {x: 1, y: 3, width: 48, height: 14},
	files: {x: 51, y: 3, width: 68, height: 14},
	network: {x: 1, y: 19, width: 48, height: 15},
	memory: {x: 51, y: 19, width: 68, height: 15},
};

const alternateScreen = '\u001b[?1049h';

function openPainter(): Painter {
	const painter = new Painter({
		columns: COLUMNS,
		rows: LINES,
		busy: false,
		write: () => true,
		on: () => undefined,
	});
	// The painter keeps off the screen until Ink has taken it.
	painter.inkStdout.write(alternateScreen);
	for (const pane of panes) painter.claim(pane, () => RECTANGLES[pane]);
	return painter;
}

type Step = 'take in' | 'rows' | 'paint';

async function* measureFrames(records: Records, perSecond: number, filter: string): AsyncGenerator<Row> {
	const source = pacedSource(records, perSecond / FRAMES_PER_SECOND);
	const monitor = new Monitor(source);
	const painter = openPainter();
	const theme = createTheme({name: '16-colours', ascii: false});
	const steps: Readonly<Record<Step, () => void>> = {
		'take in': () => monitor.frame(),
		rows: () => {
			for (const pane of panes) painter.draw(pane, paneRows(monitor, pane, RECTANGLES[pane], theme));
		},
		paint: () => painter.flush(),
	};
	await sleep(0);
	monitor.filter(filter);
	const times: Record<Step, number[]> = {'take in': [], rows: [], paint: []};
	const whole: number[] = [];
	let bytes = 0;
	for (let frame = 0; frame < WARM_UP + FRAMES; frame++) {
		source.nextFrame();
		if (frame === WARM_UP) bytes = painter.bytes;
		let sum = 0;
		for (const [step, work] of Object.entries(steps) as Array<[Step, () => void]>) {
			const began = performance.now();
			work();
			const took = performance.now() - began;
			sum += took;
			if (frame >= WARM_UP) times[step].push(took);
		}
		if (frame >= WARM_UP) whole.push(sum);
	}
	const name = `frame at ${perSecond.toLocaleString('en')}/s${filter ? ', filtered' : ''}`;
	const how = `median of ${FRAMES}, in this process, no Ink`;
	yield {name, figure: median(whole), unit: 'ms', how};
	for (const [step, each] of Object.entries(times))
		yield {name: `${name}: ${step}`, figure: median(each), unit: 'ms', how};
	yield {
		name: `${name}: bytes`,
		figure: (painter.bytes - bytes) / FRAMES,
		unit: 'bytes',
		how: 'live rows only',
	};
}

const UNITS: Readonly<Record<string, number>> = {k: 1e3, M: 1e6};

/** Figures of a program that did not see the load would look splendid. */
function checkShown(shown: string, perSecond: number): void {
	const rate = Number.parseFloat(shown) * (UNITS[shown.at(-1) ?? ''] ?? 1);
	if (!(Math.abs(rate - perSecond) <= perSecond / 5))
		throw new Error(`the header says ${shown} ev/s, the load is ${perSecond}`);
}

async function* measureRate(screen: Screen, flood: Flood, perSecond: number): AsyncGenerator<Row> {
	await sleep(SETTLE_MS);
	const [used, {bytes, frames}, began] = [cpuOf(screen.pid), {...screen.written}, performance.now()];
	if (perSecond === 0) await sleep(LIVE_MS);
	else await flood.run(perSecond, LIVE_MS);
	const [after, elapsed] = [cpuOf(screen.pid), performance.now() - began];
	checkShown(screen.shownRate(), perSecond);
	const drawn = screen.written.frames - frames;
	const javascript = after.javascript - used.javascript;
	const percent = (ms: number) => (100 * ms) / elapsed;
	const row = (what: string, figure: number, unit: string, how: string, bar?: number): Row => ({
		name: `program ${perSecond === 0 ? 'idle' : `at ${perSecond.toLocaleString('en')}/s`}: ${what}`,
		figure,
		unit,
		...(bar !== undefined && {bar}),
		how,
	});
	const bars = BARS[perSecond];
	yield row('CPU', percent(after.all - used.all), '% of one', 'all threads, schedstat, warmed up', bars?.cpu);
	yield row('JavaScript', percent(javascript), '% of one', 'first thread, schedstat');
	const ticks = (elapsed / 1000) * FRAMES_PER_SECOND;
	yield row(
		'JavaScript a frame',
		javascript / ticks,
		'ms',
		'first thread / frames of 100 ms, with Ink',
		bars?.javascriptMs,
	);
	const updates = (drawn * 1000) / elapsed;
	yield row(
		'updates',
		updates,
		'a second',
		'counted in the pty: rows, and what Ink draws once a second',
		UPDATES_MOST,
	);
	const each = drawn > 0 ? (screen.written.bytes - bytes) / drawn : 0;
	yield row('bytes an update', each, 'bytes', 'counted in the pty');
	yield row(
		'bytes a second',
		((screen.written.bytes - bytes) * 1000) / elapsed,
		'bytes',
		'counted in the pty',
		bars?.bytesASecond,
	);
	yield row('RSS after', memoryOf(screen.pid).now, 'MB', 'VmRSS', bars?.rss);
}

/** The real program, with nothing in scope but the load: what others do meanwhile is not its work. */
async function* measureProgram(): AsyncGenerator<Row> {
	const flood = startFlood();
	const screen = openScreen(['--pid', String(flood.pid)]);
	await screen.firstFrame();
	await sleep(500);
	yield {
		name: 'program: RSS at first',
		figure: memoryOf(screen.pid).now,
		unit: 'MB',
		how: 'VmRSS, the history is empty',
	};
	// Before any load: the bars of one go on for half a minute.
	await sleep(IDLE_MS);
	yield* measureRate(screen, flood, 0);
	// In its first seconds V8 compiles, on threads of its own: as much work as at any rate of events.
	for (const perSecond of RATES) await flood.run(perSecond, WARM_UP_MS);
	// Opens have half of the history, and it is full after some hundred thousand.
	for (const perSecond of RATES) yield* measureRate(screen, flood, perSecond);
	await screen.quit();
	flood.end();
}

export const screen: Group = {
	name: 'screen',
	seconds: 55,
	live: false,
	async *measure(): AsyncGenerator<Row> {
		const records = loadRecords('flood');
		for (const perSecond of RATES) yield* measureFrames(records, perSecond, '');
		yield* measureFrames(records, 100_000, 'no-such-word');
		if (process.geteuid?.() === 0) yield* measureProgram();
	},
};
