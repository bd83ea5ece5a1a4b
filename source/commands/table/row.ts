// SPDX-License-Identifier: MIT
import {inspect} from '../../store/inspect.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

/** What can be done with the selected row. */
export const rowCommands: readonly Command[] = [
	{
		id: 'inspect',
		keys: ['d'],
		modes: BROWSE,
		does: 'Show every field of the selected event, its process and its ancestors.',
		hint: () => 'detail',
		when: monitor => monitor.selected !== undefined,
		run: ({monitor}) => inspect(monitor),
	},
];
