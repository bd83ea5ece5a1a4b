// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {countText} from '../../kinds/words/quantity.ts';
import {alertSeverities} from '../../model/alerts.ts';
import {cursorOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {State} from '../../store/store.ts';
import {treeListing} from '../../store/tree-keys.ts';
import {type ListName, viewTitles} from '../../store/views.ts';
import {fit, width} from '../safe-text.ts';
import {LivePane} from '../screen/live-pane.tsx';
import {useMonitorText, useScreen} from '../screen-context.ts';
import {severitySign, severityTone, type Theme, type Tone} from '../theme.ts';
import {paneRows} from './pane-rows.ts';

type ListView = Extract<ListName, 'alerts' | 'tree'>;
type Part = {readonly text: string; readonly tone: Tone};

/** The alerts of each severity, and what there was no room for. */
function alertParts({lists}: Monitor): readonly Part[] {
	const {book, all} = lists.alerts;
	const {groups, alerts} = all.givenUp;
	const forgotten = `${countText(alerts)} in ${countText(groups)} groups not kept`;
	return [
		...alertSeverities.flatMap(severity => {
			const total = book.total(severity);
			const text = `${severitySign(severity)} ${countText(total)} ${severity}`;
			return total > 0 ? [{text, tone: severityTone(severity)}] : [];
		}),
		...(alerts > 0 ? [{text: forgotten, tone: 'warn'} as const] : []),
	];
}

function treeParts(monitor: Monitor, {folded}: State): readonly Part[] {
	const {count} = treeListing(monitor);
	return [
		{text: `${countText(count)} ${count === 1 ? 'process' : 'processes'}`, tone: 'plain'},
		...(folded.length > 0 ? [{text: 'folded', tone: 'warn'} as const] : []),
	];
}

/** `╭ Alerts ───── ! 3 medium  # 1 high ╮` of exactly so many cells. */
function titleLine(monitor: Monitor, list: ListView, theme: Theme, columns: number): string {
	const state = monitor.store.getState();
	const parts = list === 'alerts' ? alertParts(monitor) : treeParts(monitor, state);
	const mark = list === 'alerts' && !cursorOf(state, list).follow ? ' scrolled back' : '';
	const title = viewTitles[list].title;
	const {topLeft, top, topRight} = theme.border;
	let room = columns - width(title) - width(mark) - 5;
	const shown = parts.filter(({text}) => {
		room -= width(text) + 2;
		return room >= 0;
	});
	const notes = shown.map(({text, tone}) => theme.paint(tone, fit(text, width(text)))).join('  ');
	const used = shown.reduce((sum, {text}) => sum + width(text), 2 * Math.max(0, shown.length - 1));
	const rule = top.repeat(Math.max(0, columns - width(title) - width(mark) - used - 6));
	const name = theme.paint('strong', title) + theme.paint('warn', mark);
	return `${theme.paint('focus', topLeft)} ${name} ${theme.paint('focus', rule)} ${notes} ${theme.paint('focus', topRight)}`;
}

function TitleLine({list, columns}: {readonly list: ListView; readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const line = useMonitorText(() => titleLine(monitor, list, theme, columns));
	return <Text wrap="truncate-end">{line}</Text>;
}

/** A view of exactly this many cells that is no pane's: title with figures, frame, live rows. */
export function ListFrame({
	list,
	columns,
	lines,
}: {
	readonly list: ListView;
	readonly columns: number;
	readonly lines: number;
}): ReactNode {
	const {monitor, theme} = useScreen();
	return (
		<Box flexDirection="column" width={columns} height={lines}>
			<TitleLine list={list} columns={columns} />
			<Box borderStyle={theme.border} borderTop={false} borderColor={theme.focusColour} flexGrow={1}>
				<LivePane id={list} rows={size => paneRows(monitor, list, size, theme)} />
			</Box>
		</Box>
	);
}
