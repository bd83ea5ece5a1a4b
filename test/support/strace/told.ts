// SPDX-License-Identifier: MIT
import type {Tell} from './teller.ts';
import {files} from './told/files.ts';
import {memory} from './told/memory.ts';
import {processes} from './told/processes.ts';
import {sockets} from './told/sockets.ts';
import {system} from './told/system.ts';

/** Calls that are told, each by its name. */
export const TOLD: Readonly<Record<string, Tell>> = {
	...files,
	...memory,
	...processes,
	...sockets,
	...system,
};
