// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {type View, views} from '../../store/store.ts';
import {paneTitles} from '../panes/pane-frame.tsx';
import {fit} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

const titleOf = (view: View) => (view === 'overview' ? 'Overview' : paneTitles[view]);

/** The second line: the views with their digits, and the filter in force. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const view = useMonitorState(state => state.view);
	const filter = useMonitorState(state => state.filter);
	const tabs = views.map((each, index) => {
		const text = `${index + 1} ${titleOf(each)}`;
		return {text, shown: each === view ? theme.invert(` ${text} `) : ` ${text} `};
	});
	const used = tabs.reduce((sum, {text}) => sum + text.length + 2, 1);
	const badge =
		filter === ''
			? ''
			: theme.paint(
					'warn',
					fit(`filter: ${filter} `, Math.max(0, columns - used), 'right', 'end', theme.ascii),
				);
	return <Text wrap="truncate-end">{` ${tabs.map(({shown}) => shown).join('')}${badge}`}</Text>;
}
