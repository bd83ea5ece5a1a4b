// SPDX-License-Identifier: MIT
import type {Prompt} from './prompt.ts';

/** Which events are shown; tried with every letter. */
export const filter: Prompt = {
	label: 'filter',
	begins: monitor => monitor.store.getState().filter,
	typed: (monitor, text) => monitor.filter(text),
	keep: monitor => monitor.store.getState().filterError?.message,
	cancel: (monitor, before) => void monitor.filter(before),
	complete: async (_, text) => {
		const {complete, sharedStart} = await import('../query/language.ts');
		const {from, words} = complete(text);
		const [only] = words;
		if (only === undefined) return {text, offers: []};
		const start = text.slice(0, from);
		return words.length === 1
			? {text: `${start}${only} `, offers: []}
			: {text: start + sharedStart(words), offers: words};
	},
	problem: monitor => monitor.store.getState().filterError,
};
