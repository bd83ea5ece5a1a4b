// SPDX-License-Identifier: MIT
import type {ReactNode} from 'react';
import {type HelpTab, helpTabs, helpTitles} from '../../store/help.ts';
import type {State} from '../../store/store.ts';
import {viewTitles} from '../../store/views.ts';
import {figureParts} from '../help/figures.ts';
import {filterParts} from '../help/filter.ts';
import {keyParts} from '../help/keys.ts';
import {limitParts} from '../help/limits.ts';
import {helpLines} from '../help/lines.ts';
import type {HelpPart} from '../help/part.ts';
import {safeText} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {PAGE_MARGIN, Page} from './page.tsx';

const PARTS: Readonly<Record<HelpTab, (state: State, scope: string, theme: Theme) => readonly HelpPart[]>> = {
	keys: ({help, view}, _, {ascii}) => keyParts(help.here, viewTitles[view].title, ascii),
	filter: filterParts,
	figures: figureParts,
	limits: ({facts}, scope) => limitParts(facts, scope),
};

/** The parts with their digits; while a text is looked for, which is done in all of them, that text. */
function tabLine({tab, find}: State['help'], theme: Theme): string {
	if (find !== '') return theme.paint('dim', `All lines that hold ${safeText(find, theme.ascii)}`);
	return helpTabs
		.map((each, index) => {
			const text = ` ${index + 1} ${helpTitles[each].title} `;
			return each === tab ? theme.invert(text) : theme.paint('dim', text);
		})
		.join('');
}

/** Keys, filters, figures, and what cannot be seen here and why. */
export function Help({columns, lines}: {readonly columns: number; readonly lines: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const state = useMonitorState(state => state);
	const {help} = state;
	const tabs = help.find === '' ? [help.tab] : helpTabs;
	const parts = tabs.flatMap(tab => PARTS[tab](state, monitor.source.scope?.text ?? '', theme));
	return (
		<Page
			title="Help"
			head={[tabLine(help, theme), '']}
			content={helpLines(parts, help.find, columns - PAGE_MARGIN, theme)}
			columns={columns}
			lines={lines}
		/>
	);
}
