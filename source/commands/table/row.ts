// SPDX-License-Identifier: MIT
import {chooseTarget, chosenTarget, drillInto, isNews} from '../../store/drill.ts';
import {chooseFacet, chooseSort, reverseSort, topOf, turnFace} from '../../store/faces.ts';
import {inspect} from '../../store/inspect.ts';
import {faceOf, paneOf} from '../../store/level.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;

const hasEvent = (monitor: Monitor) => monitor.selected !== undefined;
const isTop = (monitor: Monitor) => topOf(monitor) !== undefined;
const hasPane = (monitor: Monitor) => paneOf(monitor.store.getState()) !== undefined;

/** What can be done with the selected row, and with the rows as a whole. */
export const rowCommands: readonly Command[] = [
	{
		id: 'drill',
		keys: ['enter'],
		modes: BROWSE,
		does: 'Go down to what the row is about: a process and its descendants, all who touch a path.',
		hint: () => 'go down',
		when: monitor => {
			const target = chosenTarget(monitor);
			return target !== undefined && isNews(monitor, target);
		},
		run: ({monitor}) => {
			const target = chosenTarget(monitor);
			if (target) drillInto(monitor, target);
		},
	},
	{
		id: 'drill-by',
		keys: ['o'],
		modes: BROWSE,
		does: 'Choose what of the row to go down to: its user, container, program, directory, kind ...',
		when: hasEvent,
		run: ({monitor}) => chooseTarget(monitor),
	},
	{
		id: 'inspect',
		keys: ['d'],
		modes: BROWSE,
		does: 'Show every field of the event (of a group the latest one), its process and its ancestors.',
		hint: () => 'detail',
		when: hasEvent,
		run: ({monitor}) => inspect(monitor),
	},
	{
		id: 'face',
		keys: ['a'],
		modes: BROWSE,
		does: 'Turn the pane from its stream to its top, one row for each process, path ...; and back.',
		hint: state => {
			const pane = paneOf(state);
			return pane && faceOf(state, pane) === 'top' ? 'stream' : 'top';
		},
		when: hasPane,
		run: ({monitor}) => turnFace(monitor),
	},
	{
		id: 'group-by',
		keys: ['b'],
		modes: BROWSE,
		does: 'Choose what the top of the pane is grouped by.',
		when: hasPane,
		run: ({monitor}) => chooseFacet(monitor),
	},
	{
		id: 'sort',
		keys: ['>', 'f6'],
		modes: BROWSE,
		does: 'Choose the column that a top is sorted by.',
		hint: () => 'sort',
		when: isTop,
		run: ({monitor}) => chooseSort(monitor),
	},
	{
		id: 'reverse',
		keys: ['r'],
		modes: BROWSE,
		does: 'Turn the order of a top round.',
		when: isTop,
		run: ({monitor}) => reverseSort(monitor),
	},
];
