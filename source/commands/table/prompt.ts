// SPDX-License-Identifier: MIT
import type {Edit} from '../../prompts/edit.ts';
import * as prompt from '../../prompts/prompt.ts';
import type {Command} from '../command.ts';

const PROMPT = ['prompt'] as const;

const editCommand = (id: string, keys: Command['keys'], edit: Edit, does: string): Command => ({
	id,
	keys,
	modes: PROMPT,
	does,
	run: ({monitor}) => prompt.edit(monitor, edit),
});

/** While a line is typed. */
export const promptCommands: readonly Command[] = [
	{
		id: 'keep-line',
		keys: ['enter'],
		modes: PROMPT,
		does: 'Take what was typed.',
		hint: () => 'keep',
		run: ({monitor}) => prompt.keep(monitor),
	},
	{
		id: 'drop-line',
		keys: ['escape', 'ctrl+g'],
		modes: PROMPT,
		does: 'Go back to how it was before.',
		hint: () => 'cancel',
		run: ({monitor}) => prompt.cancel(monitor),
	},
	{
		id: 'complete',
		keys: ['tab'],
		modes: PROMPT,
		does: 'Complete the name of a field, an operator or a value, or show what there is.',
		hint: () => 'complete',
		when: prompt.canComplete,
		run: ({monitor}) => prompt.completeLine(monitor),
	},
	{
		id: 'earlier-line',
		keys: ['up', 'ctrl+p'],
		modes: PROMPT,
		does: 'Bring back the line that was typed before.',
		when: prompt.hasPast,
		run: ({monitor}) => prompt.recall(monitor, 1),
	},
	{
		id: 'later-line',
		keys: ['down', 'ctrl+n'],
		modes: PROMPT,
		does: 'Go on to the line that was typed after it.',
		when: prompt.hasPast,
		run: ({monitor}) => prompt.recall(monitor, -1),
	},
	editCommand('caret-left', ['left', 'ctrl+b'], 'left', 'Go back by a character.'),
	editCommand('caret-right', ['right', 'ctrl+f'], 'right', 'Go forward by a character.'),
	editCommand('caret-home', ['home', 'ctrl+a'], 'home', 'Go to the start of the line.'),
	editCommand('caret-end', ['end', 'ctrl+e'], 'end', 'Go to the end of the line.'),
	editCommand('erase', ['backspace'], 'erase', 'Erase the character before.'),
	editCommand('delete', ['delete', 'ctrl+d'], 'delete', 'Erase the character under the cursor.'),
	editCommand('erase-word', ['ctrl+w'], 'eraseWord', 'Erase the word before.'),
	editCommand('erase-before', ['ctrl+u'], 'eraseBefore', 'Erase all before the cursor.'),
	editCommand('erase-behind', ['ctrl+k'], 'eraseBehind', 'Erase all behind the cursor.'),
];
