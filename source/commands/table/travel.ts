// SPDX-License-Identifier: MIT
import * as prompt from '../../prompts/prompt.ts';
import {beginBrush, canMoveBrush, dropBrush, keepBrush, moveBrush, turnBrush} from '../../store/brush.ts';
import {histogramPane, type Reach} from '../../store/histogram.ts';
import {listOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import {meetHere} from '../../store/travel.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;
const BRUSH = ['brush'] as const;
const FAR = 10;

const hasPane = (monitor: Monitor) => histogramPane(monitor) !== undefined;
/** What `H` shows next. */
const NEXT: Readonly<Record<Reach | 'nothing', Reach | undefined>> = {
	nothing: 'kept',
	kept: 'hour',
	hour: undefined,
};

/** Finding moments and stretches of time. */
export const travelCommands: readonly Command[] = [
	{
		id: 'go-to-time',
		keys: ['T'],
		modes: BROWSE,
		does: 'Go to a time in all streams: 14:02:31, 14:02, -5m, +10s, 2026-11-21 14:02:31.',
		when: ({store}) => listOf(store.getState()) !== undefined,
		run: ({monitor}) => prompt.open(monitor, 'time'),
	},
	{
		id: 'meet-here',
		keys: ['S'],
		modes: BROWSE,
		does: 'Bring all streams to the time of the selected row.',
		when: monitor => monitor.selected !== undefined,
		run: ({monitor}) => meetHere(monitor),
	},
	{
		id: 'histogram',
		keys: ['H'],
		modes: BROWSE,
		does: 'Show the events of the pane over time: as far back as rows are kept, the last hour, not.',
		when: hasPane,
		run: ({monitor}) => monitor.store.setState(({histogram}) => ({histogram: NEXT[histogram ?? 'nothing']})),
	},
	{
		id: 'brush',
		keys: ['w'],
		modes: BROWSE,
		does: 'Choose a stretch of time to look at alone.',
		when: hasPane,
		run: ({monitor}) => beginBrush(monitor),
	},
];

const ends = (by: number, which: 'next' | 'other') => ({
	modes: BRUSH,
	when: (monitor: Monitor) => canMoveBrush(monitor, by, which),
	run: ({monitor}: {readonly monitor: Monitor}) => moveBrush(monitor, by, which),
});

/** While a stretch of time is chosen. */
export const brushCommands: readonly Command[] = [
	{
		id: 'brush-left',
		keys: ['left'],
		does: 'Move one end of the stretch back, the later one at first.',
		hint: () => 'end',
		pair: 'brush-right',
		...ends(-1, 'next'),
	},
	{
		id: 'brush-right',
		keys: ['right'],
		does: 'Move that end on.',
		...ends(1, 'next'),
	},
	{
		id: 'brush-far-left',
		keys: ['pageup'],
		does: 'Move that end back by ten columns.',
		...ends(-FAR, 'next'),
	},
	{
		id: 'brush-far-right',
		keys: ['pagedown'],
		does: 'Move that end on by ten columns.',
		...ends(FAR, 'next'),
	},
	{
		id: 'brush-other-left',
		keys: ['shift+left'],
		does: 'Move the other end back.',
		...ends(-1, 'other'),
	},
	{
		id: 'brush-other-right',
		keys: ['shift+right'],
		does: 'Move the other end on.',
		...ends(1, 'other'),
	},
	{
		id: 'brush-turn',
		keys: ['tab'],
		modes: BRUSH,
		does: 'Let the arrows move the other end.',
		hint: ({brush}) => (brush?.end === 'from' ? 'the later end' : 'the earlier end'),
		when: ({store}) => store.getState().brush !== undefined,
		run: ({monitor}) => turnBrush(monitor),
	},
	{
		id: 'keep-brush',
		keys: ['enter'],
		modes: BRUSH,
		does: 'Look at that stretch of time alone.',
		hint: () => 'keep',
		when: ({store}) => store.getState().brush !== undefined,
		run: ({monitor}) => keepBrush(monitor),
	},
	{
		id: 'drop-brush',
		keys: ['escape', 'ctrl+g'],
		modes: BRUSH,
		does: 'Go back without a choice.',
		hint: () => 'cancel',
		run: ({monitor}) => dropBrush(monitor),
	},
];
