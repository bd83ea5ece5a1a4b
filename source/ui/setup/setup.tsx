// SPDX-License-Identifier: MIT
import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Pane} from '../../kinds/kind.ts';
import {choiceCount} from '../../store/setup.ts';
import {previewOf} from '../../store/setup-mode.ts';
import {paneTitles} from '../../store/views.ts';
import {newestRows} from '../panes/pane-rows.ts';
import {Framed} from '../parts/framed.tsx';
import {PAGE_MARGIN, Page} from '../parts/page.tsx';
import {LivePane} from '../screen/live-pane.tsx';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {setupLines} from './setup-lines.ts';

/** What the painter calls the rows under the columns that are being set up. */
export const PREVIEW = 'preview';

/** Lines that the list of choices is worth before there are rows under it. */
const LIST_LEAST = 12;
const PREVIEW_LEAST = 5;

/** The newest rows of a pane with the columns as they are now. */
function Preview({
	pane,
	columns,
	lines,
}: {
	readonly pane: Pane;
	readonly columns: number;
	readonly lines: number;
}): ReactNode {
	const {monitor, theme} = useScreen();
	return (
		<Framed
			edge={() => ({title: `${paneTitles[pane]}, the newest rows`})}
			isFocused={false}
			columns={columns}
			lines={lines}
		>
			<LivePane id={PREVIEW} rows={size => newestRows(monitor, pane, size, theme)} />
		</Framed>
	);
}

/** How the screen looks, to be changed; of a pane's columns what comes of it stands below, where there is room. */
export function Setup({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const setup = useMonitorState(state => state.setup);
	const screen = useMonitorState(state => state.screen);
	const pane = useMonitorState(previewOf);
	if (!setup) return null;
	const list = pane ? Math.min(choiceCount(setup, pane), Math.max(LIST_LEAST, lines >> 1)) : lines;
	const spare = lines - list - 2;
	const below = spare >= PREVIEW_LEAST ? spare : 0;
	const caveat = monitor.keeper?.caveat;
	const title = caveat === undefined ? 'Setup' : `Setup (${caveat})`;
	const height = lines - below - 2;
	return (
		<Box flexDirection="column">
			<Page
				title={title}
				content={setupLines({setup, screen}, columns - PAGE_MARGIN, height, theme)}
				columns={columns}
				lines={lines - below}
			/>
			{pane && below > 0 ? <Preview pane={pane} columns={columns} lines={below} /> : null}
		</Box>
	);
}
