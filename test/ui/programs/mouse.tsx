// SPDX-License-Identifier: MIT
//
// A full-screen program that tells what the mouse does in it, and what is typed.
import {Box, render, Text, useStdin} from 'ink';
import {useCallback, useEffect, useState} from 'react';
import type {MouseReport} from '../../../source/commands/mouse.ts';
import {doubleClicks, hitOf, mouseAction} from '../../../source/commands/mouse-action.ts';
import {useMouse} from '../../../source/commands/use-mouse.ts';
import {guardTerminal} from '../../../source/ui/screen/guard.ts';
import {InkStdin} from '../../../source/ui/screen/ink-stdin.ts';
import {LivePane, PainterContext} from '../../../source/ui/screen/live-pane.tsx';
import {mouseOn} from '../../../source/ui/screen/modes.ts';
import {Painter} from '../../../source/ui/screen/painter.ts';
import {sideBySide} from '../../../source/ui/screen/regions.ts';
import {TtyStream} from '../../../source/ui/screen/tty-stream.ts';

const tty = new TtyStream();
const painter = new Painter(tty);
const guard = guardTerminal({tty});
const tabs = ['one', 'two'] as const;
const regions = sideBySide(0, 2, [7, 7]).map((place, index) => [tabs[index] ?? '', place] as const);
const keys = new InkStdin();
const clicks = doubleClicks<string, string>();

type Listen = {on: (name: 'input', listener: (text: string) => void) => void};

const App = () => {
	const {setRawMode, ...stdin} = useStdin();
	const {internal_eventEmitter: input} = stdin as unknown as {internal_eventEmitter: Listen};
	const [typed, setTyped] = useState('');
	const [done, setDone] = useState('nothing');
	useEffect(() => {
		setRawMode(true);
		input.on('input', text => setTyped(before => before + text));
		keys.onEscape(() => setTyped(before => `${before}\u001b`));
	}, [setRawMode, input]);
	const onMouse = useCallback((report: MouseReport) => {
		const {column, line} = report;
		const pane = hitOf([['live', painter.rectangle('live')]], column, line);
		const action = clicks(mouseAction(report, {pane, view: hitOf(regions, column, line)?.id}), 0);
		if (action) setDone(JSON.stringify(action));
	}, []);
	useMouse(onMouse);
	useEffect(() => {
		if (typed.endsWith('q')) guard.end(0);
	}, [typed]);
	return (
		<Box width={60} height={10} flexDirection="column">
			<Text>typed {JSON.stringify(typed)}</Text>
			<Text>done {done}</Text>
			<Text>{tabs.map(name => ` [${name}] `).join('')}</Text>
			<Box borderStyle="round" flexGrow={1}>
				<LivePane id="live" />
			</Box>
		</Box>
	);
};

const draw = () => {
	const {width, height} = painter.rectangle('live');
	painter.draw(
		'live',
		Array.from({length: height}, (_, y) => `row ${y}`.padEnd(width)),
	);
	painter.flush();
};
painter.onLayout(draw);
tty.write(mouseOn);
const app = render(
	<PainterContext value={painter}>
		<App />
	</PainterContext>,
	{
		stdin: keys as unknown as NodeJS.ReadStream,
		stdout: painter.inkStdout as unknown as NodeJS.WriteStream,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		patchConsole: false,
		exitOnCtrlC: false,
	},
);
guard.watch(app);
