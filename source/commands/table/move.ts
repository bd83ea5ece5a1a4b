// SPDX-License-Identifier: MIT

import {listOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import {follow, hasRows, isFollowing, move, toFirst, toLast} from '../../store/move.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

/** Whether a step in this direction changes anything: at the end that is followed it does not. */
const canMove = (by: 1 | -1) => (monitor: Monitor) => {
	const list = listOf(monitor.store.getState());
	if (!list || !hasRows(monitor)) return false;
	const {follows} = monitor.listing(list);
	return !(isFollowing(monitor) && (follows === 'last') === by > 0);
};
const isAway = (monitor: Monitor) => !isFollowing(monitor);

/** From row to row. */
export const moveCommands: readonly Command[] = [
	{
		id: 'up',
		keys: ['up', 'k'],
		modes: BROWSE,
		does: 'Select the row above.',
		hint: () => 'select',
		pair: 'down',
		when: canMove(-1),
		run: ({monitor}) => move(monitor, -1),
	},
	{
		id: 'down',
		keys: ['down', 'j'],
		modes: BROWSE,
		does: 'Select the row below; from the newest one, follow.',
		when: canMove(1),
		run: ({monitor}) => move(monitor, 1),
	},
	{
		id: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: BROWSE,
		does: 'Go back by a page.',
		when: canMove(-1),
		run: ({monitor}) => move(monitor, -1, 'page'),
	},
	{
		id: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		modes: BROWSE,
		does: 'Go forward by a page.',
		when: canMove(1),
		run: ({monitor}) => move(monitor, 1, 'page'),
	},
	{
		id: 'first',
		keys: ['g', 'home'],
		modes: BROWSE,
		does: 'Go to the first row: of a stream the oldest one that is kept.',
		when: canMove(-1),
		run: ({monitor}) => toFirst(monitor),
	},
	{
		id: 'last',
		keys: ['G', 'end'],
		modes: BROWSE,
		does: 'Go to the last row; in a stream, follow.',
		when: canMove(1),
		run: ({monitor}) => toLast(monitor),
	},
	{
		id: 'follow',
		keys: ['F'],
		modes: BROWSE,
		does: 'Follow again: the newest row, or the first.',
		hint: () => 'follow',
		when: isAway,
		run: ({monitor}) => follow(monitor),
	},
];
