// SPDX-License-Identifier: MIT
// What the screen costs: the work of a frame in this process, and the whole program in a pseudo-terminal.
import {type Pane, panes} from '../../source/kinds/kind.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {paneRows} from '../../source/ui/panes/pane-rows.ts';
import {Painter} from '../../source/ui/screen/painter.ts';
import type {Rectangle} from '../../source/ui/screen/rectangle.ts';
import {createTheme} from '../../source/ui/theme.ts';
import {startFlood} from './load.ts';
import {COLUMNS, cpuOf, LINES, memoryOf, openScreen, sleep} from './pty.ts';
import {loadRecords, pacedSource, type Records} from './records.ts';
import {type Group, median, type Row} from './row.ts';

const RATES = [1_000, 100_000] as const;
const FRAMES_PER_SECOND = 10;
const WARM_UP = 30;
const FRAMES = 120;
const LIVE_MS = 5_000;

/** As the overview lays them out, without their frames. */
const RECTANGLES: Readonly<Record<Pane, Rectangle>> = {
	processes: {x: 1, y: 3, width: 48, height: 14},
	files: {x: 51, y: 3, width: 68, height: 14},
	network: {x: 1, y: 19, width: 48, height: 15},
	memory: {x: 51, y: 19, width: 68, height: 15},
};

const alternateScreen = '\u001b[?1049h';

function openPainter(): Painter {
	const painter = new Painter({columns: COLUMNS, rows: LINES, busy: false, write: () => true, on: () => undefined});
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
	const theme = createTheme({colour: true, ascii: false});
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
	yield {name: `${name}: bytes`, figure: (painter.bytes - bytes) / FRAMES, unit: 'bytes', how: 'live rows only'};
}

/** The real program, with nothing in scope but the load: what others do meanwhile is not its work. */
async function* measureProgram(): AsyncGenerator<Row> {
	const flood = startFlood();
	const screen = openScreen(['--pid', String(flood.pid)]);
	await screen.firstFrame();
	await sleep(1_000);
	for (const perSecond of [0, ...RATES]) {
		const name = perSecond === 0 ? 'program, idle' : `program at ${perSecond.toLocaleString('en')}/s`;
		const [used, {bytes, frames}, began] = [cpuOf(screen.pid), {...screen.written}, performance.now()];
		if (perSecond === 0) await sleep(LIVE_MS);
		else await flood.run(perSecond, LIVE_MS);
		const [after, elapsed] = [cpuOf(screen.pid), performance.now() - began];
		const drawn = screen.written.frames - frames;
		const javascript = after.javascript - used.javascript;
		yield {name: `${name}: CPU`, figure: (100 * (after.all - used.all)) / elapsed, unit: '% of one', how: 'all threads, schedstat'};
		yield {name: `${name}: JavaScript`, figure: (100 * javascript) / elapsed, unit: '% of one', how: 'first thread, schedstat'};
		const ticks = (elapsed / 1000) * FRAMES_PER_SECOND;
		yield {name: `${name}: JavaScript a frame`, figure: javascript / ticks, unit: 'ms', how: 'first thread / frames of 100 ms, with Ink'};
		yield {name: `${name}: updates`, figure: (drawn * 1000) / elapsed, unit: 'a second', how: 'counted in the pty'};
		yield {name: `${name}: bytes an update`, figure: drawn > 0 ? (screen.written.bytes - bytes) / drawn : 0, unit: 'bytes', how: 'counted in the pty'};
		yield {name: `${name}: RSS after`, figure: memoryOf(screen.pid).now, unit: 'MB', how: 'VmRSS'};
	}
	await screen.quit();
	flood.end();
}

export const screen: Group = {
	name: 'screen',
	seconds: 25,
	live: false,
	async *measure(): AsyncGenerator<Row> {
		const records = loadRecords('flood');
		for (const perSecond of RATES) yield* measureFrames(records, perSecond, '');
		yield* measureFrames(records, 100_000, 'no-such-word');
		if (process.geteuid?.() === 0) yield* measureProgram();
	},
};
