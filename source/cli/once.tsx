// SPDX-License-Identifier: MIT
// One frame of the screen as text. The app is the one of the screen, on a terminal that is not there: without a painter Ink draws the live
// rows too.
import {EventEmitter} from 'node:events';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import {App} from '../app.tsx';
import type {Source} from '../capture/source.ts';
import type {Desk} from '../commands/command.ts';
import {Monitor} from '../store/monitor.ts';
import {rooms} from '../store/rooms.ts';
import {listsOf} from '../store/views.ts';
import type {Theme, ThemeFor} from '../ui/theme.ts';
import {aboutTable} from './about.tsx';
import {tellDamage} from './damage.ts';
import type {Once, Size} from './once-options.ts';
import {print} from './print.ts';
import type {Beginning} from './show-monitor.tsx';

/** To have something to show. */
const LIVE_MS = 2000;
/** As often as the kernel side hands over. */
const FRAME_MS = 50;
/** Figures of less time measure the measuring. */
const SHORTEST_MS = 500;
/** Rows come when the room for them is known, pages grow when it is known what is below: a few times each. */
const DRAWS_MOST = 20;
const NS_PER_MS = 1e6;

const nothing = () => {};
const turn = () => new Promise(resolve => setImmediate(resolve));

/** What Ink takes for a terminal. Of what it writes only frames have several lines. */
class Paper extends EventEmitter {
	readonly isTTY = true;
	readonly columns: number;
	readonly rows: number;
	frame = '';

	constructor({columns, lines}: Size) {
		super();
		[this.columns, this.rows] = [columns, lines];
		this.setMaxListeners(0);
	}

	write(text: string, written?: () => void): boolean {
		if (text.includes('\n')) this.frame = text;
		if (written) setImmediate(written);
		return true;
	}
}

/** A keyboard that nobody types on. */
const noKeys = () =>
	Object.assign(new EventEmitter(), {
		isTTY: true,
		setEncoding: nothing,
		setRawMode: nothing,
		resume: nothing,
		pause: nothing,
		ref: nothing,
		unref: nothing,
		read: () => null,
	});

/** The app on paper. */
function openApp(monitor: Monitor, theme: Theme, size: Size) {
	const paper = new Paper(size);
	const desk: Desk = {monitor, quit: nothing, repaint: nothing, suspend: nothing, copy: nothing};
	const appOf = (lines: number) => <App desk={desk} theme={theme} size={{...size, lines}} />;
	let failure: unknown;
	const app = render(appOf(size.lines), {
		stdout: paper as unknown as NodeJS.WriteStream,
		stderr: new Paper(size) as unknown as NodeJS.WriteStream,
		stdin: noKeys() as unknown as NodeJS.ReadStream,
		// Every frame whole, and at once.
		debug: true,
		interactive: false,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	app.waitUntilExit().catch(error => {
		failure = error;
	});
	/** Draws until nothing changes any more; a page is given whole. */
	const draw = async (): Promise<string> => {
		let [before, same, lines] = ['', 0, size.lines];
		for (let draws = 0; same < 2 && draws < DRAWS_MOST; draws++) {
			app.rerender(appOf(lines));
			await app.waitUntilRenderFlush();
			await turn();
			if (failure !== undefined) throw failure;
			const {mode, view, pageBelow} = monitor.store.getState();
			const below = mode === 'help' || view === 'self' ? pageBelow : 0;
			lines += below;
			same = paper.frame === before && below === 0 ? same + 1 : 0;
			before = paper.frame;
		}
		return before;
	};
	return {draw, close: () => app.unmount()};
}

/** Looks through all of the past that what is shown is made of. */
async function searchAll(monitor: Monitor): Promise<void> {
	const isDone = () => listsOf(monitor.store.getState().view).every(list => rooms[list].isComplete(monitor));
	while (!isDone()) {
		monitor.lists.advance();
		await turn();
	}
}

/** Takes in a recording up to its end, or up to a moment in it. */
async function playAll(monitor: Monitor, forMs: number): Promise<void> {
	const {playback} = monitor.source;
	if (playback) {
		playback.pause();
		playback.seek(playback.start + forMs * NS_PER_MS);
	}
	while (monitor.frame()) await turn();
}

async function watch(monitor: Monitor, forMs: number): Promise<void> {
	const until = performance.now() + forMs;
	for (let left = forMs; left > 0; left = until - performance.now()) {
		await new Promise(resolve => setTimeout(resolve, Math.min(FRAME_MS, left)));
		monitor.frame();
	}
}

/** Nothing that a terminal acts on but colours, and those only where there is one that is to have them. */
function plainWhereDue(frame: string, {name, ascii, ellipsis}: Theme): string {
	// What Ink cuts it marks in its own way.
	const text = ascii ? frame.replaceAll('…', ellipsis) : frame;
	return process.stdout.isTTY && name !== 'none' ? text : stripVTControlCharacters(text);
}

/**
 * Draws one frame of a view: of live capture after two seconds or the time that was asked for, of a recording at its end or that far into
 * it. Closes the source.
 */
export async function drawOnce(
	source: Source,
	themeFor: ThemeFor,
	{filter, ...options}: Beginning,
	{start, size, forMs}: Once,
): Promise<string> {
	const monitor = new Monitor(source, options);
	try {
		if (filter) await monitor.filter(filter);
		monitor.store.setState(start);
		const theme = themeFor(monitor.store.getState().screen.theme);
		let factsAt = performance.now();
		monitor.store.subscribe(({facts}, before) => {
			if (facts !== before.facts) factsAt = performance.now();
		});
		// What measures itself does so from now on.
		const app = openApp(monitor, theme, size);
		try {
			if (source.live) await watch(monitor, Number.isFinite(forMs) ? forMs : LIVE_MS);
			else await playAll(monitor, forMs);
			await searchAll(monitor);
			const isSelf = start.view === 'self' && start.mode === 'browse';
			if (!(source.live && isSelf && performance.now() - factsAt < SHORTEST_MS)) {
				monitor.askForFacts();
				monitor.frame();
			}
			const frame = await app.draw();
			return plainWhereDue(isSelf ? `${frame}\n${aboutTable(source, theme, size)}` : frame, theme);
		} finally {
			app.close();
		}
	} finally {
		monitor.close();
	}
}

/**
 * Writes one frame of a view to standard output, and what is wrong with a recording to standard error. A closed pipe is a normal end. Throws
 * Failure where it cannot be written.
 */
export async function showOnce(...drawn: Parameters<typeof drawOnce>): Promise<void> {
	const [source] = drawn;
	const frame = await drawOnce(...drawn);
	print(...frame.split('\n').map(line => line.trimEnd()));
	tellDamage(source);
}
