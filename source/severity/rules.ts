// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import type {Rules} from './rule.ts';
import {fileRules} from './rules/files.ts';
import {kernelRules} from './rules/kernel.ts';
import {memoryRules} from './rules/memory.ts';
import {mountRules} from './rules/mounts.ts';
import {networkRules} from './rules/network.ts';
import {processRules} from './rules/processes.ts';
import {selfRules} from './rules/self.ts';

/** By kind, as the README tells them; within a kind the most severe first. */
export const rules: Rules = {
	...processRules,
	...mountRules,
	...kernelRules,
	...fileRules,
	...networkRules,
	...memoryRules,
	...selfRules,
};
