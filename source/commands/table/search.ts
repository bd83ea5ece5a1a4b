// SPDX-License-Identifier: MIT
import * as prompt from '../../prompts/prompt.ts';
import type {Monitor} from '../../store/monitor.ts';
import {hasRows} from '../../store/move.ts';
import {lookFurther, searchable} from '../../store/search.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

const canSearch = (monitor: Monitor) => searchable(monitor) !== undefined;
const canGoOn = (monitor: Monitor) =>
	monitor.store.getState().search !== '' && canSearch(monitor) && hasRows(monitor);

/** Finding text in rows. */
export const searchCommands: readonly Command[] = [
	{
		id: 'search',
		keys: ['/'],
		modes: BROWSE,
		does: 'Look for a text in the rows as you type; nothing typed takes the search away.',
		hint: () => 'search',
		when: canSearch,
		run: ({monitor}) => prompt.open(monitor, 'search'),
	},
	{
		id: 'search-again',
		keys: ['n'],
		modes: BROWSE,
		does: 'Go to the next row that has it: an older one of a stream, a lower one elsewhere.',
		hint: () => 'next found',
		pair: 'search-back',
		when: canGoOn,
		run: ({monitor}) => lookFurther(monitor, 'again'),
	},
	{
		id: 'search-back',
		keys: ['N'],
		modes: BROWSE,
		does: 'Go to the next one the other way: newer in a stream, higher elsewhere.',
		when: canGoOn,
		run: ({monitor}) => lookFurther(monitor, 'back'),
	},
];
