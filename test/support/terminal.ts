// SPDX-License-Identifier: MIT
//
// A program in a real pseudo-terminal, and the screen that a person would see.
import path from 'node:path';
import {StringDecoder} from 'node:string_decoder';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {build, type Plugin} from 'esbuild';
import {eastAsianWidth} from 'get-east-asian-width';

export type TerminalOptions = {
	readonly columns?: number;
	readonly rows?: number;
	readonly command?: string;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string | undefined>>;
	readonly cwd?: string;
};

/** `signal` is the number of the signal that killed the program, 0 if it ended by itself. */
type TerminalExit = {readonly code: number; readonly signal: number};

/** Colours are palette numbers, `0xRRGGBB`, or -1 for the terminal's own. */
type Cell = {
	readonly chars: string;
	readonly fg: number;
	readonly bg: number;
	readonly bold: boolean;
	readonly dim: boolean;
	readonly inverse: boolean;
};

/** What is on the screen of an xterm: shared by pty tests and by tests that feed an xterm themselves. */
export const readScreen = (terminal: InstanceType<typeof xterm.Terminal>) => {
	const line = (y: number) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
	const row = (y: number): string => line(y)?.translateToString(true) ?? '';
	return {
		row,
		screen: (): string[] => Array.from({length: terminal.rows}, (_, y) => row(y)),
		cell: (x: number, y: number): Cell => {
			const cell = line(y)?.getCell(x);
			if (!cell) throw new RangeError(`There is no cell at column ${x} of row ${y}.`);
			return {
				chars: cell.getChars(),
				fg: cell.isFgDefault() ? -1 : cell.getFgColor(),
				bg: cell.isBgDefault() ? -1 : cell.getBgColor(),
				bold: cell.isBold() !== 0,
				dim: cell.isDim() !== 0,
				inverse: cell.isInverse() !== 0,
			};
		},
		/** The screen with all attributes, as one string to compare. */
		cells: (): string[] =>
			Array.from({length: terminal.rows}, (_, y) => {
				let text = '';
				for (let x = 0; x < terminal.cols; x++) {
					const cell = line(y)?.getCell(x);
					if (!cell) break;
					const style = `${cell.getFgColor()},${cell.getBgColor()},${cell.isBold()},${cell.isDim()},${cell.isInverse()}`;
					const plain = '-1,-1,0,0,0';
					text +=
						(style === plain ? '' : `{${style}}`) + (cell.getWidth() === 0 ? '' : cell.getChars() || ' ');
				}
				return text;
			}),
	};
};

/** Gives an xterm, whose own table is that of Unicode 6, the widths that today's terminals have: emoji take two cells. */
export const giveModernWidths = (terminal: InstanceType<typeof xterm.Terminal>): void => {
	const wcwidth = (codePoint: number) => (eastAsianWidth(codePoint) === 2 ? 2 : 1);
	// As xterm packs it: the width stands above one bit for joining.
	const charProperties = (codePoint: number) => wcwidth(codePoint) << 1;
	terminal.unicode.register({version: 'modern', wcwidth, charProperties});
	terminal.unicode.activeVersion = 'modern';
};

export type Terminal = ReturnType<typeof openTerminal>;

const pollEveryMs = 5;

/** Starts a program (this Node unless told otherwise) in a pseudo-terminal. Close it, whatever happens. */
export const openTerminal = ({
	columns = 80,
	rows = 24,
	command = process.execPath,
	args = [],
	env = {},
	cwd = process.cwd(),
}: TerminalOptions = {}) => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	giveModernWidths(terminal);
	// `CI`, even when empty, makes Ink believe that nobody is there.
	const {CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited} = process.env;
	// node-pty would hand on `undefined` as a word.
	const given = {...inherited, TERM: 'xterm-256color', ...env};
	const set = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
	const child = spawn(command, [...args], {
		// It overrides TERM.
		name: given.TERM,
		cols: columns,
		rows,
		cwd,
		env: Object.fromEntries(set),
		encoding: null,
	});
	const received = {bytes: 0, drawn: 0};
	const chunks: Uint8Array[] = [];
	let ended: TerminalExit | undefined;
	// xterm's own decoder takes the 0x80 in U+2026 for the end of what it has, where a chunk ends right behind it.
	const decoder = new StringDecoder();
	// Without an encoding node-pty hands out buffers, whatever its types say.
	child.onData(text => {
		const bytes = text as unknown as Buffer;
		received.bytes += bytes.length;
		chunks.push(bytes);
		terminal.write(decoder.write(bytes), () => {
			received.drawn += bytes.length;
		});
	});
	// Answers to questions such as "where is the cursor".
	terminal.onData(answer => {
		if (!ended) child.write(answer);
	});
	const exit = new Promise<TerminalExit>(resolve => {
		child.onExit(({exitCode, signal}) => {
			ended = {code: exitCode, signal: signal ?? 0};
			resolve(ended);
		});
	});
	const {row, screen, cell, cells} = readScreen(terminal);
	// A pty hands over a long update in parts, and a person's terminal shows none of them before its end.
	const isWhole = () => ended !== undefined || !terminal.modes.synchronizedOutputMode;

	return {
		pid: child.pid,
		row,
		screen,
		cell,
		cells,
		/** Lines that go on from the line above: something was longer than the screen is wide. */
		wrapped: (): number[] => {
			const {active} = terminal.buffer;
			return Array.from({length: terminal.rows}, (_, y) => y).filter(
				y => active.getLine(active.viewportY + y)?.isWrapped,
			);
		},
		/** Settles when the program has ended. */
		exit,
		get bytes() {
			return received.bytes;
		},
		/** All that the program wrote, sequences included. */
		written: () => Buffer.concat(chunks).toString(),
		/** Whether the alternate screen is up. */
		get alternate() {
			return terminal.buffer.active.type === 'alternate';
		},
		get cursorHidden() {
			return hiddenCursor(terminal);
		},
		get bracketedPaste() {
			return terminal.modes.bracketedPasteMode;
		},
		get mouseTracking() {
			return terminal.modes.mouseTrackingMode;
		},
		type: (keys: string) => child.write(keys),
		/** Writes to the screen behind the program's back, as another process on the same terminal may. */
		scribble: (text: string) => terminal.write(text),
		resize: (newColumns: number, newRows: number) => {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		kill: (signal: NodeJS.Signals) => child.kill(signal),
		/** Closes the terminal's own side, as a lost connection does. */
		hangUp: () => {
			const {_socket: socket} = child as unknown as {_socket: {destroy(): void}};
			socket.destroy();
		},
		/** Stops reading, as a stalled line does. */
		stall: () => child.pause(),
		unstall: () => child.resume(),
		/** Waits for a text on the screen or for a condition, on whole screens only; on time-out the error shows the screen. */
		until: async (wanted: string | (() => boolean), timeoutMs = 10_000): Promise<void> => {
			const holds = typeof wanted === 'string' ? () => screen().some(line => line.includes(wanted)) : wanted;
			const deadline = performance.now() + timeoutMs;
			while (!(received.drawn === received.bytes && isWhole() && holds())) {
				if (performance.now() > deadline) {
					const ending = ended ? `ended with ${JSON.stringify(ended)}` : 'still runs';
					throw new Error(
						`Waited ${timeoutMs} ms in vain for ${wanted}; the program ${ending}. The screen:\n${screen().join('\n')}`,
					);
				}
				await new Promise(resolve => setTimeout(resolve, pollEveryMs));
			}
		},
		close: () => {
			if (!ended) child.kill('SIGKILL');
			terminal.dispose();
		},
	};
};

// xterm.js tells the cursor's visibility only in its core.
const hiddenCursor = (terminal: InstanceType<typeof xterm.Terminal>): boolean => {
	const {_core: core} = terminal as unknown as {_core: {coreService: {isCursorHidden: boolean}}};
	return core.coreService.isCursorHidden;
};

// Ink loads its development tools only when asked to, but the bundler does not know that.
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup: ({onResolve, onLoad}) => {
		onResolve({filter: /^react-devtools-core$/}, () => ({path: 'none', namespace: 'none'}));
		onLoad({filter: /.*/, namespace: 'none'}, () => ({contents: 'export default {}'}));
		onLoad({filter: /ink\/build\/devtools\.js$/}, () => ({contents: 'export {}'}));
	},
};

/** Bundles a program, TSX and all, into a folder, so that plain Node can run it; returns the path of the bundle. */
export const bundleProgram = async (entry: string, folder: string): Promise<string> => {
	const outfile = path.join(folder, `${path.parse(entry).name}.mjs`);
	await build({
		entryPoints: [entry],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node24',
		jsx: 'automatic',
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
		},
		plugins: [withoutDevtools],
		logLevel: 'error',
	});
	return outfile;
};
