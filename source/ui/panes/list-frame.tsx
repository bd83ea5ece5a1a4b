// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import {countText} from '../../kinds/words/quantity.ts';
import {alertSeverities} from '../../model/alerts.ts';
import {cursorOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {State} from '../../store/store.ts';
import {treeListing} from '../../store/tree-keys.ts';
import {type ListName, viewTitles} from '../../store/views.ts';
import {EDGE_MARGIN, type EdgePart, type EdgeWords, END_MARGIN, Framed} from '../parts/framed.tsx';
import {fit, width} from '../safe-text.ts';
import {LivePane} from '../screen/live-pane.tsx';
import {useScreen} from '../screen-context.ts';
import {severitySign, severityTone} from '../theme.ts';
import {paneRows} from './pane-rows.ts';

type ListView = Extract<ListName, 'alerts' | 'tree'>;

/** The alerts of each severity, and what there was no room for. */
function alertParts({lists}: Monitor): readonly EdgePart[] {
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

function treeParts(monitor: Monitor, {folded}: State): readonly EdgePart[] {
	const {count} = treeListing(monitor);
	return [
		{text: `${countText(count)} ${count === 1 ? 'process' : 'processes'}`, tone: 'plain'},
		...(folded.length > 0 ? [{text: 'folded', tone: 'warn'} as const] : []),
	];
}

/** As many of the parts as there is room for, two blanks apart. */
function fitting(parts: readonly EdgePart[], cells: number): readonly EdgePart[] {
	let room = cells;
	return parts.flatMap(each => {
		const part = {...each, text: fit(each.text, width(each.text))};
		const parted = room < cells ? [{text: '  '}, part] : [part];
		room -= width(each.text) + 2;
		return room >= 0 ? parted : [];
	});
}

function edgeOf(monitor: Monitor, list: ListView, columns: number): EdgeWords {
	const state = monitor.store.getState();
	const parts = list === 'alerts' ? alertParts(monitor) : treeParts(monitor, state);
	const mark = list === 'alerts' && !cursorOf(state, list).follow ? ' scrolled back' : '';
	const {title} = viewTitles[list];
	const room = columns - width(title) - width(mark) - EDGE_MARGIN - END_MARGIN;
	return {title, marks: [{text: mark, tone: 'warn'}], end: fitting(parts, room)};
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
		<Framed edge={() => edgeOf(monitor, list, columns)} columns={columns} lines={lines}>
			<LivePane id={list} rows={size => paneRows(monitor, list, size, theme)} />
		</Framed>
	);
}
