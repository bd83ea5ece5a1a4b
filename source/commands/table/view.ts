// SPDX-License-Identifier: MIT
import * as prompt from '../../prompts/prompt.ts';
import {setWindow} from '../../store/brush.ts';
import {goBack} from '../../store/drill.ts';
import {topOf, turnFace} from '../../store/faces.ts';
import {look, turn} from '../../store/move.ts';
import {type View, views, viewTitles} from '../../store/views.ts';
import type {Command} from '../command.ts';
import {searchCommands} from './search.ts';

const BROWSE = ['browse'] as const;

const lookCommand = (view: View, index: number): Command => ({
	id: `look-${view}`,
	keys: [String(index + 1)],
	modes: BROWSE,
	does: `Show ${viewTitles[view].shows}.`,
	when: ({store}) => store.getState().view !== view,
	run: ({monitor}) => look(monitor, view),
});

/** What is shown, and which part of it. */
export const viewCommands: readonly Command[] = [
	{
		id: 'filter',
		keys: ['f', 'f4'],
		modes: BROWSE,
		does: 'Filter all panes: by words, or by fields such as proc.name = curl.',
		hint: () => 'filter',
		run: ({monitor}) => prompt.open(monitor, 'filter'),
	},
	{
		id: 'clear-filter',
		keys: ['escape'],
		modes: BROWSE,
		does: 'Take the filter away.',
		hint: () => 'clear filter',
		stays: true,
		when: monitor => monitor.store.getState().filter !== '',
		run: ({monitor}) => void monitor.filter(''),
	},
	{
		id: 'clear-window',
		keys: ['escape'],
		modes: BROWSE,
		does: 'Take the stretch of time away.',
		hint: () => 'any time',
		stays: true,
		when: ({store}) => store.getState().filter === '' && store.getState().window !== undefined,
		run: ({monitor}) => setWindow(monitor, undefined),
	},
	...searchCommands,
	{
		id: 'up-level',
		keys: ['escape'],
		modes: BROWSE,
		does: 'Go back by one level, to where everything stood.',
		hint: () => 'back',
		stays: true,
		when: ({store}) => {
			const {filter, window, below} = store.getState();
			return filter === '' && window === undefined && below.length > 0;
		},
		run: ({monitor}) => goBack(monitor),
	},
	{
		id: 'back-to-stream',
		keys: ['escape'],
		modes: BROWSE,
		does: 'Turn a pane that shows its top back to its stream.',
		when: monitor => {
			const {filter, window, below} = monitor.store.getState();
			const isPlain = filter === '' && window === undefined && below.length === 0;
			return isPlain && topOf(monitor) !== undefined;
		},
		run: ({monitor}) => turnFace(monitor),
	},
	{
		id: 'pause',
		keys: ['space', 'p'],
		modes: BROWSE,
		does: 'Freeze what is seen, or go on; events are captured all the while.',
		hint: state => (state.pausedAt === undefined ? 'pause' : 'resume'),
		stays: true,
		when: monitor => !monitor.source.playback,
		run: ({monitor}) => monitor.togglePause(),
	},
	{
		id: 'next-pane',
		keys: ['tab'],
		modes: BROWSE,
		does: 'Go to the next pane; outside the overview, to the next view.',
		hint: state => (state.view === 'overview' ? 'next pane' : 'next view'),
		run: ({monitor}) => turn(monitor, 1),
	},
	{
		id: 'previous-pane',
		keys: ['shift+tab'],
		modes: BROWSE,
		does: 'Go to the pane or view before.',
		run: ({monitor}) => turn(monitor, -1),
	},
	...views.map(lookCommand),
];
