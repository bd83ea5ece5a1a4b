// SPDX-License-Identifier: MIT
// The built program in a pseudo-terminal for a long time: of what it writes only the screen is kept.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const COLUMNS = 120;
export const LINES = 36;
const launcher = join(import.meta.dirname, '../../bin/bee-top');
const PATIENCE_MS = 30_000;
const LOOK_EVERY_MS = 20;

const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

export type Watched = {
	readonly pid: number;
	readonly type: (keys: string) => void;
	readonly screen: () => readonly string[];
	/** Bytes written so far. */
	readonly written: () => number;
	/** How it ended; undefined while it runs. */
	readonly ended: () => string | undefined;
	/** Settles when the screen holds it; throws with the screen where that never comes. */
	readonly until: (what: string, holds: (screen: string) => boolean) => Promise<void>;
	/** Quits by its key; what it said in the end. */
	readonly quit: () => Promise<string>;
	/** Ends it, whatever it does. */
	readonly kill: () => void;
};

/** Starts the program with a configuration and a state of its own. */
export function watch(args: readonly string[]): Watched {
	const home = mkdtempSync(join(tmpdir(), 'bee-top-soak-'));
	process.on('exit', () => rmSync(home, {recursive: true, force: true}));
	mkdirSync(join(home, 'bee-top'), {mode: 0o700});
	writeFileSync(join(home, 'bee-top/greeted'), '', {mode: 0o600});
	const {CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited} = process.env;
	const child = spawn(launcher, [...args], {
		name: 'xterm-256color',
		cols: COLUMNS,
		rows: LINES,
		cwd: home,
		env: {...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_STATE_HOME: home, XDG_CONFIG_HOME: home},
	});
	const terminal = new xterm.Terminal({cols: COLUMNS, rows: LINES, allowProposedApi: true, scrollback: 0});
	let bytes = 0;
	let ended: string | undefined;
	child.onData(text => {
		bytes += text.length;
		terminal.write(text);
	});
	child.onExit(({exitCode, signal}) => {
		ended = `exit code ${exitCode}, signal ${signal ?? 0}`;
	});
	const screen = () =>
		Array.from({length: LINES}, (_, y) => terminal.buffer.active.getLine(y)?.translateToString(true) ?? '');
	const until: Watched['until'] = async (what, holds) => {
		for (
			const deadline = performance.now() + PATIENCE_MS;
			!holds(screen().join('\n'));
			await sleep(LOOK_EVERY_MS)
		)
			if (performance.now() > deadline)
				throw new Error(`waited in vain for ${what}; ${ended ?? 'it still runs'}:\n${screen().join('\n')}`);
	};
	return {
		pid: child.pid,
		type: keys => {
			if (ended === undefined) child.write(keys);
		},
		screen,
		written: () => bytes,
		ended: () => ended,
		until,
		quit: async () => {
			child.write('q');
			await until('its end', () => ended !== undefined);
			await sleep(LOOK_EVERY_MS);
			return screen().find(line => line.startsWith('bee-top: ')) ?? '';
		},
		kill: () => {
			if (ended === undefined) child.kill('SIGKILL');
		},
	};
}
