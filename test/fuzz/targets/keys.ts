// SPDX-License-Identifier: MIT
// Whatever a terminal sends, in whatever pieces: through the splitter of the mouse, Ink, and the commands, to the rows of the screen.
import {EventEmitter} from 'node:events';
import {join} from 'node:path';
import {StringDecoder} from 'node:string_decoder';
import fc from 'fast-check';
import {render, Text} from 'ink';
import {createElement} from 'react';
import {openReplay} from '../../../source/capture/replay.ts';
import type {Desk} from '../../../source/commands/command.ts';
import type {MouseReport} from '../../../source/commands/mouse.ts';
import {useCommands} from '../../../source/commands/use-commands.ts';
import {useMouse} from '../../../source/commands/use-mouse.ts';
import {Monitor} from '../../../source/store/monitor.ts';
import {listNames} from '../../../source/store/views.ts';
import {paneRows} from '../../../source/ui/panes/pane-rows.ts';
import {InkStdin} from '../../../source/ui/screen/ink-stdin.ts';
import {createTheme} from '../../../source/ui/theme.ts';
import {mustBeDrawn} from '../drawn.ts';
import {jsonFile, must, type Target, targetFolder} from '../target.ts';

const SIZE = {width: 100, height: 20} as const;
const theme = createTheme({name: '16-colours', ascii: false});

/** What is written goes into a folder of its own. */
const folder = targetFolder();

const sequences = [
	'\u001b[A', '\u001b[B', '\u001bOP', '\u001b[15~', '\u001b[3~', '\u001b[1;5C', '\u001b[Z', '\u001b[200~', '\u001b[201~', '\u001b[<0;10;5M', '\u001b[<0;10;5m', '\u001b[<64;1;1M',
	'\u001b[<', '\u001b[M !!', '\u001b[M', '\u001b[I', '\u001b]0;x\u0007', '\u001bP', '\u001b[999999999999~', '\u001b[<99999999999;99999999999;9M', '\u009b', '\u001b\u001b', '\u001b',
	'\r', '\t', '\u007f', '\u0015', ' ', '/', 'f', ':', '?', 'd', 'a', 'b', 't', 'j', 'k', '1', '3', '6', '7', 'H', '[', '{', 'proc.name = ', '"', '(', '漢', '👍', '\ud800', '\u202e',
] as const; // biome-ignore format: a list
const piece = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.array(fc.constantFrom(...sequences), {maxLength: 8})
			.map(all => [...Buffer.from(all.join(''))]),
	},
	{weight: 2, arbitrary: fc.uint8Array({maxLength: 24}).map(bytes => [...bytes])},
	{
		weight: 1,
		arbitrary: fc.string({unit: 'binary-ascii', maxLength: 16}).map(text => [...Buffer.from(text)]),
	},
);

/** The terminal's side: what was sent, piece by piece, decoded as a stream decodes it. */
class Sent extends EventEmitter {
	readonly #decoder = new StringDecoder('utf8');
	#text = '';
	setEncoding() {}
	setRawMode() {}
	ref() {}
	unref() {}
	read(): string | null {
		const text = this.#text;
		this.#text = '';
		return text === '' ? null : text;
	}
	send(bytes: readonly number[]): void {
		this.#text += this.#decoder.write(Buffer.from(bytes));
		if (this.#text !== '') this.emit('readable');
	}
}

const sent = new Sent();
const keyboard = new InkStdin(sent);
let desk: Desk;
let reports = 0;
const noteReport = ({column, line}: MouseReport) => {
	must(Number.isSafeInteger(column) && Number.isSafeInteger(line), `a click at ${column}, ${line}`);
	reports++;
};
/** Hands each call to the desk of the input that is tried. */
const lasting: Desk = {
	get monitor() {
		return desk.monitor;
	},
	quit: () => desk.quit(),
	repaint: () => desk.repaint(),
	suspend: () => desk.suspend(),
	copy: text => desk.copy(text),
};
function Listener() {
	useCommands(lasting);
	useMouse(noteReport);
	return createElement(Text, null, String(reports));
}

let started = false;
function start(): void {
	if (started) return;
	started = true;
	process.chdir(folder);
	const nowhere = Object.assign(new EventEmitter(), {columns: 100, rows: 30, isTTY: true, write: () => true});
	render(createElement(Listener), {
		stdin: keyboard as unknown as NodeJS.ReadStream,
		stdout: nowhere as unknown as NodeJS.WriteStream,
		interactive: true,
		patchConsole: false,
		exitOnCtrlC: false,
	});
}

/** A monitor that has all of a recording. */
function openMonitor(): {readonly monitor: Monitor; readonly close: () => void} {
	const source = openReplay(join(import.meta.dirname, '../../fixtures/kinds.bee'), Number.POSITIVE_INFINITY);
	const monitor = new Monitor(source, {historyBytes: 1 << 17});
	monitor.frame();
	return {monitor, close: () => source.close()};
}

export const keys: Target<ReadonlyArray<readonly number[]>> = {
	inputs: fc.array(piece, {minLength: 1, maxLength: 12}),
	file: jsonFile(),
	check: async pieces => {
		start();
		const {monitor, close} = openMonitor();
		desk = {monitor, quit: () => {}, repaint: () => {}, suspend: () => {}, copy: () => {}};
		try {
			for (const bytes of pieces) {
				sent.send(bytes);
				await new Promise(resolve => setImmediate(resolve));
			}
			// Out of a paste that was begun, and past what is held to see whether more follows.
			sent.send([...Buffer.from('\u001b[201~')]);
			await monitor.settled;
			monitor.frame();
			for (const list of listNames)
				for (const row of paneRows(monitor, list, SIZE, theme)) mustBeDrawn(row, SIZE.width);
			const {filter, search} = monitor.store.getState();
			for (const text of [filter, search]) must(!/\p{Cc}/u.test(text), `typed was ${JSON.stringify(text)}`);
		} finally {
			close();
		}
	},
};
