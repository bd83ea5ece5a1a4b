// SPDX-License-Identifier: MIT
// The built program in a pseudo-terminal, and what the system says of a process.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const COLUMNS = 120;
export const LINES = 36;
export const program = join(import.meta.dirname, '../../bin/bee-top');

const frameEnd = '\u001b[?2026l';
/** Stand in the header, which is a live row, and in the footer, which Ink draws: with both of them a frame is full. */
const [header, footer] = ['bee-top', 'quit'];

const NAP_MS = 2;
const SAID_MOST = 500;
const FIRST_FRAME_MS = 10_000;

export const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

export type Screen = {
	readonly pid: number;
	/** Bytes that were written, and synchronised updates among them. */
	readonly written: {readonly bytes: number; readonly frames: number};
	/** From the start to the first full frame, in ms. */
	readonly firstFrame: () => Promise<number>;
	/** Whether the screen shows this text. */
	readonly shows: (text: string) => boolean;
	/** The first line. */
	readonly header: () => string;
	/** Events a second as the header says, as text: `99.9k`. */
	readonly shownRate: () => string;
	/** Quits by its key; gives the last line that it leaves on the shell's screen. */
	readonly quit: () => Promise<string>;
};

export function openScreen(args: readonly string[], path = program): Screen {
	const {CI: _, NO_COLOR: __, ...inherited} = process.env;
	const began = performance.now();
	const child = spawn(path, [...args], {
		name: 'xterm-256color',
		cols: COLUMNS,
		rows: LINES,
		env: {...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_STATE_HOME: '/dev/null'},
	});
	const written = {bytes: 0, frames: 0};
	const terminal = new xterm.Terminal({cols: COLUMNS, rows: LINES, allowProposedApi: true});
	let head = '';
	let shown: number | undefined;
	let over = false;
	child.onData(text => {
		terminal.write(text);
		written.bytes += Buffer.byteLength(text);
		written.frames += text.split(frameEnd).length - 1;
		if (shown !== undefined) return;
		head += text;
		const places = [head.indexOf(header), head.indexOf(footer)];
		if (Math.min(...places) >= 0 && head.includes(frameEnd, Math.max(...places)))
			shown = performance.now() - began;
	});
	child.onExit(() => {
		over = true;
	});
	return {
		pid: child.pid,
		written,
		firstFrame: async () => {
			while (shown === undefined) {
				if (over || performance.now() - began > FIRST_FRAME_MS)
					throw new Error(
						`no first frame; what came begins with ${JSON.stringify(head.slice(0, SAID_MOST))}`,
					);
				await sleep(NAP_MS);
			}
			return shown;
		},
		shows: text => {
			const {active} = terminal.buffer;
			for (let line = 0; line < LINES; line++)
				if (active.getLine(line)?.translateToString().includes(text)) return true;
			return false;
		},
		header: () => terminal.buffer.active.getLine(0)?.translateToString() ?? '',
		shownRate: () => {
			const header = terminal.buffer.active.getLine(0)?.translateToString() ?? '';
			return /([\d.]+[kM]?) ev\/s/.exec(header)?.[1] ?? '';
		},
		quit: async () => {
			child.write('q');
			while (!over) await sleep(NAP_MS);
			await new Promise<void>(resolve => terminal.write('', resolve));
			const {active} = terminal.buffer;
			const lines = Array.from({length: active.length}, (_, row) =>
				active.getLine(row)?.translateToString(true),
			);
			terminal.dispose();
			return lines.findLast(line => line) ?? '';
		},
	};
}

export type Cpu = {
	readonly all: number;
	/** Of its first thread, which runs the JavaScript. */
	readonly javascript: number;
	/** Of the thread that empties the rings. */
	readonly drain: number;
	/** For how long the first thread waited while others had the CPU. */
	readonly waited: number;
};

/** CPU that a process has used, in ms. */
export function cpuOf(pid: number): Cpu {
	const tasks = `/proc/${pid}/task`;
	const sum = {all: 0, javascript: 0, drain: 0, waited: 0};
	for (const tid of readdirSync(tasks)) {
		const [used = 0, waited = 0] = readFileSync(`${tasks}/${tid}/schedstat`, 'utf8')
			.split(' ')
			.map(ns => Number(ns) / 1e6);
		sum.all += used;
		if (tid === String(pid)) [sum.javascript, sum.waited] = [used, waited];
		else if (readFileSync(`${tasks}/${tid}/comm`, 'utf8') === 'bee-drain\n') sum.drain += used;
	}
	return sum;
}

/** Resident memory in MB: now, and at its most. */
export function memoryOf(pid: number): {readonly now: number; readonly peak: number} {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	const field = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]) / 1024;
	return {now: field('VmRSS'), peak: field('VmHWM')};
}
