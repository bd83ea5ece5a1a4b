// SPDX-License-Identifier: MIT
import {detailCount} from '../../store/detail.ts';
import {scroll} from '../../store/inspect.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Command} from '../command.ts';

const READ = ['detail', 'help'] as const;
/** The view of bee-top itself is a page too. */
const SCROLL = [...READ, 'browse'] as const;
/** A page that has rows to select goes along with them instead. */
const isPage = (monitor: Monitor) => {
	const {mode, view} = monitor.store.getState();
	return mode === 'browse' ? view === 'self' : mode === 'help' || detailCount(monitor) === 0;
};
/** At the ends of a page there is nothing more to see. */
const canScroll = (by: 1 | -1) => (monitor: Monitor) => {
	const {scroll, pageBelow} = monitor.store.getState();
	return isPage(monitor) && (by < 0 ? Math.min(scroll, pageBelow) > 0 : scroll < pageBelow);
};
const isFirst = ({store}: Monitor) =>
	store.getState().mode === 'help' || store.getState().inspectedBefore.length === 0;
const canLeave = (monitor: Monitor) =>
	monitor.store.getState().mode === 'help' || monitor.store.getState().detailTab !== 'related';
const leave = ({store}: Monitor) => store.setState({mode: 'browse', inspectedBefore: []});

/** While a page is read. */
export const pageCommands: readonly Command[] = [
	{
		id: 'scroll-up',
		keys: ['up', 'k'],
		modes: SCROLL,
		does: 'Scroll up.',
		hint: () => 'scroll',
		pair: 'scroll-down',
		when: canScroll(-1),
		run: ({monitor}) => scroll(monitor, -1),
	},
	{
		id: 'scroll-down',
		keys: ['down', 'j'],
		modes: SCROLL,
		does: 'Scroll down.',
		hint: () => 'scroll',
		when: canScroll(1),
		run: ({monitor}) => scroll(monitor, 1),
	},
	{
		id: 'scroll-page-up',
		keys: ['pageup', 'ctrl+b'],
		modes: SCROLL,
		does: 'Scroll up by ten lines.',
		when: canScroll(-1),
		run: ({monitor}) => scroll(monitor, -10),
	},
	{
		id: 'scroll-page-down',
		keys: ['pagedown', 'ctrl+f'],
		modes: SCROLL,
		does: 'Scroll down by ten lines.',
		when: canScroll(1),
		run: ({monitor}) => scroll(monitor, 10),
	},
	{
		id: 'scroll-on',
		keys: ['space'],
		modes: READ,
		does: 'Scroll down by ten lines.',
		when: canScroll(1),
		run: ({monitor}) => scroll(monitor, 10),
	},
	{
		id: 'back',
		keys: ['escape'],
		modes: READ,
		does: 'Go back to the panes.',
		hint: () => 'back',
		when: isFirst,
		run: ({monitor}) => leave(monitor),
	},
	{
		id: 'leave',
		keys: ['d', '?', 'f1', 'h'],
		modes: READ,
		does: 'Go back to the panes at once.',
		run: ({monitor}) => leave(monitor),
	},
	{
		id: 'close',
		keys: ['enter'],
		modes: READ,
		does: 'Go back to the panes, where there is nothing to open.',
		when: canLeave,
		run: ({monitor}) => leave(monitor),
	},
];
