// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {type Hint, hints} from '../../commands/active.ts';
import {keyLabel} from '../../commands/keys.ts';
import type {Mode} from '../../store/store.ts';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';

const LABEL = ' filter: ';
/** A filter is worth more room than the reminders beside it. */
const PROMPT_LEAST = 30;

type Line = {readonly text: string; readonly used: number};

/** As many reminders as fit into so many cells. */
function hintLine(all: readonly Hint[], columns: number, theme: Theme): Line {
	const shown: string[] = [];
	let used = 0;
	for (const {keys, hint} of all) {
		const label = keys.map(key => keyLabel(key, theme.ascii)).join(theme.ascii ? '/' : '');
		const next = used + (used > 0 ? 2 : 0) + width(label) + 1 + width(hint);
		if (next > columns) break;
		used = next;
		shown.push(`${theme.paint('strong', label)} ${theme.paint('dim', hint)}`);
	}
	return {text: shown.join('  '), used};
}

/** The filter while it is typed; its end and the cursor are always to be seen. */
function prompt(filter: string, columns: number, theme: Theme): Line {
	const typed = Math.min(width(filter), columns - LABEL.length - 1);
	const text = theme.paint('strong', LABEL) + fit(filter, typed, 'left', 'start', theme.ascii);
	return {text: text + theme.invert(' '), used: LABEL.length + typed + 1};
}

/** What is wrong with the filter, under the place where it is; or what Tab offers. */
function FilterNote({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const {filter, filterError, offers} = useMonitorState(state => state);
	if (!filterError)
		return (
			<Text wrap="truncate-end">
				{theme.paint('dim', fit(` ${offers.join('  ')}`, columns, 'left', 'end', theme.ascii))}
			</Text>
		);
	// The prompt shows the end of a filter that is longer than the line.
	const hidden = Math.max(0, width(filter) - (columns - LABEL.length - 2));
	const under = Math.max(0, LABEL.length + width(filter.slice(0, filterError.column)) - hidden);
	const message = `^ ${filterError.message}`;
	const indent = Math.min(under, Math.max(0, columns - 1 - width(message)));
	const text = `${' '.repeat(indent)}${indent < under ? message.slice(2) : message}`;
	return (
		<Text wrap="truncate-end">
			{theme.paint('alert', fit(text, columns - 1, 'left', 'end', theme.ascii))}
		</Text>
	);
}

/** How many lines the footer takes: the note on a filter stands under it. */
export const footerLines = (mode: Mode): number => (mode === 'filter' ? 2 : 1);

/** The last line: what the keys do now, as many as fit; while a filter is typed, the filter before them. */
export function Footer({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	// Whatever a key changes may change what keys do.
	const {mode, filter} = useMonitorState(state => state);
	if (mode !== 'filter')
		return <Text wrap="truncate-end">{` ${hintLine(hints(monitor), columns - 2, theme).text}`}</Text>;
	const typed = prompt(filter, columns - 1, theme);
	const room = columns - 1 - Math.max(typed.used, PROMPT_LEAST) - 2;
	const reminders = hintLine(hints(monitor), room, theme);
	const gap = Math.max(0, columns - 1 - typed.used - reminders.used);
	return (
		<Box flexDirection="column">
			<Text wrap="truncate-end">{typed.text + ' '.repeat(gap) + reminders.text}</Text>
			<FilterNote columns={columns} />
		</Box>
	);
}
