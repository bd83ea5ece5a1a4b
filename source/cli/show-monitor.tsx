// SPDX-License-Identifier: MIT
// The full-screen monitor: wires source, model, store, painter and Ink together, and drives the frames.
import {render, useApp} from 'ink';
import {type ReactNode, useMemo} from 'react';
import {useStore} from 'zustand';
import {App} from '../app.tsx';
import type {Source} from '../capture/source.ts';
import type {Desk} from '../commands/command.ts';
import {createFrameMeter} from '../store/frame-meter.ts';
import {Monitor, type MonitorOptions} from '../store/monitor.ts';
import type {ScreenFigures} from '../store/self-reading.ts';
import {previewOf} from '../store/setup-mode.ts';
import {listsOf} from '../store/views.ts';
import {newestRows, paneRows} from '../ui/panes/pane-rows.ts';
import {ScreenFiguresContext} from '../ui/parts/self.tsx';
import {guardTerminal} from '../ui/screen/guard.ts';
import {InkStdin} from '../ui/screen/ink-stdin.ts';
import {PainterContext} from '../ui/screen/live-pane.tsx';
import {mouseOff, mouseOn} from '../ui/screen/modes.ts';
import {Painter} from '../ui/screen/painter.ts';
import {suspend} from '../ui/screen/suspend.ts';
import {TtyStream} from '../ui/screen/tty-stream.ts';
import {useRepaint} from '../ui/screen/use-repaint.ts';
import {PREVIEW} from '../ui/setup/setup.tsx';
import type {ThemeFor} from '../ui/theme.ts';
import {Failure} from './failure.ts';

type RootProps = {
	readonly monitor: Monitor;
	readonly themeFor: ThemeFor;
	readonly tty: TtyStream;
	/** What the terminal was told to do, and has to be told again after a stop. */
	readonly modes: () => string;
	readonly quit: () => void;
};

/** Gives the commands what only Ink can do. */
function Root({monitor, themeFor, tty, modes, quit}: RootProps): ReactNode {
	const app = useApp();
	const repaint = useRepaint();
	const desk = useMemo<Desk>(
		() => ({monitor, quit, repaint, suspend: () => void suspend(app, tty, modes())}),
		[monitor, quit, repaint, app, tty, modes],
	);
	const theme = useStore(monitor.store, ({screen}) => themeFor(screen.theme));
	return <App desk={desk} theme={theme} />;
}

/** What the screen begins with; the filter was checked by whoever gives it. */
export type Beginning = MonitorOptions & {readonly filter?: string};

/** Shows a source full-screen until the person quits. Throws Failure where there is no terminal. */
export async function showMonitor(
	source: Source,
	themeFor: ThemeFor,
	options: Beginning = {},
): Promise<void> {
	if (!process.stdin.isTTY || !process.stdout.isTTY) {
		source.close();
		throw new Failure(
			'the monitor needs a terminal for its input and its output. For pipes and files: bee-top stream',
		);
	}
	const tty = new TtyStream();
	const painter = new Painter(tty);
	const monitor = new Monitor(source, options);
	if (options.filter) await monitor.filter(options.filter);
	// The first screen shows what is there already, not the moment before.
	monitor.frame();
	const frames = createFrameMeter();
	const figures: ScreenFigures = {bytes: () => painter.bytes, dropped: () => painter.dropped, frames};
	const guard = guardTerminal({tty, atEnd: () => monitor.close()});
	const modes = () => (monitor.store.getState().screen.mouse ? mouseOn : '');
	tty.write(modes());
	monitor.store.subscribe(({screen}, before) => {
		if (screen.mouse !== before.screen.mouse) tty.write(screen.mouse ? mouseOn : mouseOff);
	});

	const draw = () => {
		const state = monitor.store.getState();
		const {view, screen} = state;
		for (const list of listsOf(view)) {
			const rectangle = painter.rectangle(list);
			if (rectangle.width > 0) painter.draw(list, paneRows(monitor, list, rectangle, themeFor(screen.theme)));
		}
		const pane = previewOf(state);
		const below = painter.rectangle(PREVIEW);
		if (pane && below.width > 0)
			painter.draw(PREVIEW, newestRows(monitor, pane, below, themeFor(screen.theme)));
		painter.flush();
	};
	monitor.store.subscribe(draw);
	painter.onLayout(draw);
	const app = render(
		<PainterContext value={painter}>
			<ScreenFiguresContext value={figures}>
				<Root monitor={monitor} themeFor={themeFor} tty={tty} modes={modes} quit={() => guard.end(0)} />
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
	const tick = () => {
		const began = performance.now();
		if (monitor.frame()) {
			draw();
			frames.note(performance.now() - began);
		}
		// The person may change how often.
		const {refreshMs} = monitor.store.getState().screen;
		setTimeout(tick, Math.max(0, refreshMs - (performance.now() - began)));
	};
	tick();
	await app.waitUntilExit();
}
