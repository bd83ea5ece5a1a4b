// SPDX-License-Identifier: MIT
import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {type Hint, hints} from '../../commands/active.ts';
import {keyLabel} from '../../commands/keys.ts';
import type {Monitor} from '../../store/monitor.ts';
import type {Mode} from '../../store/store.ts';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useMonitorText, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';
import {type Drawn, PromptNote, promptLine} from './prompt-line.tsx';

/** A line that is typed is worth more room than the reminders beside it. */
const PROMPT_LEAST = 30;

const BETWEEN = 2;

const labelOf = ({keys}: Hint, {ascii}: Theme) =>
	keys.map(key => keyLabel(key, ascii)).join(ascii ? '/' : '');

/** As many reminders as fit into so many cells, in their order; those that stay have their cells before the others. */
function hintLine(all: readonly Hint[], columns: number, theme: Theme): Drawn {
	const cellsOf = (hint: Hint) => width(labelOf(hint, theme)) + 1 + width(hint.hint) + BETWEEN;
	const shown = new Set<Hint>();
	let left = columns + BETWEEN;
	for (const hint of [...all.filter(({stays}) => stays), ...all.filter(({stays}) => !stays)]) {
		if (cellsOf(hint) > left) break;
		left -= cellsOf(hint);
		shown.add(hint);
	}
	const drawn = all
		.filter(hint => shown.has(hint))
		.map(hint => `${theme.paint('strong', labelOf(hint, theme))} ${theme.paint('dim', hint.hint)}`);
	return {text: drawn.join(' '.repeat(BETWEEN)), used: Math.max(0, columns - left)};
}

/** How many lines the footer takes: the note on what is typed stands under it. */
export const footerLines = (mode: Mode): number => (mode === 'prompt' ? 2 : 1);

/** The last line: what the keys do now, as many as fit; while a line is typed, that line before them. */
function footerLine(monitor: Monitor, theme: Theme, columns: number): string {
	const {prompt, told} = monitor.store.getState();
	if (told !== undefined)
		return theme.paint('warn', fit(` ${told}`, columns - 1, 'left', 'end', theme.ascii));
	if (!prompt) return ` ${hintLine(hints(monitor), columns - 2, theme).text}`;
	const typed = promptLine(prompt, columns - 1, theme);
	const room = columns - 1 - Math.max(typed.used, PROMPT_LEAST) - 2;
	const reminders = hintLine(hints(monitor), room, theme);
	const gap = Math.max(0, columns - 1 - typed.used - reminders.used);
	return typed.text + ' '.repeat(gap) + reminders.text;
}

/** The last line, and under what is typed the note on it. */
export function Footer({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	// Whatever a key changes may change what keys do; what they do is what has to change.
	const line = useMonitorText(() => footerLine(monitor, theme, columns));
	const isTyped = useMonitorState(({prompt, told}) => prompt !== undefined && told === undefined);
	const drawn = <Text wrap="truncate-end">{line}</Text>;
	if (!isTyped) return drawn;
	return (
		<Box flexDirection="column">
			{drawn}
			<PromptNote columns={columns} />
		</Box>
	);
}
