// SPDX-License-Identifier: MIT
// The whole screen: header, views, body, footer. Only what changes on a key or once a second is drawn by Ink; the live rows are not.
import {Box, Text, useWindowSize} from 'ink';
import {type ReactNode, useContext, useMemo} from 'react';
import type {Desk} from './commands/command.ts';
import {createPointer} from './commands/pointer.ts';
import {useCommands} from './commands/use-commands.ts';
import {useMouse} from './commands/use-mouse.ts';
import {isPane} from './store/views.ts';
import {Detail} from './ui/detail/detail.tsx';
import {ListFrame} from './ui/panes/list-frame.tsx';
import {PaneFrame} from './ui/panes/pane-frame.tsx';
import {Breadcrumb, hasBreadcrumb} from './ui/parts/breadcrumb.tsx';
import {ChooserBox} from './ui/parts/chooser.tsx';
import {Footer, footerLines} from './ui/parts/footer.tsx';
import {Greeting} from './ui/parts/greeting.tsx';
import {Header} from './ui/parts/header.tsx';
import {Help} from './ui/parts/help.tsx';
import {Histogram, histogramLines} from './ui/parts/histogram.tsx';
import {Progress} from './ui/parts/progress.tsx';
import {Self} from './ui/parts/self.tsx';
import {Tabs} from './ui/parts/tabs.tsx';
import {PainterContext} from './ui/screen/live-pane.tsx';
import {nowhere} from './ui/screen/rectangle.ts';
import {ScreenContext, useMonitorState, useScreen} from './ui/screen-context.ts';
import {Setup} from './ui/setup/setup.tsx';
import type {Theme} from './ui/theme.ts';

const LEAST_COLUMNS = 60;
const LEAST_LINES = 16;
/** Processes and network are narrower, as their rows are; but with less than this many columns an address is cut. */
const LEFT_SHARE = 0.44;
const LEFT_LEAST = 40;

type Size = {readonly columns: number; readonly lines: number};

/** The four panes, two by two; the lower ones take the odd line. */
function Overview({columns, lines}: Size): ReactNode {
	const left = Math.max(Math.round(columns * LEFT_SHARE), Math.min(LEFT_LEAST, Math.floor(columns / 2)));
	const upper = Math.floor(lines / 2);
	return (
		<Box flexDirection="column">
			<Box>
				<PaneFrame pane="processes" columns={left} lines={upper} />
				<PaneFrame pane="files" columns={columns - left} lines={upper} />
			</Box>
			<Box>
				<PaneFrame pane="network" columns={left} lines={lines - upper} />
				<PaneFrame pane="memory" columns={columns - left} lines={lines - upper} />
			</Box>
		</Box>
	);
}

function Body({columns, lines}: Size): ReactNode {
	// What a line is typed for stays in sight.
	const mode = useMonitorState(({mode, prompt}) => prompt?.from ?? mode);
	const view = useMonitorState(state => state.view);
	if (mode === 'help') return <Help columns={columns} lines={lines} />;
	if (mode === 'detail') return <Detail columns={columns} lines={lines} />;
	if (mode === 'setup') return <Setup columns={columns} lines={lines} />;
	if (view === 'overview') return <Overview columns={columns} lines={lines} />;
	if (view === 'self') return <Self columns={columns} lines={lines} />;
	if (isPane(view)) return <PaneFrame pane={view} columns={columns} lines={lines} />;
	return <ListFrame list={view} columns={columns} lines={lines} />;
}

function Screen({columns, lines}: Size): ReactNode {
	const mode = useMonitorState(state => state.mode);
	const isBelow = useMonitorState(hasBreadcrumb);
	const strip = useMonitorState(state => histogramLines(state, lines));
	const {monitor} = useScreen();
	if (columns < LEAST_COLUMNS || lines < LEAST_LINES)
		return (
			<Text>{`bee-top needs ${LEAST_COLUMNS} x ${LEAST_LINES} cells; these are ${columns} x ${lines}. It waits.`}</Text>
		);
	const isReplay = monitor.source.playback !== undefined;
	const body = lines - 2 - (isReplay ? 1 : 0) - (isBelow ? 1 : 0) - strip - footerLines(mode);
	return (
		<Box flexDirection="column" width={columns} height={lines}>
			<Header columns={columns} />
			<Tabs columns={columns} />
			<Breadcrumb columns={columns} />
			<Histogram columns={columns} lines={strip} />
			<Box>
				<Body columns={columns} lines={body} />
				<ChooserBox columns={columns} lines={body} />
				<Greeting columns={columns} lines={body} />
			</Box>
			<Progress columns={columns} />
			<Footer columns={columns} />
		</Box>
	);
}

/** What the screen is drawn for. */
type AppProps = {
	readonly desk: Desk;
	readonly theme: Theme;
	/** Fixed, where it is not the terminal's. */
	readonly size?: Size;
};

/** The whole screen; reads the keyboard too. Throws nothing of its own. */
export function App({desk, theme, size}: AppProps): ReactNode {
	const window = useWindowSize();
	useCommands(desk);
	const painter = useContext(PainterContext);
	const columns = size?.columns ?? window.columns;
	useMouse(
		useMemo(
			() => createPointer(desk, list => painter?.rectangle(list) ?? nowhere, columns),
			[desk, painter, columns],
		),
	);
	const screen = useMemo(() => ({monitor: desk.monitor, theme}), [desk, theme]);
	return (
		<ScreenContext value={screen}>
			<Screen columns={columns} lines={size?.lines ?? window.rows} />
		</ScreenContext>
	);
}
