// SPDX-License-Identifier: MIT
import type {Names} from '../kind.ts';

/** `1234 nginx`: a process that something is done to. Empty for pid 0, which is none. */
export const targetText = (pid: number, names: Names): string =>
	pid === 0 ? '' : `${pid} ${names.command(pid)}`.trimEnd();
