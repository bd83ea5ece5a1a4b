// SPDX-License-Identifier: MIT
import {jumpToAlert} from '../../store/alert-jump.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const hasAlerts = ({lists}: Monitor) => lists.alerts.all.singles.next > 0;

/** From alert to alert. */
export const alertCommands: readonly Command[] = [
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
];
