// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import type {Level} from '../../store/level.ts';
import {fit} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

const FILTER_MOST = 30;

function stepOf({target, filter}: Pick<Level, 'target' | 'filter'>, ascii: boolean): string {
	const what = target ? `${target.facet} ${target.label === '' ? '(none)' : target.label}` : 'all';
	return filter === ''
		? what
		: `${what} [${filter.length > FILTER_MOST ? `${filter.slice(0, FILTER_MOST)}${ascii ? '~' : '…'}` : filter}]`;
}

/** Whether there is a way back to show. */
export const hasBreadcrumb = ({below}: {readonly below: readonly Level[]}): boolean => below.length > 0;

/** The way down to what is looked at; its end is always to be seen. */
export function Breadcrumb({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const below = useMonitorState(state => state.below);
	const target = useMonitorState(state => state.target);
	if (below.length === 0) return null;
	const arrow = theme.ascii ? ' > ' : ' › ';
	const steps = [
		...below.map(level => stepOf(level, theme.ascii)),
		stepOf({target, filter: ''}, theme.ascii),
	];
	return (
		<Text wrap="truncate-end">
			{theme.paint('focus', fit(` ${steps.join(arrow)}`, columns - 1, 'left', 'start', theme.ascii))}
		</Text>
	);
}
