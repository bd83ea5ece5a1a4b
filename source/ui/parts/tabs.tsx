// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {tabTexts} from './tab-places.ts';

/** The second line: the views with their digits, and the filter in force or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const view = useMonitorState(state => state.view);
	const badge = useMonitorState(({filter, window, facts, notice}) => {
		const chosen = [
			...(window ? [`${monitor.clock.timeOfDay(window.from)}-${monitor.clock.timeOfDay(window.to)}`] : []),
			...(filter === '' ? [] : [`filter: ${filter}`]),
		];
		return chosen.length > 0 ? chosen.join('  ') : (facts.notice ?? notice ?? '');
	});
	const tabs = tabTexts();
	const used = tabs.reduce((sum, [, text]) => sum + width(text), 1);
	const shownTabs = tabs.map(([each, text]) => (each === view ? theme.invert(text) : text)).join('');
	const room = Math.max(0, columns - used - 1);
	const shown = theme.paint('warn', fit(badge, room, 'right', 'end', theme.ascii));
	return <Text wrap="truncate-end">{` ${shownTabs}${shown} `}</Text>;
}
