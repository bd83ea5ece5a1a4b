// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {badgesOf, badgesWidth, badgeText} from './badges.ts';
import {tabsWidth, tabTexts} from './tab-places.ts';

/** The second line: the views with their digits, and what is left out, or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const state = useMonitorState(state => state);
	const badges = badgesOf(state, monitor.source);
	const tabs = tabTexts({view: state.view, columns, badges: badgesWidth(badges)});
	const shown = tabs.map(([view, text]) => (view === state.view ? theme.invert(text) : text)).join('');
	const room = Math.max(0, columns - tabsWidth(tabs) - 2);
	return (
		<Text wrap="truncate-end">{` ${shown}${theme.paint('warn', badgeText(badges, room, theme.ascii))} `}</Text>
	);
}
