// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import type {Monitor} from '../../store/monitor.ts';
import {useMonitorText, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {badgeLine, badgesOf} from './badges.ts';
import {alertNews, tabsOf, tabsWidth} from './tab-places.ts';

function tabsLine(monitor: Monitor, theme: Theme, columns: number): string {
	const {view: shown} = monitor.store.getState();
	const tabs = tabsOf(monitor, columns);
	const tone = alertNews(monitor)?.tone ?? 'plain';
	const text = tabs
		.map(({view, text, news}) => (view === shown ? theme.invert(text) : text) + theme.paint(tone, news))
		.join('');
	const room = Math.max(0, columns - tabsWidth(tabs) - 2);
	return ` ${text}${badgeLine(badgesOf(monitor), room, theme)} `;
}

/** The second line: the views with their digits, and what is left out, or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	// What badges say comes from all over the state; what they say is what has to change.
	const line = useMonitorText(() => tabsLine(monitor, theme, columns));
	return <Text wrap="truncate-end">{line}</Text>;
}
