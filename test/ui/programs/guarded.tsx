// SPDX-License-Identifier: MIT
//
// A full-screen program with the guard armed, and a key for every way to end it.
import fs from 'node:fs';
import {Box, render, Text, useApp, useInput, useWindowSize} from 'ink';
import {useState} from 'react';
import {guardTerminal} from '../../../source/ui/screen/guard.ts';
import {LivePane, PainterContext} from '../../../source/ui/screen/live-pane.tsx';
import {mouseOn} from '../../../source/ui/screen/modes.ts';
import {Painter} from '../../../source/ui/screen/painter.ts';
import {suspend} from '../../../source/ui/screen/suspend.ts';
import {TtyStream} from '../../../source/ui/screen/tty-stream.ts';
import {useRepaint} from '../../../source/ui/screen/use-repaint.ts';

const tty = new TtyStream(process.stdout, {mayReopen: process.env.BLOCKING === undefined});
const painter = new Painter(tty);
const {AT_END: atEnd, LOG: log} = process.env;
const note = (text: string) => log && fs.appendFileSync(log, `${text}\n`);

note(`pid ${process.pid}`);

const guard = guardTerminal({
	tty,
	atEndMs: 300,
	atEnd: async () => {
		note('at end');
		if (atEnd === 'hang') await new Promise(() => {});
		if (atEnd === 'throw') throw new Error('the session would not close');
	},
});

const Faulty = () => {
	throw new Error('broken component');
};

let frame = 0;
let isFlooding = false;

const App = () => {
	const {columns, rows} = useWindowSize();
	const app = useApp();
	const repaint = useRepaint();
	const [isBroken, breakIt] = useState(false);
	const [keys, setKeys] = useState('');
	useInput((input, key) => {
		setKeys(keys + input);
		if (input === 'q') app.exit();
		else if (input === 'e') guard.end(0, 'Until next time.');
		else if (input === 'u')
			setTimeout(() => {
				throw new Error('uncaught fault');
			});
		else if (input === 'r') void Promise.reject(new Error('rejected fault'));
		else if (input === 'b') breakIt(true);
		else if (input === 'x') process.exit(7);
		else if (input === 'f' || input === 'F') isFlooding = input === 'f';
		else if (input === 'l' && key.ctrl) repaint();
		else if (input === 'z' && key.ctrl) void suspend(app, tty, mouseOn);
	});
	return (
		<Box width={columns} height={rows} flexDirection="column">
			<Text>ready keys [{keys}]</Text>
			<Box borderStyle="round" flexGrow={1}>
				<LivePane id="live" />
			</Box>
			{isBroken && <Faulty />}
		</Box>
	);
};

const app = render(
	<PainterContext value={painter}>
		<App />
	</PainterContext>,
	{
		stdout: painter.inkStdout,
		interactive: true,
		alternateScreen: true,
		incrementalRendering: true,
		patchConsole: false,
		exitOnCtrlC: false,
	},
);
guard.watch(app);
tty.write(`${mouseOn}\u001b[?2004h`);

let mostQueued = 0;
setInterval(() => {
	frame++;
	const {width, height} = painter.rectangle('live');
	painter.draw(
		'live',
		Array.from({length: height}, (_, y) => `live row ${y} frame ${frame}`.padEnd(width).slice(0, width)),
	);
	painter.flush();
	// What Ink would write when keys keep coming while nobody reads.
	if (isFlooding)
		painter.inkStdout.write(`\u001b[1;40H${String(frame).padStart(20000, '.')}`.slice(0, 20000));
	mostQueued = Math.max(mostQueued, tty.writableLength);
	note(`queued ${mostQueued} put off ${painter.dropped} dropped ${tty.dropped} frame ${frame}`);
}, 20);
