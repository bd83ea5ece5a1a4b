// SPDX-License-Identifier: MIT
import type {Monitor} from '../../store/monitor.ts';
import {canFold, canUnfold, fold, parentIndex, toParent, unfold, unfoldAll} from '../../store/tree-keys.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

const isFolded = ({store}: Monitor) => store.getState().view === 'tree' && store.getState().folded.length > 0;

/** While the tree is looked at: what is folded in it. */
export const treeCommands: readonly Command[] = [
	{
		id: 'fold',
		keys: ['-', 'left'],
		modes: BROWSE,
		does: 'In the tree: hide what came from the process.',
		hint: () => 'fold',
		stays: true,
		when: canFold,
		run: ({monitor}) => fold(monitor),
	},
	{
		id: 'unfold',
		keys: ['+', 'right'],
		modes: BROWSE,
		does: 'In the tree: show what came from the process again.',
		hint: () => 'unfold',
		stays: true,
		when: canUnfold,
		run: ({monitor}) => unfold(monitor),
	},
	{
		id: 'to-parent',
		keys: ['left'],
		modes: BROWSE,
		does: 'In the tree, with nothing to fold: go to the parent.',
		when: monitor => !canFold(monitor) && parentIndex(monitor) !== undefined,
		run: ({monitor}) => toParent(monitor),
	},
	{
		id: 'unfold-all',
		keys: ['*'],
		modes: BROWSE,
		does: 'In the tree: show all processes again.',
		when: isFolded,
		run: ({monitor}) => unfoldAll(monitor),
	},
];
