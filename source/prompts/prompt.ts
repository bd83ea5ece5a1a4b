// SPDX-License-Identifier: MIT
// Typing a line at the foot of the screen: one mechanism for the filter, the search and everything else that is typed.
import type {Monitor} from '../store/monitor.ts';
import type {Mode} from '../store/store.ts';
import {type Edit, edits, insert, type Line, lineOf} from './edit.ts';
import {type PromptName, prompts} from './prompts.ts';

/** What a prompt is for, and what becomes of what is typed. */
export type Prompt = {
	/** Stands before the line. */
	readonly label: string;
	/** What the line holds at first. */
	readonly begins: (monitor: Monitor) => string;
	/** What is fetched as it opens. */
	readonly opens?: (monitor: Monitor) => Promise<void>;
	/** What typing does at once. */
	readonly typed?: (monitor: Monitor, text: string) => Promise<void> | void;
	/** Takes what was typed. Returns why it cannot be taken: then typing goes on. */
	readonly keep: (monitor: Monitor, text: string) => string | undefined;
	/** Undoes what typing did; `before` is what the line held at first. */
	readonly cancel?: (monitor: Monitor, before: string) => void;
	/** What Tab makes of the text, and the words that may follow where that is not sure. */
	readonly complete?: (
		monitor: Monitor,
		text: string,
	) => Promise<{readonly text: string; readonly offers: readonly string[]}>;
	/** Lines that were typed before, the latest first. */
	readonly past?: (monitor: Monitor) => readonly string[];
	/** What is wrong with what is typed, and under which character of it. */
	readonly problem?: (monitor: Monitor) => {readonly message: string; readonly column: number} | undefined;
};

/** A line that is being typed. */
export type PromptState = Line & {
	readonly name: PromptName;
	/** Where it was opened, and where it goes back to. */
	readonly from: Mode;
	/** What the line held at first. */
	readonly before: string;
	/** Words that may follow, after Tab. */
	readonly offers: readonly string[];
	/** Why Enter did not take it. */
	readonly refused: string | undefined;
	/** Which of the past lines is shown: 0 is the latest; -1 the one that is typed, which is kept meanwhile. */
	readonly past: number;
	readonly own: string;
};

const CONTROL = /\p{Cc}+/gu;

/** Opens a prompt. */
export function open(monitor: Monitor, name: PromptName): void {
	const before = prompts[name].begins(monitor);
	const {mode: from} = monitor.store.getState();
	monitor.store.setState({
		mode: 'prompt',
		prompt: {name, from, ...lineOf(before), before, offers: [], refused: undefined, past: -1, own: before},
	});
	const {opens}: Prompt = prompts[name];
	if (opens) monitor.settled = opens(monitor);
}

async function change(monitor: Monitor, turn: (state: PromptState) => Partial<PromptState>): Promise<void> {
	const {prompt} = monitor.store.getState();
	if (!prompt) return;
	const next: PromptState = {...prompt, offers: [], refused: undefined, past: -1, ...turn(prompt)};
	monitor.store.setState({prompt: next});
	if (next.text !== prompt.text) await prompts[next.name].typed?.(monitor, next.text);
}

/** Puts text in at the caret. */
export function type(monitor: Monitor, text: string): void {
	monitor.settled = change(monitor, state => insert(state, text.replace(CONTROL, ' ')));
}

/** Does to the line what a key of editing does. */
export function edit(monitor: Monitor, name: Edit): void {
	monitor.settled = change(monitor, edits[name]);
}

/** Shows the line that was typed before (1), or the one after it (-1). */
export function recall(monitor: Monitor, by: 1 | -1): void {
	monitor.settled = change(monitor, state => {
		const lines = prompts[state.name].past?.(monitor) ?? [];
		const past = Math.max(-1, Math.min(state.past + by, lines.length - 1));
		const own = state.past < 0 ? state.text : state.own;
		return {...lineOf(past < 0 ? own : (lines[past] ?? '')), past, own};
	});
}

/** Whether there is a line that was typed before. */
export const hasPast = (monitor: Monitor): boolean => {
	const {prompt} = monitor.store.getState();
	return prompt !== undefined && (prompts[prompt.name].past?.(monitor) ?? []).length > 0;
};

/** Whether Tab knows something here. */
export const canComplete = (monitor: Monitor): boolean => {
	const {prompt} = monitor.store.getState();
	return prompt !== undefined && prompts[prompt.name].complete !== undefined;
};

/** Puts in what is certain of the word before the caret, and offers what may follow. */
export function completeLine(monitor: Monitor): void {
	const {prompt} = monitor.store.getState();
	const complete = prompt && prompts[prompt.name].complete;
	if (!prompt || !complete) return;
	const characters = Array.from(prompt.text);
	const before = characters.slice(0, prompt.caret).join('');
	const behind = characters.slice(prompt.caret).join('');
	monitor.settled = complete(monitor, before).then(({text, offers}) => {
		// Somebody typed on meanwhile.
		if (monitor.store.getState().prompt?.text !== prompt.text) return;
		const isKnown = text !== before || offers.length > 0;
		// A word that is whole brings a blank along, which may be there already.
		const {text: typed, caret} = lineOf(text !== before && behind.startsWith(' ') ? text.trimEnd() : text);
		return change(monitor, () => ({
			text: typed + behind,
			caret,
			offers,
			refused: isKnown ? undefined : 'nothing is known that begins like this',
		}));
	});
}

/** Takes what was typed, where it can be taken. */
export function keep(monitor: Monitor): void {
	const {prompt} = monitor.store.getState();
	if (!prompt) return;
	const refused = prompts[prompt.name].keep(monitor, prompt.text);
	if (refused === undefined) monitor.store.setState({mode: prompt.from, prompt: undefined});
	else monitor.store.setState({prompt: {...prompt, refused}});
}

/** Goes back to how it was before. */
export function cancel(monitor: Monitor): void {
	const {prompt} = monitor.store.getState();
	if (!prompt) return;
	monitor.store.setState({mode: prompt.from, prompt: undefined});
	prompts[prompt.name].cancel?.(monitor, prompt.before);
}
