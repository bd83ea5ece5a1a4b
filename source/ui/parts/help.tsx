// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import {type Command, commandsOf} from '../../commands/commands.ts';
import {keyLabel} from '../../commands/keys.ts';
import {countText} from '../../kinds/words/quantity.ts';
import type {Facts} from '../../store/facts.ts';
import type {Mode} from '../../store/store.ts';
import {safeText, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {Page} from './page.tsx';

const KEY_COLUMNS = 16;

const FIGURES: ReadonlyArray<readonly [string, string]> = [
	['ev/s', 'Events in the last whole second; the bars are the seconds before.'],
	['lost', 'Events that the kernel side had to drop since the start. 0 is what it should be.'],
	['cpu, rss', 'What bee-top itself uses: per cent of one core, resident memory.'],
	['LIVE, PAUSED', 'Whether the panes go on; capture does in both cases.'],
	['REPLAY, END', 'A recording, as it happened then; all of it has been shown.'],
	['- ! # @', 'In the first column: severity low, medium, high, critical.'],
	['x', 'There too: it failed, where the column with the result does not fit.'],
];

const GROUPS: ReadonlyArray<readonly [Mode | 'all', string]> = [
	['browse', 'In the panes'],
	['filter', 'While a filter is typed'],
	['detail', 'In the detail and in this help'],
	['all', 'Everywhere'],
];

function row(left: string, right: string, theme: Theme): string {
	return `${theme.paint('strong', left)}${' '.repeat(Math.max(1, KEY_COLUMNS - width(left)))}${right}`;
}

const commandRow = (command: Command, theme: Theme) =>
	row(command.keys.map(key => keyLabel(key, theme.ascii)).join(' '), command.does, theme);

function helpLines(facts: Facts, theme: Theme): readonly string[] {
	const heading = (text: string) => ['', theme.paint('strong', text)];
	return [
		...GROUPS.flatMap(([mode, title]) => [
			...heading(title),
			...commandsOf(mode).map(command => commandRow(command, theme)),
		]).slice(1),
		...heading('What the figures mean'),
		...FIGURES.map(([left, right]) => row(left, right, theme)),
		...(facts.losses.length > 0 ? heading('Lost so far') : []),
		...facts.losses.map(({kind, cause, count}) => row(countText(count), `${kind}: ${cause}`, theme)),
		...(facts.unavailable.length > 0 ? heading('Not to be seen on this machine') : []),
		...facts.unavailable.map(({kind, reason}) => row(safeText(kind), safeText(reason), theme)),
	];
}

/** Keys, figures, and what cannot be seen here and why. */
export function Help({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {theme} = useScreen();
	const facts = useMonitorState(state => state.facts);
	return <Page title="Help" content={helpLines(facts, theme)} columns={columns} lines={lines} />;
}
