// SPDX-License-Identifier: MIT
import {closeChooser, moveChoice, narrowChoice, offered, takeChoice} from '../../store/chooser.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const CHOOSE = ['choose'] as const;

const offers = (least: number) => (monitor: Monitor) => {
	const {chooser} = monitor.store.getState();
	return chooser !== undefined && offered(chooser).length >= least;
};
const hasChoice = offers(1);
const hasChoices = offers(2);
const hasTyped = ({store}: Monitor) => (store.getState().chooser?.typed ?? '') !== '';

/** While something is picked from a list; letters narrow it. */
export const chooserCommands: readonly Command[] = [
	{
		id: 'choice-up',
		keys: ['up', 'ctrl+p'],
		modes: CHOOSE,
		does: 'Go to the choice above.',
		hint: () => 'choose',
		pair: 'choice-down',
		when: hasChoices,
		run: ({monitor}) => moveChoice(monitor, -1),
	},
	{
		id: 'choice-down',
		keys: ['down', 'ctrl+n', 'tab'],
		modes: CHOOSE,
		does: 'Go to the choice below.',
		when: hasChoices,
		run: ({monitor}) => moveChoice(monitor, 1),
	},
	{
		id: 'take-choice',
		keys: ['enter'],
		modes: CHOOSE,
		does: 'Take it.',
		hint: () => 'take',
		when: hasChoice,
		run: ({monitor}) => takeChoice(monitor),
	},
	{
		id: 'widen-choice',
		keys: ['backspace', 'ctrl+u'],
		modes: CHOOSE,
		does: 'Take back what was typed to narrow the list.',
		when: hasTyped,
		run: ({monitor}) => narrowChoice(monitor, typed => Array.from(typed).slice(0, -1).join('')),
	},
	{
		id: 'close-choice',
		keys: ['escape', 'ctrl+g'],
		modes: CHOOSE,
		does: 'Go back without a choice.',
		hint: () => 'back',
		run: ({monitor}) => closeChooser(monitor),
	},
];
