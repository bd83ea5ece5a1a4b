// SPDX-License-Identifier: MIT
// Which processes stand in the tree.

import type {Book} from '../model/book.ts';
import {readProcessKey} from '../model/process-key.ts';
import type {Process, Processes} from '../model/processes.ts';

/** Those that are alive; where these books count what passes, those that did something of it, ended or not. */
export function chosenProcesses(
	processes: Processes,
	books: readonly Book[] | undefined,
): ReadonlySet<Process> {
	if (!books) return new Set(processes.alive());
	const chosen = new Set<Process>();
	for (const book of books)
		for (let place = 0; place < book.size; place++) {
			const identity = readProcessKey(book.key(place));
			const process = identity && processes.find(identity.pid, identity.started);
			if (process) chosen.add(process);
		}
	return chosen;
}

/** Those, and all that they come from. */
export function withAncestors(chosen: ReadonlySet<Process>): ReadonlySet<Process> {
	const all = new Set(chosen);
	for (const process of chosen)
		for (let ancestor = process.parent; ancestor && !all.has(ancestor); ancestor = ancestor.parent)
			all.add(ancestor);
	return all;
}
