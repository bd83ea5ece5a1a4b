// SPDX-License-Identifier: MIT
import {findInHelp} from '../store/help.ts';
import type {Prompt} from './prompt.ts';

/** Which lines of the help are shown; tried with every letter. */
export const help: Prompt = {
	label: 'find',
	begins: monitor => monitor.store.getState().help.find,
	typed: findInHelp,
	keep: () => undefined,
	cancel: findInHelp,
};
