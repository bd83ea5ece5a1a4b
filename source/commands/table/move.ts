// SPDX-License-Identifier: MIT

import type {Monitor} from '../../store/monitor.ts';
import {first, follow, isAnyAway, last, move, step, toFirst, toLast, wouldMove} from '../../store/move.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

type Move = Parameters<typeof wouldMove>[1];

/** At the ends of a list there is nowhere to go. */
const can = (way: Move) => (monitor: Monitor) => wouldMove(monitor, way);

/** From row to row. */
export const moveCommands: readonly Command[] = [
	{
		id: 'up',
		keys: ['up', 'k'],
		modes: BROWSE,
		does: 'Select the row above.',
		hint: () => 'select',
		pair: 'down',
		when: can(step(-1)),
		run: ({monitor}) => move(monitor, -1),
	},
	{
		id: 'down',
		keys: ['down', 'j'],
		modes: BROWSE,
		does: 'Select the row below; from the newest one, follow.',
		hint: () => 'select',
		when: can(step(1)),
		run: ({monitor}) => move(monitor, 1),
	},
	{
		id: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: BROWSE,
		does: 'Go back by a page.',
		when: can(step(-1, 'page')),
		run: ({monitor}) => move(monitor, -1, 'page'),
	},
	{
		id: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		modes: BROWSE,
		does: 'Go forward by a page.',
		when: can(step(1, 'page')),
		run: ({monitor}) => move(monitor, 1, 'page'),
	},
	{
		id: 'first',
		keys: ['g', 'home'],
		modes: BROWSE,
		does: 'Go to the first row: of a stream the oldest one that is kept.',
		when: can(first),
		run: ({monitor}) => toFirst(monitor),
	},
	{
		id: 'last',
		keys: ['G', 'end'],
		modes: BROWSE,
		does: 'Go to the last row; in a stream, follow.',
		when: can(last),
		run: ({monitor}) => toLast(monitor),
	},
	{
		id: 'follow',
		keys: ['F'],
		modes: BROWSE,
		does: 'Follow again, in all panes in sight: the newest row, or the first.',
		hint: () => 'follow',
		when: isAnyAway,
		run: ({monitor}) => follow(monitor),
	},
];
