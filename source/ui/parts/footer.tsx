// SPDX-License-Identifier: MIT
import {Text} from 'ink';
import type {ReactNode} from 'react';
import {hints} from '../../commands/commands.ts';
import {keyLabel} from '../../commands/keys.ts';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';

/** The filter while it is typed. */
function Prompt({columns}: {readonly columns: number}): ReactNode {
	const {theme} = useScreen();
	const filter = useMonitorState(state => state.filter);
	const label = ' filter: ';
	const typed = fit(
		filter,
		Math.max(1, Math.min(width(filter), columns - label.length - 2)),
		'left',
		'start',
		theme.ascii,
	);
	return (
		<Text wrap="truncate-end">
			{theme.paint('strong', label) + (filter === '' ? '' : typed) + theme.invert(' ')}
		</Text>
	);
}

/** The last line: what the keys do now, as many as fit; while a filter is typed, the filter. */
export function Footer({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const mode = useMonitorState(state => state.mode);
	// What these say decides what the keys do; the table itself is asked below.
	useMonitorState(
		state => `${state.filter !== ''} ${state.pausedAt !== undefined} ${state.focus} ${state.facts.now}`,
	);
	let left = columns - 1;
	const shown: string[] = [];
	for (const {key, hint} of hints(monitor)) {
		const label = keyLabel(key, theme.ascii);
		left -= width(label) + width(hint) + 3;
		if (left < 0) break;
		shown.push(`${theme.paint('strong', label)} ${theme.paint('dim', hint)}`);
	}
	if (mode === 'filter') return <Prompt columns={columns} />;
	return <Text wrap="truncate-end">{` ${shown.join('  ')}`}</Text>;
}
