// SPDX-License-Identifier: MIT
// The filters that were typed before, one a line, the latest last. It is a comfort: without it everything works, so a failure is told once.
import {readOwn, replaceOwn} from '../files/own-file.ts';
import type {Folder} from '../files/own-folder.ts';
import {inState, intoState, statePlace} from '../files/own-state.ts';
import type {Person} from './files.ts';
import {isFilterLine} from './filter-line.ts';

/** Filters of this and earlier days. */
export type FilterHistory = {
	/** The oldest first, at most `KEPT`; empty where they cannot be read. The file is read when this is first asked. */
	readonly load: () => Promise<readonly string[]>;
	/** Keeps one more, as the latest. Never throws. */
	readonly add: (filter: string) => Promise<void>;
};

/** As many are kept. */
export const KEPT = 100;
/** What a hundred lines of the longest filter take. */
const MOST_BYTES = 2 << 20;

const NAME = 'filters';

/** Where a person's filters are kept; undefined where he has no home. */
export const historyPlace = (person: Person): string | undefined => statePlace(person, NAME);

/** Lines that could have been typed, each once, where it stands last. */
function linesOf(text: string): string[] {
	const lines = text.split('\n').filter(isFilterLine);
	return [...new Set(lines.toReversed())].slice(0, KEPT).toReversed();
}

/** The filters of a person; `tell` is given a sentence when they cannot be read or written, the first time. */
export function createFilterHistory(person: Person, tell: (notice: string) => void): FilterHistory {
	let known: readonly string[] | undefined;
	let told = false;

	function within<T>(enter: typeof inState, work: (folder: Folder, name: string) => T): T | undefined {
		try {
			return enter(person, NAME, work);
		} catch (error) {
			if (!told) tell(`filters are not kept: ${(error as Error).message}`);
			told = true;
			return undefined;
		}
	}
	const read = (folder: Folder, name: string) => linesOf(readOwn(folder, name, MOST_BYTES)?.text ?? '');

	return {
		load: async () => {
			known ??= within(inState, read) ?? [];
			return known;
		},
		add: async filter => {
			if (!isFilterLine(filter)) return;
			const put = (before: readonly string[]) => linesOf([...before, filter].join('\n'));
			const kept = within(intoState, (folder, name) => {
				// Another bee-top may have added some.
				const lines = put(read(folder, name));
				replaceOwn(folder, name, `${lines.join('\n')}\n`);
				return lines;
			});
			known = kept ?? put(known ?? []);
		},
	};
}
