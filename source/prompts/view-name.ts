// SPDX-License-Identifier: MIT
import {isViewName, NAME_LONGEST, VIEWS_MOST} from '../configuration/view-name.ts';
import type {Monitor} from '../store/monitor.ts';
import {builtInViews, saveView} from '../store/named-views.ts';
import type {Prompt} from './prompt.ts';

/** The own view that the filter in force came from. */
function nameInForce({store}: Monitor): string {
	const {screen, filter} = store.getState();
	return [...screen.views].find(([, each]) => each === filter)?.[0] ?? '';
}

/** The name under which the filter in force is kept. */
export const viewName: Prompt = {
	label: 'view',
	begins: nameInForce,
	keep: (monitor, text) => {
		const name = text.trim();
		const {views} = monitor.store.getState().screen;
		if (!isViewName(name)) return `a name has 1 to ${NAME_LONGEST} characters`;
		if (views.size >= VIEWS_MOST && !views.has(name))
			return `${VIEWS_MOST} views are kept at most: delete one first`;
		saveView(monitor, name);
		return undefined;
	},
	complete: async (monitor, text) => {
		const {views} = monitor.store.getState().screen;
		const names = [...new Set([...views.keys(), ...builtInViews.keys()])];
		const words = names.filter(name => name.startsWith(text) && name !== text);
		const [only] = words;
		return words.length === 1 && only !== undefined ? {text: only, offers: []} : {text, offers: words};
	},
};
