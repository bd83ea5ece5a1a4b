// SPDX-License-Identifier: MIT
import {scroll} from '../../store/inspect.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const READ = ['detail', 'help'] as const;
const isLong = (monitor: Monitor) => monitor.store.getState().pageBelow > 0;

/** While a page is read. */
export const pageCommands: readonly Command[] = [
	{
		id: 'scroll-up',
		keys: ['up', 'k'],
		modes: READ,
		does: 'Scroll up.',
		hint: () => 'scroll',
		pair: 'scroll-down',
		when: isLong,
		run: ({monitor}) => scroll(monitor, -1),
	},
	{
		id: 'scroll-down',
		keys: ['down', 'j'],
		modes: READ,
		does: 'Scroll down.',
		when: isLong,
		run: ({monitor}) => scroll(monitor, 1),
	},
	{
		id: 'scroll-page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: READ,
		does: 'Scroll up by ten lines.',
		when: isLong,
		run: ({monitor}) => scroll(monitor, -10),
	},
	{
		id: 'scroll-page-down',
		keys: ['pagedown', 'ctrl+f', 'space'],
		modes: READ,
		does: 'Scroll down by ten lines.',
		when: isLong,
		run: ({monitor}) => scroll(monitor, 10),
	},
	{
		id: 'back',
		keys: ['escape', 'enter', 'd', '?', 'f1', 'h'],
		modes: READ,
		does: 'Go back to the panes.',
		hint: () => 'back',
		run: ({monitor}) => monitor.store.setState({mode: 'browse'}),
	},
];
