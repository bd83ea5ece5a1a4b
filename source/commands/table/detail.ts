// SPDX-License-Identifier: MIT
import {
	closeDeed,
	type DetailTab,
	detailCount,
	detailTabs,
	detailTitles,
	openDeed,
	selectDetail,
	selectedDeed,
	selectedField,
	showTab,
	turnTab,
} from '../../store/detail.ts';
import {canFilterBy, chooseField, filterByField} from '../../store/filter-by.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const BROWSE = ['browse'] as const;
const DETAIL = ['detail'] as const;

const hasEvent = ({store}: Monitor) => store.getState().inspected !== undefined;
const hasCondition = (monitor: Monitor) => selectedField(monitor)?.condition !== undefined;
const canSelect = (by: 1 | -1) => (monitor: Monitor) => {
	const next = monitor.store.getState().detailRow + by;
	return next >= 0 && next < detailCount(monitor);
};

const tabCommand = (tab: DetailTab, index: number): Command => ({
	id: `tab-${tab}`,
	keys: [String(index + 1)],
	modes: DETAIL,
	does: `Show ${detailTitles[tab].shows}.`,
	when: hasEvent,
	run: ({monitor}) => showTab(monitor, tab),
});

const PAGE = 10;

/** What can be made of the fields of a row, and how an event is read. */
export const detailCommands: readonly Command[] = [
	{
		id: 'filter-by',
		keys: ['='],
		modes: BROWSE,
		does: 'Choose a field of the row: only what has the same in it is shown.',
		when: canFilterBy,
		run: ({monitor}) => chooseField(monitor, 'is'),
	},
	{
		id: 'filter-out',
		keys: ['!'],
		modes: BROWSE,
		does: 'Choose a field of the row: what has the same in it is not shown.',
		when: canFilterBy,
		run: ({monitor}) => chooseField(monitor, 'isNot'),
	},
	{
		id: 'field-up',
		keys: ['up', 'k'],
		modes: DETAIL,
		does: 'Select the field or the event above.',
		hint: () => 'select',
		pair: 'field-down',
		when: canSelect(-1),
		run: ({monitor}) => selectDetail(monitor, -1),
	},
	{
		id: 'field-down',
		keys: ['down', 'j'],
		modes: DETAIL,
		does: 'Select the field or the event below.',
		hint: ({detailRow}) => (detailRow === 0 ? 'select' : undefined),
		when: canSelect(1),
		run: ({monitor}) => selectDetail(monitor, 1),
	},
	{
		id: 'field-page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: DETAIL,
		does: 'Go up by ten of them.',
		when: canSelect(-1),
		run: ({monitor}) => selectDetail(monitor, -PAGE),
	},
	{
		id: 'field-page-down',
		keys: ['pagedown', 'ctrl+f', 'space'],
		modes: DETAIL,
		does: 'Go down by ten of them.',
		when: canSelect(1),
		run: ({monitor}) => selectDetail(monitor, PAGE),
	},
	{
		id: 'field-first',
		keys: ['g', 'home'],
		modes: DETAIL,
		does: 'Go to the first of them.',
		when: canSelect(-1),
		run: ({monitor}) => selectDetail(monitor, Number.NEGATIVE_INFINITY),
	},
	{
		id: 'field-last',
		keys: ['G', 'end'],
		modes: DETAIL,
		does: 'Go to the last of them.',
		when: canSelect(1),
		run: ({monitor}) => selectDetail(monitor, Number.POSITIVE_INFINITY),
	},
	{
		id: 'field-is',
		keys: ['='],
		modes: DETAIL,
		does: 'Show only what has the same value in the selected field.',
		hint: () => 'only this, not this',
		pair: 'field-is-not',
		when: hasCondition,
		run: ({monitor}) => filterByField(monitor, 'is'),
	},
	{
		id: 'field-is-not',
		keys: ['!'],
		modes: DETAIL,
		does: 'Show all but what has the same value in the selected field.',
		when: hasCondition,
		run: ({monitor}) => filterByField(monitor, 'isNot'),
	},
	{
		id: 'open-deed',
		keys: ['enter'],
		modes: DETAIL,
		does: 'Put the selected event under the glass; Escape comes back.',
		hint: () => 'open',
		when: monitor => selectedDeed(monitor) !== undefined,
		run: ({monitor}) => openDeed(monitor),
	},
	{
		id: 'next-tab',
		keys: ['tab', 'right'],
		modes: DETAIL,
		does: 'Show the next tab.',
		hint: () => 'next tab',
		when: hasEvent,
		run: ({monitor}) => turnTab(monitor, 1),
	},
	{
		id: 'previous-tab',
		keys: ['shift+tab', 'left'],
		modes: DETAIL,
		does: 'Show the tab before.',
		when: hasEvent,
		run: ({monitor}) => turnTab(monitor, -1),
	},
	...detailTabs.map(tabCommand),
	{
		id: 'close-deed',
		keys: ['escape'],
		modes: DETAIL,
		does: 'Go back to the event that was under the glass before.',
		hint: () => 'back',
		when: ({store}) => store.getState().inspectedBefore.length > 0,
		run: ({monitor}) => closeDeed(monitor),
	},
];
