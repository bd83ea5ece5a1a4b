// SPDX-License-Identifier: MIT
import {isFilterLine} from '../../configuration/filter-line.ts';
import * as prompt from '../../prompts/prompt.ts';
import {chooseView} from '../../store/named-views.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

/** Filters under a name. */
export const namedViewCommands: readonly Command[] = [
	{
		id: 'named-views',
		keys: ['V'],
		modes: BROWSE,
		does: 'Choose a view: a filter that is known by a name, or delete one of your own.',
		hint: () => 'views',
		run: ({monitor}) => chooseView(monitor),
	},
	{
		id: 'save-view',
		keys: ['s'],
		modes: BROWSE,
		does: 'Keep the filter in force as a view, under a name, in your configuration.',
		hint: () => 'save view',
		when: ({store}) => {
			const {filter, filterError} = store.getState();
			return isFilterLine(filter) && filterError === undefined;
		},
		run: ({monitor}) => prompt.open(monitor, 'view'),
	},
];
