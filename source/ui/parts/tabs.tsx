// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {countText} from '../../kinds/words/quantity.ts';
import {severities} from '../../severity/severity.ts';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import {severitySign, severityTone, type Tone} from '../theme.ts';
import {tabTexts} from './tab-texts.ts';

/** The alerts that nobody has looked at yet, `#3`: with the sign and the tone of the most severe one. */
function useAlertNews(): {readonly text: string; readonly tone: Tone} {
	const {monitor} = useScreen();
	// As one text, so that nothing is drawn anew while it stays the same.
	const news = useMonitorState(({view}) => {
		const found = view === 'alerts' ? undefined : monitor.unseen.news(monitor.lists.alerts.all);
		return found ? `${found.severity} ${countText(found.count)}` : '';
	});
	const [name, count] = news.split(' ');
	const severity = severities.find(each => each === name);
	return severity
		? {text: `${severitySign(severity)}${count}`, tone: severityTone(severity)}
		: {text: '', tone: 'plain'};
}

/** The second line: the views with their digits, and the filter in force or what else should be known. */
export function Tabs({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const view = useMonitorState(state => state.view);
	const badge = useMonitorState(({filter, facts, notice}) =>
		filter === '' ? (facts.notice ?? notice ?? '') : `filter: ${filter}`,
	);
	const alerts = useAlertNews();
	const tabs = tabTexts(view, {alerts: alerts.text}, columns - 2, width(badge));
	const used = tabs.reduce((sum, {text, news}) => sum + width(text) + width(news), 1);
	const shownTabs = tabs.map(
		tab => (tab.view === view ? theme.invert(tab.text) : tab.text) + theme.paint(alerts.tone, tab.news),
	);
	const room = Math.max(0, columns - used - 1);
	const shown = theme.paint('warn', fit(badge, room, 'right', 'end', theme.ascii));
	return <Text wrap="truncate-end">{` ${shownTabs.join('')}${shown} `}</Text>;
}
