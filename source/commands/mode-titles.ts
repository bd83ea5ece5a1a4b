// SPDX-License-Identifier: MIT
import type {Mode} from '../store/store.ts';

/** When the keys of a mode hold, as the heading over them in the help and the man page. */
export const modeTitles: Readonly<Record<Mode | 'all', string>> = {
	browse: 'In the panes and views',
	prompt: 'While a line is typed',
	choose: 'While something is picked from a list',
	brush: 'While a stretch of time is chosen',
	detail: 'On a page: the detail, and the help',
	help: 'In the help',
	setup: 'On the setup screen',
	all: 'Everywhere',
};
