// SPDX-License-Identifier: MIT
import * as prompt from '../../prompts/prompt.ts';
import {
	findInHelp,
	type HelpTab,
	helpTabs,
	helpTitles,
	openHelp,
	showHelp,
	turnHelp,
} from '../../store/help.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';
import {isActive} from '../is-active.ts';

const HELP = ['help'] as const;
const isNarrowed = ({store}: Monitor) => store.getState().help.find !== '';

const tabCommand = (tab: HelpTab, index: number): Command => ({
	id: `help-${tab}`,
	keys: [String(index + 1)],
	modes: HELP,
	does: `Show ${helpTitles[tab].shows}.`,
	when: monitor => isNarrowed(monitor) || monitor.store.getState().help.tab !== tab,
	run: ({monitor}) => showHelp(monitor, tab),
});

/** The way into the help, and about in it. `all` is the whole table, which this is a part of. */
export const helpCommands = (all: () => readonly Command[]): readonly Command[] => [
	{
		id: 'help',
		keys: ['?', 'f1', 'h'],
		modes: ['browse'],
		does: 'Explain keys, filters, figures, and what cannot be seen here.',
		hint: () => 'help',
		stays: true,
		run: ({monitor}) =>
			openHelp(
				monitor,
				all()
					.filter(command => isActive(command, monitor))
					.map(({id}) => id),
			),
	},
	{
		id: 'help-next',
		keys: ['tab', 'right'],
		modes: HELP,
		does: 'Show the next part of the help.',
		hint: () => 'next part',
		run: ({monitor}) => turnHelp(monitor, 1),
	},
	{
		id: 'help-previous',
		keys: ['shift+tab', 'left'],
		modes: HELP,
		does: 'Show the part of the help before.',
		run: ({monitor}) => turnHelp(monitor, -1),
	},
	...helpTabs.map(tabCommand),
	{
		id: 'help-find',
		keys: ['/'],
		modes: HELP,
		does: 'Show only the lines of the help that hold a text.',
		hint: () => 'find',
		run: ({monitor}) => prompt.open(monitor, 'help'),
	},
	{
		id: 'help-all',
		keys: ['backspace'],
		modes: HELP,
		does: 'Show all lines of the help again.',
		hint: () => 'all lines',
		when: isNarrowed,
		run: ({monitor}) => findInHelp(monitor, ''),
	},
];
