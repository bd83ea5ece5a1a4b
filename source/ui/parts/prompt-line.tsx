// SPDX-License-Identifier: MIT
// The line that is typed at the foot of the screen, and the note under it.
import {Text} from 'ink';
import type {ReactNode} from 'react';
import type {PromptState} from '../../prompts/prompt.ts';
import {prompts} from '../../prompts/prompts.ts';
import {fit, width} from '../safe-text.ts';
import {useMonitorState, useScreen} from '../screen-context.ts';
import type {Theme} from '../theme.ts';

/** A finished text and the cells that it takes. */
export type Drawn = {readonly text: string; readonly used: number};

const labelOf = ({name}: PromptState) => ` ${prompts[name].label}: `;

/** What is cut off at the left so that the caret is always to be seen: characters of the line. */
function hiddenOf({text, caret}: PromptState, room: number): number {
	const characters = Array.from(text);
	let hidden = 0;
	while (hidden < caret && width(characters.slice(hidden, caret).join('')) + 1 > room) hidden++;
	return hidden;
}

/** The label, and as much of the line as fits, with the caret in it. */
export function promptLine(state: PromptState, columns: number, theme: Theme): Drawn {
	const label = labelOf(state);
	const room = Math.max(2, columns - label.length);
	const hidden = hiddenOf(state, room - 1);
	const shown = Array.from(state.text).slice(hidden);
	const at = state.caret - hidden;
	const before = shown.slice(0, at).join('');
	const under = shown[at] ?? ' ';
	const left = room - width(before) - width(under);
	const behind = shown.slice(at + 1).join('');
	const cut = hidden > 0 ? `${theme.ellipsis}${Array.from(before).slice(1).join('')}` : before;
	const safe = (text: string, cells: number) => fit(text, Math.max(0, cells), 'left', 'end', theme.ascii);
	const rest = Math.min(width(behind), Math.max(0, left));
	return {
		text:
			theme.paint('strong', label) +
			safe(cut, width(before)) +
			theme.invert(safe(under, width(under))) +
			safe(behind, rest),
		used: label.length + width(before) + width(under) + rest,
	};
}

/** What is wrong with the line, under the place where it is; or what Tab offers. */
export function PromptNote({columns}: {readonly columns: number}): ReactNode {
	const {monitor, theme} = useScreen();
	const prompt = useMonitorState(state => state.prompt);
	useMonitorState(state => state.filterError);
	if (!prompt) return null;
	const line = (text: string) => fit(text, columns - 1, 'left', 'end', theme.ascii);
	const problem = prompts[prompt.name].problem?.(monitor);
	const {refused, offers} = prompt;
	// What Tab offers is worth more than that the line is not whole yet.
	if (!problem || offers.length > 0) {
		return (
			<Text wrap="truncate-end">
				{refused === undefined
					? theme.paint('dim', line(` ${offers.join('  ')}`))
					: theme.paint('alert', line(` ${refused}`))}
			</Text>
		);
	}
	const label = labelOf(prompt).length;
	const hidden = hiddenOf(prompt, columns - label - 1);
	const shown = Array.from(prompt.text.slice(0, problem.column)).slice(hidden).join('');
	const message = `^ ${problem.message}`;
	const under = label + width(shown);
	const indent = Math.min(under, Math.max(0, columns - 1 - width(message)));
	return (
		<Text wrap="truncate-end">
			{theme.paint('alert', line(`${' '.repeat(indent)}${indent < under ? message.slice(2) : message}`))}
		</Text>
	);
}
