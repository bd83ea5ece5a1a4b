// SPDX-License-Identifier: MIT

import type {Monitor} from '../../store/monitor.ts';
import {
	canMoveColumn,
	canToggle,
	changeSide,
	isShown,
	moveColumn,
	moveMark,
	type Setting,
	toggleColumn,
} from '../../store/setup.ts';
import {change, keepSetup, leaveSetup, openSetup, settingOf} from '../../store/setup-mode.ts';
import type {Command} from '../command.ts';

const SETUP = ['setup'] as const;

/** Where the setup screen is open and nothing is being written. */
const whenSet =
	(holds: (at: Setting) => boolean = () => true) =>
	(monitor: Monitor): boolean => {
		const at = settingOf(monitor);
		return at !== undefined && holds(at);
	};
const isLeft = whenSet(({setup}) => setup.side === 'sections');
const isRight = whenSet(({setup}) => setup.side === 'choices');
const isThere = whenSet();

const changing =
	(turn: (at: Setting) => Setting): Command['run'] =>
	({monitor}) =>
		change(monitor, turn);

/** How the screen looks: which columns, colours, how often, the mouse. */
export const setupCommands: readonly Command[] = [
	{
		id: 'setup',
		keys: [',', 'f2'],
		modes: ['browse'],
		does: 'Set up the columns of each pane, the theme, how often it is drawn, and the mouse.',
		hint: () => 'setup',
		run: ({monitor}) => openSetup(monitor),
	},
	{
		id: 'setup-up',
		keys: ['up', 'k'],
		modes: SETUP,
		does: 'Go to the one above; a theme, a time or the mouse is seen at once.',
		hint: () => 'select',
		pair: 'setup-down',
		when: isThere,
		run: changing(at => moveMark(at, -1)),
	},
	{
		id: 'setup-down',
		keys: ['down', 'j'],
		modes: SETUP,
		does: 'Go to the one below.',
		when: isThere,
		run: changing(at => moveMark(at, 1)),
	},
	{
		id: 'setup-choices',
		keys: ['right', 'tab', 'enter', 'l'],
		modes: SETUP,
		does: 'From the list at the left, go to the choices.',
		hint: () => 'choices',
		when: isLeft,
		run: changing(changeSide),
	},
	{
		id: 'setup-toggle',
		keys: ['space'],
		modes: SETUP,
		does: 'Show the column, or hide it. What it was done to is always shown.',
		hint: ({setup, screen}) => (setup && isShown({setup, screen}) ? 'hide' : 'show'),
		when: whenSet(canToggle),
		run: changing(toggleColumn),
	},
	{
		id: 'setup-earlier',
		keys: ['-', 'K', 'shift+up', 'f7'],
		modes: SETUP,
		does: 'Move the column before the one that is shown before it.',
		hint: () => 'move',
		pair: 'setup-later',
		when: whenSet(at => canMoveColumn(at, -1)),
		run: changing(at => moveColumn(at, -1)),
	},
	{
		id: 'setup-later',
		keys: ['+', 'J', 'shift+down', 'f8', '='],
		modes: SETUP,
		does: 'Move the column behind the one that is shown behind it.',
		when: whenSet(at => canMoveColumn(at, 1)),
		run: changing(at => moveColumn(at, 1)),
	},
	{
		id: 'setup-keep',
		keys: ['w'],
		modes: SETUP,
		does: 'Keep it in your configuration, and go back to the panes.',
		hint: () => 'keep',
		when: isThere,
		run: ({monitor}) => keepSetup(monitor),
	},
	{
		id: 'setup-done',
		keys: ['enter'],
		modes: SETUP,
		does: 'From the choices: keep it, too.',
		when: isRight,
		run: ({monitor}) => keepSetup(monitor),
	},
	{
		id: 'setup-sections',
		keys: ['left', 'tab', 'shift+tab', 'h'],
		modes: SETUP,
		does: 'From the choices, go back to the list at the left.',
		hint: () => 'list',
		when: isRight,
		run: changing(changeSide),
	},
	{
		id: 'setup-leave',
		keys: ['escape', 'f2', ','],
		modes: SETUP,
		does: 'Go back to the panes, and to how they were.',
		hint: () => 'cancel',
		when: isThere,
		run: ({monitor}) => leaveSetup(monitor),
	},
];
