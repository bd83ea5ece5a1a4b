// SPDX-License-Identifier: MIT
// The full-screen monitor: wires source, model, store, painter and Ink together, and drives the frames.
import {render, useApp} from 'ink';
import {type ReactNode, useEffect, useMemo} from 'react';
import {useStore} from 'zustand';
import {App} from '../app.tsx';
import type {Source} from '../capture/source.ts';
import type {Desk} from '../commands/command.ts';
import type {Person} from '../configuration/files.ts';
import {isNew, noteGreeted} from '../configuration/greeting.ts';
import {createFrameMeter} from '../store/frame-meter.ts';
import {Monitor, type MonitorOptions} from '../store/monitor.ts';
import type {ScreenFigures} from '../store/self-reading.ts';
import {ScreenFiguresContext} from '../ui/parts/self.tsx';
import {safeText} from '../ui/safe-text.ts';
import {copyText} from '../ui/screen/clipboard.ts';
import {guardTerminal} from '../ui/screen/guard.ts';
import {InkStdin} from '../ui/screen/ink-stdin.ts';
import {PainterContext} from '../ui/screen/live-pane.tsx';
import {mouseOff, mouseOn} from '../ui/screen/modes.ts';
import {Painter} from '../ui/screen/painter.ts';
import {suspend} from '../ui/screen/suspend.ts';
import {TtyStream} from '../ui/screen/tty-stream.ts';
import {useRepaint} from '../ui/screen/use-repaint.ts';
import type {ThemeFor} from '../ui/theme.ts';
import {codeOf, damageOf} from './damage.ts';
import {Failure} from './failure.ts';
import {liveRows} from './live-rows.ts';
import {runFrames} from './run-frames.ts';
import {keepHeapSmall} from './small-heap.ts';
import {summary} from './summary.ts';

type RootProps = {
	readonly monitor: Monitor;
	readonly themeFor: ThemeFor;
	readonly tty: TtyStream;
	readonly copy: Desk['copy'];
	/** What the terminal was told to do, and has to be told again after a stop. */
	readonly modes: () => string;
	readonly quit: () => void;
};

/** Gives the commands what only Ink can do. */
function Root({monitor, themeFor, tty, modes, quit, copy}: RootProps): ReactNode {
	const app = useApp();
	const repaint = useRepaint();
	const desk = useMemo<Desk>(
		() => ({monitor, quit, repaint, copy, suspend: () => void suspend(app, tty, modes())}),
		[monitor, quit, repaint, copy, app, tty, modes],
	);
	useEffect(() => {
		// From elsewhere it does what Ctrl-Z does, or the shell would get the screen as it is.
		process.on('SIGTSTP', desk.suspend);
		return () => void process.off('SIGTSTP', desk.suspend);
	}, [desk]);
	const theme = useStore(monitor.store, ({screen}) => themeFor(screen.theme));
	return <App desk={desk} theme={theme} />;
}

/** Why the screen cannot be filled from here, and what can be done instead; undefined where it can. */
function whyNoScreen(): string | undefined {
	if (!process.stdin.isTTY || !process.stdout.isTTY)
		return 'the monitor needs a terminal for its input and its output. For pipes and files: bee-top stream';
	const {TERM = ''} = process.env;
	if (TERM !== '' && TERM !== 'dumb') return undefined;
	const why = TERM === '' ? 'TERM is not set' : 'TERM is "dumb"';
	return `the monitor needs a terminal that moves its cursor, and ${why}. One event a line: bee-top stream; one screen as text: bee-top --once`;
}

/** What the screen begins with; the filter was checked by whoever gives it. */
export type Beginning = Omit<MonitorOptions, 'greets'> & {
	readonly filter?: string;
	/** Who is told how to begin, where that is the first time. */
	readonly person?: Person;
	/** What is left to do when the terminal is open and before the first frame. */
	readonly begin?: (() => Promise<void>) | undefined;
};

/** Shows a source full-screen until the person quits. Throws Failure where there is no terminal. */
export async function showMonitor(
	source: Source,
	themeFor: ThemeFor,
	options: Beginning = {},
): Promise<void> {
	const refusal = whyNoScreen();
	if (refusal !== undefined) {
		source.close();
		throw new Failure(refusal);
	}
	const tty = new TtyStream();
	const painter = new Painter(tty);
	await options.begin?.();
	const {person} = options;
	const greets = person !== undefined && isNew(person);
	const monitor = new Monitor(source, {...options, greets});
	if (options.filter) await monitor.filter(options.filter);
	// The first screen shows what is there already, not the moment before.
	monitor.frame();
	const frames = createFrameMeter();
	const figures: ScreenFigures = {bytes: () => painter.bytes, dropped: () => painter.dropped, frames};
	const atEnd = () => monitor.close();
	const guard = guardTerminal({tty, atEnd});
	const began = performance.now();
	/** What the shell's screen says in the end, as it does after a stream. */
	const quit = () => {
		const {model} = monitor;
		const seen = summary(
			model.totals.total(),
			'seen',
			performance.now() - began,
			source.counters(),
			model.undecodable,
			source.scope?.out(),
		);
		const said = [damageOf(source), seen].filter(text => text !== undefined);
		guard.end(codeOf(source), said.map(text => `bee-top: ${text}`).join('\n'));
	};
	const modes = () => (monitor.store.getState().screen.mouse ? mouseOn : '');
	tty.write(modes());
	monitor.store.subscribe(({screen}, before) => {
		if (screen.mouse !== before.screen.mouse) tty.write(screen.mouse ? mouseOn : mouseOff);
	});

	const drawAfter = liveRows(monitor, painter, themeFor, ms => frames.note(ms));
	monitor.store.subscribe((state, before) => {
		if (person && before.greets && !state.greets) noteGreeted(person);
	});
	const copy = async (text: string) => {
		const told = await copyText(text, {pass: sequence => painter.pass(sequence)});
		monitor.store.setState({told: safeText(told)});
	};
	const app = render(
		<PainterContext value={painter}>
			<ScreenFiguresContext value={figures}>
				<Root
					monitor={monitor}
					themeFor={themeFor}
					tty={tty}
					modes={modes}
					quit={quit}
					copy={text => void copy(text)}
				/>
			</ScreenFiguresContext>
		</PainterContext>,
		{
			stdin: new InkStdin() as unknown as NodeJS.ReadStream,
			stdout: painter.inkStdout as unknown as NodeJS.WriteStream,
			interactive: true,
			alternateScreen: true,
			incrementalRendering: true,
			patchConsole: false,
			exitOnCtrlC: false,
			maxFps: 30,
		},
	);
	guard.watch(app);
	runFrames(monitor, drawAfter);
	keepHeapSmall();
	await app.waitUntilExit();
}
