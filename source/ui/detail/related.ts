// SPDX-License-Identifier: MIT
// What the same process did just before and after, in all panes, by time.
import type {BeeEvent} from '../../capture/layout.generated.ts';
import {kindOf} from '../../kinds/index.ts';
import type {Pane} from '../../kinds/kind.ts';
import {durationText} from '../../kinds/words/quantity.ts';
import {severityOf} from '../../severity/severity.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Related} from '../../store/related.ts';
import {type Column, type ColumnSet, spread, staying} from '../panes/column.ts';
import {itemRow, titleRow} from '../panes/rows.ts';
import {fit} from '../safe-text.ts';
import {outcomeTone, severitySign, severityTone, type Theme, type Tone} from '../theme.ts';
import type {TabPage} from './tab-page.ts';

type Item = {readonly event: BeeEvent; readonly pane: Pane; readonly isOwn: boolean; readonly after: number};

/** Three letters tell the panes apart. */
const SHORT: Readonly<Record<Pane, string>> = {
	processes: 'proc',
	files: 'file',
	network: 'net',
	memory: 'mem',
};

const bySeverity = ({event}: Item): Tone => severityTone(severityOf(event));
const dim = (): Tone => 'dim';
const column = (
	title: string,
	width: number,
	rank: number,
	text: Column<Item>['text'],
	tone: (item: Item) => Tone = bySeverity,
	more: Partial<Column<Item>> = {},
): Column<Item> => ({title, width, rank, text, tone, align: 'left', cut: 'end', ...more});

const offset = (ns: number): string => (ns < 0 ? `-${durationText(-ns)}` : `+${durationText(ns)}`);

const columnsOf = (ascii: boolean): ColumnSet<Column<Item>> => ({
	columns: [
		column(
			'',
			1,
			0,
			({isOwn}) => (isOwn ? (ascii ? '>' : '▸') : ''),
			() => 'focus',
		),
		column('', 1, 0, ({event}) => severitySign(severityOf(event))),
		column('TIME', 8, 3, ({event}, {clock}) => clock.timeOfDay(event.at), dim),
		column('OFFSET', 9, 2, ({after, isOwn}) => (isOwn ? 'this one' : offset(after)), dim, {align: 'right'}),
		column('PANE', 4, 1, ({pane}) => SHORT[pane], dim),
		column('OP', 8, 0, ({event}) => kindOf(event).label(event)),
		column('SUBJECT', 0, 0, ({event}, {names}) => kindOf(event).subject(event, names), bySeverity, {
			cut: 'middle',
		}),
		column(
			'RESULT',
			8,
			4,
			({event}) => kindOf(event).outcome(event),
			({event}) => outcomeTone(event),
		),
	],
	least: 24,
});

/** The rows around an event, as lines of exactly so many cells. */
export function relatedTab(
	{deeds, own, cut}: Related,
	selected: number,
	origin: BeeEvent,
	monitor: Monitor,
	columns: number,
	theme: Theme,
): TabPage {
	const set = columnsOf(theme.ascii);
	const shown = spread(staying(set, columns), columns);
	const context = {names: monitor.model.names, clock: monitor.clock};
	const say = (text: string) => theme.paint('dim', fit(text, columns, 'left', 'end', theme.ascii));
	const rows = deeds.map(({pane, number}, index) => {
		const event = index === own ? origin : monitor.lists.event(pane, number);
		if (!event) return say('  overwritten meanwhile');
		const item = {event, pane, isOwn: index === own, after: event.at - origin.at};
		return itemRow({item, key: index, selected: index === selected}, shown, context, theme);
	});
	const note = cut
		? ['what else it did is further away than was looked']
		: deeds.length < 2
			? ['nothing else of this process is in the history']
			: [];
	return {
		head: [...note.map(say), titleRow(shown, theme)],
		content: rows,
		mark: {from: selected, to: selected},
	};
}
