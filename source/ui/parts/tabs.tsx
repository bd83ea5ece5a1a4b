// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {views, viewTitles} from '../../store/views.ts';
import {fit} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

/** The second line: the views with their digits, and the filter in force or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const view = useMonitorState(state => state.view);
	const badge = useMonitorState(({filter, facts, notice}) =>
		filter === '' ? (facts.notice ?? notice ?? '') : `filter: ${filter}`,
	);
	const tabs = views.map((each, index) => {
		const text = `${index + 1} ${viewTitles[each].title}`;
		return {text, shown: each === view ? theme.invert(` ${text} `) : ` ${text} `};
	});
	const used = tabs.reduce((sum, {text}) => sum + text.length + 2, 1);
	const room = Math.max(0, columns - used - 1);
	const shown = theme.paint('warn', fit(badge, room, 'right', 'end', theme.ascii));
	return <Text wrap="truncate-end">{` ${tabs.map(tab => tab.shown).join('')}${shown} `}</Text>;
}
