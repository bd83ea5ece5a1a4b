// SPDX-License-Identifier: MIT
// Which BPF programs there are. Told apart by their ids, which the kernel does not soon use again: programs of the same names may be
// those of another bee-top.
import {readdirSync, readFileSync} from 'node:fs';
import {bpfObjects} from './leftovers.ts';

/** The ids of the BPF programs that this process holds by a descriptor, of a program or of a link. */
export function ownPrograms(): ReadonlySet<number> {
	const ids = new Set<number>();
	for (const fd of readdirSync('/proc/self/fdinfo')) {
		let text: string;
		try {
			text = readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8');
		} catch {
			continue; // the descriptor of the listing itself
		}
		const [, id] = /^prog_id:\s*(\d+)$/m.exec(text) ?? [];
		if (id) ids.add(Number(id));
	}
	return ids;
}

/** Those of these programs that the kernel still holds. */
export function programsLeft(ids: Iterable<number>): string[] {
	const there = bpfObjects();
	return [...ids].map(id => `prog ${id}`).filter(program => there.has(program));
}
