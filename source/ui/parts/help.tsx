// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import {commandsOf} from '../../commands/active.ts';
import type {Command} from '../../commands/command.ts';
import {keyLabel} from '../../commands/keys.ts';
import {modeTitles} from '../../commands/mode-titles.ts';
import {countText} from '../../kinds/words/quantity.ts';
import type {Facts} from '../../store/facts.ts';
import type {Mode} from '../../store/store.ts';
import {safeText, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {PAGE_MARGIN, Page} from './page.tsx';

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

const GROUPS = ['browse', 'prompt', 'choose', 'detail', 'setup', 'all'] as const satisfies ReadonlyArray<
	Mode | 'all'
>;

/** A sentence over as many lines of so many cells as it needs, broken between words. */
function wordWrapped(text: string, columns: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const line = lines.at(-1);
		if (line === undefined || width(line) + 1 + width(word) > columns) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return lines;
}

function row(left: string, right: string, columns: number, theme: Theme): readonly string[] {
	const [first = '', ...rest] = wordWrapped(right, columns - KEY_COLUMNS);
	return [
		theme.paint('strong', left) + ' '.repeat(Math.max(1, KEY_COLUMNS - width(left))) + first,
		...rest.map(line => ' '.repeat(KEY_COLUMNS) + line),
	];
}

function helpLines(facts: Facts, columns: number, theme: Theme): readonly string[] {
	const heading = (text: string) => ['', theme.paint('strong', text)];
	const say = (left: string, right: string) => row(left, right, columns, theme);
	const labels = (command: Command) => command.keys.map(key => keyLabel(key, theme.ascii)).join(' ');
	return [
		...GROUPS.flatMap(mode => [
			...heading(modeTitles[mode]),
			...commandsOf(mode).flatMap(command => say(labels(command), command.does)),
		]).slice(1),
		...heading('What the figures mean'),
		...FIGURES.flatMap(([left, right]) => say(left, right)),
		...(facts.losses.length > 0 ? heading('Lost so far') : []),
		...facts.losses.flatMap(({kind, cause, count}) => say(countText(count), `${kind}: ${cause}`)),
		...(facts.unavailable.length > 0 ? heading('Not to be seen on this machine') : []),
		...facts.unavailable.flatMap(({kind, reason}) => say(safeText(kind), safeText(reason))),
	];
}

/** Keys, figures, and what cannot be seen here and why. */
export function Help({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {theme} = useScreen();
	const facts = useMonitorState(state => state.facts);
	return (
		<Page
			title="Help"
			content={helpLines(facts, columns - PAGE_MARGIN, theme)}
			columns={columns}
			lines={lines}
		/>
	);
}
