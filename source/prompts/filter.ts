// SPDX-License-Identifier: MIT
import {isFilterLine} from '../configuration/filter-line.ts';
import type {Monitor} from '../store/monitor.ts';
import {loadPast, rememberFilter} from '../store/past-filters.ts';
import type {Prompt} from './prompt.ts';

/** Once it is understood: the language may still be on its way. */
async function remember(monitor: Monitor, text: string, before: Promise<void>): Promise<void> {
	await before;
	const {filter, filterError} = monitor.store.getState();
	if (filter === text && !filterError && isFilterLine(text)) await rememberFilter(monitor, text);
}

/** Which events are shown; tried with every letter. */
export const filter: Prompt = {
	label: 'filter',
	begins: monitor => monitor.store.getState().filter,
	typed: (monitor, text) => monitor.filter(text),
	opens: loadPast,
	keep: (monitor, text) => {
		const refused = monitor.store.getState().filterError?.message;
		if (refused === undefined) monitor.settled = remember(monitor, text, monitor.settled);
		return refused;
	},
	past: monitor => monitor.store.getState().pastFilters,
	cancel: (monitor, before) => void monitor.filter(before),
	complete: async (monitor, text) => {
		const {complete, seenValues, sharedStart} = await import('../query/language.ts');
		const {from, words} = complete(text, field => seenValues(monitor, monitor.history, field));
		const [only] = words;
		if (only === undefined) return {text, offers: []};
		const start = text.slice(0, from);
		return words.length === 1
			? {text: `${start}${only} `, offers: []}
			: {text: start + sharedStart(words), offers: words};
	},
	problem: monitor => monitor.store.getState().filterError,
};
