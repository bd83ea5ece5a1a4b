// SPDX-License-Identifier: MIT
import {filter} from './filter.ts';
import {help} from './help.ts';
import type {Prompt} from './prompt.ts';

/** Everything that is typed at the foot of the screen. */
export const prompts = {filter, help} as const satisfies Record<string, Prompt>;
/** The name of one of the `prompts`. */
export type PromptName = keyof typeof prompts;
