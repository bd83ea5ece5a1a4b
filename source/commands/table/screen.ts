// SPDX-License-Identifier: MIT
import type {Command} from '../command.ts';

/** What concerns the terminal itself. */
export const screenCommands: readonly Command[] = [
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
		modes: ['browse', 'brush', 'detail', 'help'],
		does: 'Quit.',
		hint: () => 'quit',
		stays: true,
		run: desk => desk.quit(),
	},
	{id: 'interrupt', keys: ['ctrl+c'], modes: 'all', does: 'Quit at once.', run: desk => desk.quit()},
];
