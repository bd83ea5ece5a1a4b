// SPDX-License-Identifier: MIT
// THE table: every key of the monitor. What keys do, the footer, the help and the README's table of keys are all read from here.
import type {Monitor} from '../store/monitor.ts';
import type {Mode, State, View} from '../store/store.ts';
import {views} from '../store/store.ts';
import {replayCommands} from './table/replay.ts';

/** What commands act on: the monitor, and the terminal's own affairs. */
export type Desk = {
	readonly monitor: Monitor;
	readonly quit: () => void;
	/** Draws the whole screen anew. */
	readonly repaint: () => void;
	/** Stops the job, as Ctrl-Z does, and comes back with `fg`. */
	readonly suspend: () => void;
};

/** One thing that a key does. */
export type Command = {
	readonly id: string;
	/** The first one is shown in the footer. */
	readonly keys: readonly [string, ...string[]];
	readonly modes: readonly Mode[] | 'all';
	/** One sentence, for the help and the README. */
	readonly does: string;
	/** A word or two for the footer; none: not in the footer. */
	readonly hint?: (state: State) => string;
	/** The id of the command whose key stands beside it in the footer, under the same hint. */
	readonly pair?: string;
	/** Whether it would do anything now. */
	readonly when?: (monitor: Monitor) => boolean;
	readonly run: (desk: Desk) => void;
};

const BROWSE = ['browse'] as const;
const READ = ['detail', 'help'] as const;
const titles: Readonly<Record<View, string>> = {
	overview: 'all four panes',
	processes: 'processes',
	files: 'files',
	network: 'the network',
	memory: 'memory',
};

const hasRows = (monitor: Monitor) => monitor.selectable;
const isBehind = (monitor: Monitor) => !monitor.following;
const isLong = (monitor: Monitor) => monitor.pageBelow > 0;
const lookCommand = (view: View, index: number): Command => ({
	id: `look-${view}`,
	keys: [String(index + 1)],
	modes: BROWSE,
	does: `Show ${titles[view]}${view === 'overview' ? '' : ' alone'}.`,
	run: ({monitor}) => monitor.look(view),
});

/** The table, in the order of the help. */
export const commands: readonly Command[] = [
	{
		id: 'up',
		keys: ['up', 'k'],
		modes: BROWSE,
		does: 'Select the row above.',
		hint: () => 'select',
		pair: 'down',
		when: hasRows,
		run: ({monitor}) => monitor.move(-1),
	},
	{
		id: 'down',
		keys: ['down', 'j'],
		modes: BROWSE,
		does: 'Select the row below; from the last one, follow.',
		when: isBehind,
		run: ({monitor}) => monitor.move(1),
	},
	{
		id: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: BROWSE,
		does: 'Go back by a page.',
		when: hasRows,
		run: ({monitor}) => monitor.move(-1, 'page'),
	},
	{
		id: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		modes: BROWSE,
		does: 'Go forward by a page.',
		when: isBehind,
		run: ({monitor}) => monitor.move(1, 'page'),
	},
	{
		id: 'oldest',
		keys: ['g', 'home'],
		modes: BROWSE,
		does: 'Go to the oldest row that is kept.',
		when: hasRows,
		run: ({monitor}) => monitor.toOldest(),
	},
	{
		id: 'follow',
		keys: ['G', 'end', 'F'],
		modes: BROWSE,
		does: 'Follow the newest row.',
		hint: () => 'follow',
		when: isBehind,
		run: ({monitor}) => monitor.follow(),
	},
	{
		id: 'inspect',
		keys: ['enter', 'd'],
		modes: BROWSE,
		does: 'Show every field of the selected event, its process and its ancestors.',
		hint: () => 'detail',
		when: hasRows,
		run: ({monitor}) => monitor.inspect(),
	},
	{
		id: 'filter',
		keys: ['f', 'f4', '/'],
		modes: BROWSE,
		does: 'Filter all panes: by words, or by fields such as proc.name = curl.',
		hint: () => 'filter',
		run: ({monitor}) => monitor.store.setState(({filter}) => ({mode: 'filter', filterBefore: filter})),
	},
	{
		id: 'clear-filter',
		keys: ['escape'],
		modes: BROWSE,
		does: 'Take the filter away.',
		hint: () => 'clear filter',
		when: monitor => monitor.store.getState().filter !== '',
		run: ({monitor}) => void monitor.filter(''),
	},
	{
		id: 'pause',
		keys: ['space', 'p'],
		modes: BROWSE,
		does: 'Freeze what is seen, or go on; events are captured all the while.',
		hint: state => (state.pausedAt === undefined ? 'pause' : 'resume'),
		when: monitor => !monitor.source.playback,
		run: ({monitor}) => monitor.togglePause(),
	},
	...replayCommands,
	{
		id: 'next-pane',
		keys: ['tab'],
		modes: BROWSE,
		does: 'Go to the next pane; outside the overview, to the next view.',
		hint: state => (state.view === 'overview' ? 'next pane' : 'next view'),
		run: ({monitor}) => monitor.turn(1),
	},
	{
		id: 'previous-pane',
		keys: ['shift+tab'],
		modes: BROWSE,
		does: 'Go to the pane or view before.',
		run: ({monitor}) => monitor.turn(-1),
	},
	...views.map(lookCommand),
	{
		id: 'apply-filter',
		keys: ['enter'],
		modes: ['filter'],
		does: 'Keep the filter.',
		hint: () => 'keep',
		when: monitor => !monitor.store.getState().filterError,
		run: ({monitor}) => monitor.store.setState({mode: 'browse'}),
	},
	{
		id: 'drop-filter',
		keys: ['escape'],
		modes: ['filter'],
		does: 'Go back to the filter before.',
		hint: () => 'cancel',
		run: ({monitor}) => {
			void monitor.filter(monitor.store.getState().filterBefore);
			monitor.store.setState({mode: 'browse'});
		},
	},
	{
		id: 'complete',
		keys: ['tab'],
		modes: ['filter'],
		does: 'Complete the name of a field, an operator or a value, or show what there is.',
		run: ({monitor}) => void monitor.completeFilter(),
	},
	{
		id: 'erase',
		keys: ['backspace'],
		modes: ['filter'],
		does: 'Erase a character.',
		run: ({monitor}) =>
			void monitor.filter(Array.from(monitor.store.getState().filter).slice(0, -1).join('')),
	},
	{
		id: 'erase-word',
		keys: ['ctrl+w'],
		modes: ['filter'],
		does: 'Erase a word.',
		run: ({monitor}) => void monitor.filter(monitor.store.getState().filter.replace(/\S*\s*$/, '')),
	},
	{
		id: 'erase-all',
		keys: ['ctrl+u'],
		modes: ['filter'],
		does: 'Erase the whole filter.',
		run: ({monitor}) => void monitor.filter(''),
	},
	{
		id: 'scroll-up',
		keys: ['up', 'k'],
		modes: READ,
		does: 'Scroll up.',
		hint: () => 'scroll',
		pair: 'scroll-down',
		when: isLong,
		run: ({monitor}) => monitor.scroll(-1),
	},
	{
		id: 'scroll-down',
		keys: ['down', 'j'],
		modes: READ,
		does: 'Scroll down.',
		when: isLong,
		run: ({monitor}) => monitor.scroll(1),
	},
	{
		id: 'scroll-page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: READ,
		does: 'Scroll up by ten lines.',
		when: isLong,
		run: ({monitor}) => monitor.scroll(-10),
	},
	{
		id: 'scroll-page-down',
		keys: ['pagedown', 'ctrl+f', 'space'],
		modes: READ,
		does: 'Scroll down by ten lines.',
		when: isLong,
		run: ({monitor}) => monitor.scroll(10),
	},
	{
		id: 'back',
		keys: ['escape', 'enter', 'd', '?', 'f1', 'h'],
		modes: READ,
		does: 'Go back to the panes.',
		hint: () => 'back',
		run: ({monitor}) => monitor.store.setState({mode: 'browse'}),
	},
	{
		id: 'help',
		keys: ['?', 'f1', 'h'],
		modes: BROWSE,
		does: 'Show the keys and what the figures mean.',
		hint: () => 'help',
		run: ({monitor}) => monitor.store.setState({mode: 'help', scroll: 0}),
	},
	{id: 'repaint', keys: ['ctrl+l'], modes: 'all', does: 'Draw the screen anew.', run: desk => desk.repaint()},
	{
		id: 'suspend',
		keys: ['ctrl+z'],
		modes: 'all',
		does: 'Stop, back to the shell; fg comes back.',
		run: desk => desk.suspend(),
	},
	{
		id: 'quit',
		keys: ['q', 'f10'],
		modes: ['browse', 'detail', 'help'],
		does: 'Quit.',
		hint: () => 'quit',
		run: desk => desk.quit(),
	},
	{id: 'interrupt', keys: ['ctrl+c'], modes: 'all', does: 'Quit at once.', run: desk => desk.quit()},
];
