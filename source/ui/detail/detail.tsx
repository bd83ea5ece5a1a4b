// SPDX-License-Identifier: MIT
// The event under the glass: a line of tabs, and the page of one of them.
import {type ReactNode, useMemo} from 'react';
import {kindOf} from '../../kinds/index.ts';
import {detailFields, detailTabs, detailTitles} from '../../store/detail.ts';
import type {Monitor} from '../../store/monitor.ts';
import {execOf} from '../../store/related.ts';
import type {Inspected, State} from '../../store/store.ts';
import {PAGE_MARGIN, Page} from '../parts/page.tsx';
import {safeText} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {fieldsTab} from './fields.ts';
import {jsonTab} from './json.ts';
import {processTab} from './process.ts';
import {relatedTab} from './related.ts';
import type {TabPage} from './tab-page.ts';

function tabLine({detailTab}: State, theme: Theme): string {
	return detailTabs
		.map(tab => {
			const text = ` ${detailTitles[tab].title} `;
			return tab === detailTab ? theme.invert(text) : theme.paint('dim', text);
		})
		.join(' ');
}

function pageOf(
	inspected: Inspected,
	exec: ReturnType<typeof execOf>,
	state: State,
	monitor: Monitor,
	columns: number,
	theme: Theme,
): TabPage {
	const {detailTab, detailRow, related} = state;
	const {event, json} = inspected;
	if (detailTab === 'fields') return fieldsTab(detailFields(monitor), detailRow, inspected, columns, theme);
	if (detailTab === 'process') return processTab(event, exec, monitor, columns, theme);
	if (detailTab === 'related' && related)
		return relatedTab(related, detailRow, event, monitor, columns, theme);
	return jsonTab(json, columns, theme);
}

type Size = {readonly columns: number; readonly lines: number};

function Glass({inspected, columns, lines}: Size & {readonly inspected: Inspected}): ReactNode {
	const {monitor, theme} = useScreen();
	const state = useMonitorState(state => state);
	const {event} = inspected;
	const exec = useMemo(
		() => execOf(monitor.history, event, reader => monitor.model.decode(reader)),
		[monitor, event],
	);
	const page = pageOf(inspected, exec, state, monitor, columns - PAGE_MARGIN, theme);
	const back = state.inspectedBefore.length;
	const title = `${kindOf(event).label(event)} by ${event.tgid} ${safeText(event.comm, theme.ascii)} at ${monitor.clock.timeOfDay(event.at)}`;
	return (
		<Page
			title={back > 0 ? `${title}, ${back} on` : title}
			{...page}
			head={[tabLine(state, theme), ...(page.head ?? [])]}
			columns={columns}
			lines={lines}
		/>
	);
}

/** The event under the glass; nothing where there is none. */
export function Detail(size: Size): ReactNode {
	const inspected = useMonitorState(state => state.inspected);
	return inspected ? <Glass inspected={inspected} {...size} /> : null;
}
