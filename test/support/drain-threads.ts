// SPDX-License-Identifier: MIT
import {readdirSync, readFileSync} from 'node:fs';

/** How many drain threads this process has now: one for each loaded session, of workers too. */
export function drainThreads(): number {
	const isDrain = (thread: string) => {
		try {
			return readFileSync(`/proc/self/task/${thread}/comm`, 'utf8') === 'bee-drain\n';
		} catch {
			return false; // it has just ended
		}
	};
	return readdirSync('/proc/self/task').filter(isDrain).length;
}
