// SPDX-License-Identifier: MIT
// The full-screen monitor: wires source, model, store, painter and Ink together, and drives the frames.
import {render, useApp} from 'ink';
import {type ReactNode, useMemo} from 'react';
import {App} from '../app.tsx';
import type {Source} from '../capture/source.ts';
import type {Desk} from '../commands/command.ts';
import {Monitor, type MonitorOptions} from '../store/monitor.ts';
import {listNames} from '../store/views.ts';
import {paneRows} from '../ui/panes/pane-rows.ts';
import {guardTerminal} from '../ui/screen/guard.ts';
import {PainterContext} from '../ui/screen/live-pane.tsx';
import {Painter} from '../ui/screen/painter.ts';
import {suspend} from '../ui/screen/suspend.ts';
import {TtyStream} from '../ui/screen/tty-stream.ts';
import {useRepaint} from '../ui/screen/use-repaint.ts';
import type {Theme} from '../ui/theme.ts';
import {Failure} from './failure.ts';

const FRAME_MS = 100;

type RootProps = {
	readonly monitor: Monitor;
	readonly theme: Theme;
	readonly tty: TtyStream;
	readonly quit: () => void;
};

/** Gives the commands what only Ink can do. */
function Root({monitor, theme, tty, quit}: RootProps): ReactNode {
	const app = useApp();
	const repaint = useRepaint();
	const desk = useMemo<Desk>(
		() => ({monitor, quit, repaint, suspend: () => void suspend(app, tty)}),
		[monitor, quit, repaint, app, tty],
	);
	return <App desk={desk} theme={theme} />;
}

/** What the screen begins with; the filter was checked by whoever gives it. */
export type Beginning = MonitorOptions & {readonly filter?: string};

/** Shows a source full-screen until the person quits. Throws Failure where there is no terminal. */
export async function showMonitor(source: Source, theme: Theme, options: Beginning = {}): Promise<void> {
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
	const guard = guardTerminal({tty, atEnd: () => monitor.close()});

	const draw = () => {
		for (const list of listNames) {
			const rectangle = painter.rectangle(list);
			if (rectangle.width > 0) painter.draw(list, paneRows(monitor, list, rectangle, theme));
		}
		painter.flush();
	};
	monitor.store.subscribe(draw);
	painter.onLayout(draw);
	const app = render(
		<PainterContext value={painter}>
			<Root monitor={monitor} theme={theme} tty={tty} quit={() => guard.end(0)} />
		</PainterContext>,
		{
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
	setInterval(() => {
		if (monitor.frame()) draw();
	}, FRAME_MS);
	await app.waitUntilExit();
}
