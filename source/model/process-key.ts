// SPDX-License-Identifier: MIT

/** The key of a process: never the pid alone, which is given again. Joined, since V8 keeps a template in the pieces that it is made of. */
export const processKey = (pid: number, started: number): string => [pid, started].join(':');

/** What a key of a process says; undefined if it is none. */
export function readProcessKey(key: string): {readonly pid: number; readonly started: number} | undefined {
	const [, pid, started] = /^(\d+):(\d+)$/.exec(key) ?? [];
	return pid === undefined ? undefined : {pid: Number(pid), started: Number(started)};
}
