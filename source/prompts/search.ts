// SPDX-License-Identifier: MIT
import {dropSearch, keepSearch, lookFor} from '../store/search.ts';
import type {Prompt} from './prompt.ts';

/** What is looked for in the rows of a list; found while it is typed. */
export const search: Prompt = {
	label: 'search',
	begins: () => '',
	typed: lookFor,
	keep: (monitor, text) => {
		keepSearch(monitor, text);
		return undefined;
	},
	cancel: dropSearch,
	past: monitor => monitor.store.getState().searches,
	problem: monitor =>
		monitor.store.getState().lookup?.missed ? {message: 'no row here has it', column: 0} : undefined,
};
