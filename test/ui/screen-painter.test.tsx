// SPDX-License-Identifier: MIT
import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';
import xterm from '@xterm/headless';
import {Box, render, Text, useApp, useWindowSize} from 'ink';
import {useEffect} from 'react';
import {expect, test} from 'vitest';
import {fit as fitText} from '../../source/ui/safe-text.ts';
import {Cover, LivePane, PainterContext} from '../../source/ui/screen/live-pane.tsx';
import {Painter} from '../../source/ui/screen/painter.ts';
import {useRepaint} from '../../source/ui/screen/use-repaint.ts';
import {readScreen} from '../support/terminal.ts';

const ids = ['processes', 'files', 'network', 'memory'] as const;

type View = {
	readonly title: string;
	readonly dialog: string | null;
	/** The pane that has the screen for itself, or all four. */
	readonly only: (typeof ids)[number] | null;
	readonly split: number;
	readonly tick: number;
};

const firstView: View = {title: 'first', dialog: null, only: null, split: 50, tick: 0};

/** A terminal that swallows writes while it is told to stall. */
class FakeTerminal extends EventEmitter {
	columns: number;
	rows: number;
	busy = false;
	bytes = 0;
	writes: string[] = [];
	readonly xterm: InstanceType<typeof xterm.Terminal>;
	readonly read: ReturnType<typeof readScreen>;

	constructor(columns: number, rows: number) {
		super();
		this.columns = columns;
		this.rows = rows;
		this.xterm = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
		this.read = readScreen(this.xterm);
	}

	write(text: string, written?: () => void): boolean {
		if (text !== '') this.writes.push(text);
		this.bytes += Buffer.byteLength(text);
		this.xterm.write(text.replaceAll('\n', '\r\n'), written);
		return true;
	}

	resize(columns: number, rows: number): void {
		this.columns = columns;
		this.rows = rows;
		this.xterm.resize(columns, rows);
		this.emit('resize');
	}
}

type Handles = {repaint: () => void; exit: () => void};

const Screen = ({view, handles}: {readonly view: View; readonly handles: Handles}) => {
	const {columns, rows} = useWindowSize();
	const repaint = useRepaint(5);
	const {exit} = useApp();
	useEffect(() => {
		handles.repaint = repaint;
		handles.exit = exit;
	}, [handles, repaint, exit]);
	const pane = (id: (typeof ids)[number], width: string) => (
		<Box key={id} borderStyle="round" width={width} flexDirection="column">
			<LivePane id={id} />
		</Box>
	);
	const row = (left: (typeof ids)[number], right: (typeof ids)[number]) => (
		<Box flexGrow={1} flexBasis={0}>
			{pane(left, `${view.split}%`)}
			{pane(right, `${100 - view.split}%`)}
		</Box>
	);
	return (
		<Box width={columns} height={rows} flexDirection="column">
			<Text wrap="truncate">
				<Text bold>{view.title}</Text> tick {view.tick}
			</Text>
			{view.only ? (
				<Box flexGrow={1} flexBasis={0}>
					{pane(view.only, '100%')}
				</Box>
			) : (
				<>
					{row('processes', 'files')}
					{row('network', 'memory')}
				</>
			)}
			<Text inverse wrap="truncate">
				{fitText(`keys ${view.tick % 3}`, columns)}
			</Text>
			{view.dialog && (
				<Cover
					id="dialog"
					position="absolute"
					marginLeft={6}
					marginTop={3}
					borderStyle="double"
					flexDirection="column"
				>
					{view.dialog.split('\n').map(line => (
						<Text key={line}>{fitText(line, 20)}</Text>
					))}
				</Cover>
			)}
		</Box>
	);
};

const open = (columns: number, rows: number, view: View, maxFps = 30) => {
	const terminal = new FakeTerminal(columns, rows);
	const painter = new Painter(terminal);
	const stdin = Object.assign(new PassThrough(), {
		isTTY: true,
		setRawMode: () => stdin,
		ref: () => stdin,
		unref: () => stdin,
	});
	const handles: Handles = {repaint: () => {}, exit: () => {}};
	const element = (shown: View) => (
		<PainterContext value={painter}>
			<Screen view={shown} handles={handles} />
		</PainterContext>
	);
	const app = render(element(view), {
		stdout: painter.inkStdout,
		stdin,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		patchConsole: false,
		exitOnCtrlC: false,
		maxFps,
	});
	return {
		terminal,
		painter,
		handles,
		show: (shown: View) => app.rerender(element(shown)),
		/** Until Ink, the painter and the terminal have nothing left to do. */
		settle: async () => {
			for (let quiet = 0, seen = -1; quiet < 4; ) {
				await app.waitUntilRenderFlush();
				await new Promise(resolve => setTimeout(resolve, 10));
				painter.flush();
				quiet = terminal.writes.length === seen ? quiet + 1 : 0;
				seen = terminal.writes.length;
			}
			await new Promise<void>(resolve => terminal.xterm.write('', resolve));
		},
		close: () => {
			app.unmount();
			terminal.xterm.dispose();
		},
	};
};

type Opened = ReturnType<typeof open>;

const drawAll = ({painter}: Opened, seed: number) => {
	for (const [index, id] of ids.entries()) {
		const {width, height} = painter.rectangle(id);
		const rows = Array.from({length: height}, (_, y) => {
			const text = fitText(
				`${id} ${(seed * (y + 7 + index)) % 97} ${y % 3 === 0 ? '漢字' : 'plain'} ${seed}`,
				width,
			);
			return (seed + y) % 5 === 0 ? `\u001b[3${1 + (y % 6)};1m${text}\u001b[0m` : text;
		});
		painter.draw(id, rows.slice(0, Math.max(0, height - (seed % 3))));
	}
};

/** A small generator of numbers that are the same on every run. */
const numbers = (seed: number) => {
	let state = seed;
	return (below: number): number => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
};

/** What a terminal shows that has seen nothing but the last state. */
const fresh = async (columns: number, rows: number, view: View, seed: number): Promise<string[]> => {
	const opened = open(columns, rows, view);
	await opened.settle();
	drawAll(opened, seed);
	await opened.settle();
	const cells = opened.terminal.read.cells();
	opened.close();
	return cells;
};

const dialogs = [null, 'Help\nq quit', 'Filter\n\nproc.name = nginx\nand more'];

for (const [name, maxFps, seed] of [
	['when Ink draws at once', 1000, 1],
	['when Ink draws late', 25, 2],
] as const) {
	test(`no cell is wrong after random rows, dialogs, panes and resizes, ${name}`, {
		timeout: 120_000,
	}, async () => {
		const random = numbers(seed);
		let columns = 100;
		let rows = 30;
		let view = firstView;
		let drawn = 1;
		const opened = open(columns, rows, view, maxFps);
		for (let step = 0; step < 160; step++) {
			const action = random(10);
			if (action < 4) view = {...view, tick: view.tick + 1};
			else if (action === 4) view = {...view, dialog: dialogs[random(3)] ?? null};
			else if (action === 5) view = {...view, only: random(2) ? (ids[random(4)] ?? null) : null};
			else if (action === 6) view = {...view, split: 30 + random(40)};
			else if (action === 7) view = {...view, title: 'a title '.repeat(1 + random(6))};
			else if (action === 8 && random(3) === 0) {
				columns = 60 + random(60);
				rows = 16 + random(20);
				opened.terminal.resize(columns, rows);
			} else if (action === 9 && random(4) === 0) opened.handles.repaint();
			opened.show(view);
			drawn++;
			drawAll(opened, drawn);
			if (random(2)) opened.painter.flush();
			if (random(3)) await new Promise(resolve => setTimeout(resolve, random(20)));
			if (step % 8 === 7) {
				await opened.settle();
				drawAll(opened, drawn);
				await opened.settle();
				const wanted = await fresh(columns, rows, view, drawn);
				expect(opened.terminal.read.cells(), `step ${step}`).toEqual(wanted);
			}
		}
		opened.close();
	});
}

const opened = async (columns = 120, rows = 36): Promise<Opened> => {
	const screen = open(columns, rows, firstView);
	await screen.settle();
	drawAll(screen, 1);
	await screen.settle();
	screen.terminal.writes = [];
	return screen;
};

test('nothing is written when nothing changed', async () => {
	const screen = await opened();
	drawAll(screen, 1);
	screen.painter.flush();
	expect(screen.terminal.writes).toEqual([]);
	screen.close();
});

test('only the row that changed is written, in one synchronised update, with the cursor put back', async () => {
	const screen = await opened();
	const {x, y, width} = screen.painter.rectangle('files');
	screen.painter.draw('files', ['changed'.padEnd(width)]);
	screen.painter.flush();
	screen.terminal.writes = [];
	screen.painter.draw('files', ['again'.padEnd(width)]);
	screen.painter.flush();
	const row = `\u001b[${y + 1};${x + 1}H${'again'.padEnd(width)}`;
	expect(screen.terminal.writes).toEqual([`\u001b[?2026h\u001b7\u001b[0m${row}\u001b8\u001b[?2026l`]);
	screen.close();
});

test('a sequence that draws nothing passes between two updates, and not to the screen of the shell', async () => {
	const screen = await opened();
	const {width} = screen.painter.rectangle('files');
	const {bytes} = screen.painter;
	screen.show({...firstView, tick: 1});
	screen.painter.draw('files', ['changed'.padEnd(width)]);
	expect(screen.painter.pass('\u001b]52;c;YmVl\u0007')).toBe(true);
	await screen.settle();
	const [whole, ...others] = screen.terminal.writes.filter(text => text.includes('\u001b]52'));
	expect([whole, others]).toEqual(['\u001b]52;c;YmVl\u0007', []]);
	const written = screen.terminal.writes.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
	expect(screen.painter.bytes - bytes).toBe(written);
	screen.close();
	await screen.settle();
	screen.terminal.writes = [];
	expect(screen.painter.away).toBe(true);
	expect(screen.painter.pass('\u001b]52;c;YmVl\u0007')).toBe(false);
	expect(screen.terminal.writes).toEqual([]);
});

test('when Ink changes only its header, no live row is written again', async () => {
	const screen = await opened();
	screen.show({...firstView, tick: 1});
	await screen.settle();
	expect(screen.terminal.writes.join('')).not.toContain('processes');
	screen.close();
});

test("when Ink changes a pane's frame, frame and live rows come in one update", async () => {
	const screen = await opened();
	screen.painter.onLayout(() => drawAll(screen, 2));
	screen.show({...firstView, split: 40});
	await screen.settle();
	for (const text of screen.terminal.writes) {
		expect(text.startsWith('\u001b[?2026h')).toBe(true);
		expect(text.endsWith('\u001b[?2026l')).toBe(true);
	}
	const frame = screen.terminal.writes.find(text => text.includes('╭'));
	expect(frame).toContain('memory');
	screen.close();
});

test('a frame for a busy terminal is put off, and its newest rows are drawn when it is idle', async () => {
	const screen = await opened();
	screen.terminal.busy = true;
	for (const seed of [2, 3, 4]) {
		drawAll(screen, seed);
		screen.painter.flush();
	}
	expect(screen.terminal.writes).toEqual([]);
	expect(screen.painter.dropped).toBe(3);
	screen.terminal.busy = false;
	screen.terminal.emit('idle');
	await screen.settle();
	expect(screen.terminal.writes).toHaveLength(1);
	expect(screen.terminal.read.cells()).toEqual(await fresh(120, 36, firstView, 4));
	screen.close();
});

test('after writes were lost, everything is drawn anew', async () => {
	const screen = await opened();
	screen.terminal.xterm.write('\u001b[2J');
	screen.terminal.emit('torn');
	await expect.poll(() => screen.terminal.writes.join('')).toContain('╭');
	await screen.settle();
	expect(screen.terminal.read.cells()).toEqual(await fresh(120, 36, firstView, 1));
	screen.close();
});

test('while suspended no live row is written', async () => {
	const screen = await opened();
	screen.painter.suspended = true;
	drawAll(screen, 2);
	screen.painter.flush();
	expect(screen.terminal.writes).toEqual([]);
	screen.painter.suspended = false;
	await screen.settle();
	expect(screen.terminal.read.cells()).toEqual(await fresh(120, 36, firstView, 2));
	screen.close();
});

test('without a painter Ink draws the rows, made for the size of the pane', async () => {
	const terminal = new FakeTerminal(20, 6);
	const app = render(
		<Box width={20} height={6} borderStyle="round">
			<LivePane
				id="files"
				rows={({width, height}) =>
					Array.from({length: height}, (_, y) => fitText(`row ${y} of ${height}`, width))
				}
			/>
		</Box>,
		{stdout: new Painter(terminal).inkStdout, interactive: true, alternateScreen: true, patchConsole: false},
	);
	await expect.poll(() => terminal.read.row(4)).toBe('│row 3 of 4        │');
	expect(terminal.read.row(1)).toBe('│row 0 of 4        │');
	app.unmount();
});
