// SPDX-License-Identifier: MIT
// The whole app on a terminal of any size that is not there: Ink's frames, put into an xterm so that cells can be looked at.
import {EventEmitter} from 'node:events';
import xterm from '@xterm/headless';
import {render} from 'ink';
import {onTestFinished} from 'vitest';
import {App} from '../../source/app.tsx';
import type {Desk} from '../../source/commands/command.ts';
import type {Monitor} from '../../source/store/monitor.ts';
import {createTheme, type Theme} from '../../source/ui/theme.ts';
import {giveModernWidths, readScreen} from './terminal.ts';

const GIVE_UP_TURNS = 2000;
/** Cells beyond the screen, where a line that is too long would be seen. */
const BEYOND = 40;

class Stdout extends EventEmitter {
	readonly isTTY = true;
	readonly columns: number;
	readonly rows: number;
	frame = '';
	constructor(columns: number, rows: number) {
		super();
		[this.columns, this.rows] = [columns, rows];
	}
	write(text: string, written?: () => void): boolean {
		if (text !== '') this.frame = text;
		if (written) setImmediate(written);
		return true;
	}
}

class Stdin extends EventEmitter {
	readonly isTTY = true;
	#input: string | null = null;
	setEncoding() {}
	setRawMode() {}
	resume() {}
	pause() {}
	ref() {}
	unref() {}
	read(): string | null {
		const input = this.#input;
		this.#input = null;
		return input;
	}
	type(input: string): void {
		this.#input = input;
		this.emit('readable');
	}
}

export const colours: Theme = createTheme({name: '16-colours', ascii: false});

export type Frame = Awaited<ReturnType<typeof openFrame>>;

/** Draws the app on a monitor; what the commands do to the terminal is counted, not done. */
export async function openFrame(
	monitor: Monitor,
	[columns, lines]: readonly [number, number],
	theme: Theme = colours,
) {
	const [stdout, stdin] = [new Stdout(columns, lines), new Stdin()];
	const done: string[] = [];
	const desk: Desk = {
		monitor,
		quit: () => done.push('quit'),
		repaint: () => done.push('repaint'),
		suspend: () => done.push('suspend'),
		copy: text => done.push(`copy ${text}`),
	};
	// In debug mode Ink writes every frame whole, and at once.
	const app = render(<App desk={desk} theme={theme} />, {
		stdout: stdout as unknown as NodeJS.WriteStream,
		stderr: new Stdout(columns, lines) as unknown as NodeJS.WriteStream,
		stdin: stdin as unknown as NodeJS.ReadStream,
		debug: true,
		exitOnCtrlC: false,
		patchConsole: false,
	});
	onTestFinished(() => app.unmount());
	const terminal = new xterm.Terminal({cols: columns + BEYOND, rows: lines + 5, allowProposedApi: true});
	giveModernWidths(terminal);
	const read = readScreen(terminal);

	/** Puts the latest frame on the screen; the live rows, which Ink does not watch, are made anew. */
	const draw = async () => {
		app.rerender(<App desk={desk} theme={theme} />);
		await app.waitUntilRenderFlush();
		terminal.reset();
		await new Promise<void>(resolve => terminal.write(stdout.frame.replaceAll('\n', '\r\n'), resolve));
	};
	const until = async (holds: () => boolean) => {
		for (let turn = 0; !holds(); turn++) {
			if (turn > GIVE_UP_TURNS) throw new Error(`Waited in vain for ${holds}:\n${read.screen().join('\n')}`);
			await new Promise(resolve => setImmediate(resolve));
			await draw();
		}
	};
	// The first frame has no rows yet: their number is known only when it is laid out.
	await draw();
	await draw();
	return {
		...read,
		columns,
		lines,
		done,
		draw,
		until,
		/** The rows of the screen, joined. */
		text: () => read.screen().join('\n'),
		/** With all its sequences. */
		raw: () => stdout.frame,
		/** Types, and draws what came of it. */
		type: async (input: string, holds: () => boolean = () => true) => {
			stdin.type(input);
			await draw();
			await until(holds);
		},
	};
}
