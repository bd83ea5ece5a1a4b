// SPDX-License-Identifier: MIT
import {filter} from './filter.ts';
import {help} from './help.ts';
import type {Prompt} from './prompt.ts';
import {search} from './search.ts';
import {time} from './time.ts';
import {viewName} from './view-name.ts';

/** Everything that is typed at the foot of the screen. */
export const prompts = {
	filter,
	search,
	time,
	help,
	view: viewName,
} as const satisfies Record<string, Prompt>;
/** The name of one of the `prompts`. */
export type PromptName = keyof typeof prompts;
