// SPDX-License-Identifier: MIT
import {jumpToAlert} from '../../store/alert-jump.ts';
import type {Monitor} from '../../store/monitor.ts';
import {turnTree} from '../../store/tree-keys.ts';
import type {Command} from '../command.ts';

const hasAlerts = ({lists}: Monitor) => lists.alerts.all.singles.next > 0;

/** From anywhere to the next alert, and to the tree. */
export const goCommands: readonly Command[] = [
	{
		id: 'newer-alert',
		keys: ['e'],
		modes: ['browse'],
		does: 'Go to the next newer alert: an event of severity medium, high or critical.',
		hint: () => 'alert',
		pair: 'older-alert',
		when: hasAlerts,
		run: ({monitor}) => jumpToAlert(monitor, 1),
	},
	{
		id: 'older-alert',
		keys: ['E'],
		modes: ['browse'],
		does: 'Go to the next older alert; while following, to the latest one.',
		when: hasAlerts,
		run: ({monitor}) => jumpToAlert(monitor, -1),
	},
	{
		id: 'worst-first',
		keys: ['>', 'f6'],
		modes: ['browse'],
		does: 'In the alerts: the most severe first, or the latest.',
		hint: state => (state.worstFirst ? 'latest first' : 'worst first'),
		when: monitor => monitor.store.getState().view === 'alerts' && hasAlerts(monitor),
		run: ({monitor}) => monitor.store.setState(({worstFirst}) => ({worstFirst: !worstFirst})),
	},
	{
		id: 'tree',
		keys: ['t', 'f5'],
		modes: ['browse'],
		does: 'Show the tree of processes, or go back to the view before it.',
		hint: state => (state.view === 'tree' ? 'leave tree' : 'tree'),
		run: ({monitor}) => turnTree(monitor),
	},
];
