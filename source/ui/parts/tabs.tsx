// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {badgeLine, badgesOf} from './badges.ts';
import {tabsOf, tabsWidth} from './tab-places.ts';

/** The second line: the views with their digits, and what is left out, or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	// What badges say comes from all over the state.
	const {view: shown} = useMonitorState(state => state);
	const tabs = tabsOf(monitor, columns);
	const text = tabs.map(({view, text, news}) => (view === shown ? theme.invert(text) : text) + news).join('');
	const room = Math.max(0, columns - tabsWidth(tabs) - 2);
	return <Text wrap="truncate-end">{` ${text}${badgeLine(badgesOf(monitor), room, theme)} `}</Text>;
}
