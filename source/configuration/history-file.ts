// SPDX-License-Identifier: MIT
// The filters that were typed before, one a line, the latest last. It is a comfort: without it everything works, so a failure is told once.
import {basename, dirname, join} from 'node:path';
import {createTurns} from '../in-turn.ts';
import type {Person} from './files.ts';
import {isFilterLine} from './filter-line.ts';
import {readOwn, replaceOwn} from './own-file.ts';
import {type Folder, findOwnFolder, openOwnFolder, ownerOf} from './own-folder.ts';

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

/** Where a person's filters are kept; undefined where he has no home. */
export function historyPlace({xdgStateHome, home}: Person): string | undefined {
	const folder = xdgStateHome?.startsWith('/') ? xdgStateHome : home && join(home, '.local/state');
	return folder ? join(folder, 'bee-top/filters') : undefined;
}

/** Lines that could have been typed, each once, where it stands last. */
function linesOf(text: string): string[] {
	const lines = text.split('\n').filter(isFilterLine);
	return [...new Set(lines.toReversed())].slice(0, KEPT).toReversed();
}

/** The filters of a person; `tell` is given a sentence when they cannot be read or written, the first time. */
export function createFilterHistory(person: Person, tell: (notice: string) => void): FilterHistory {
	const path = historyPlace(person);
	const owner = ownerOf(person);
	let known: readonly string[] | undefined;
	let told = false;
	/** Each reads what the one before wrote. */
	const inTurn = createTurns();

	async function within<T>(
		enter: typeof findOwnFolder,
		work: (folder: Folder, name: string) => Promise<T>,
	): Promise<T | undefined> {
		if (path === undefined) return undefined;
		try {
			const folder = await enter(dirname(path), person);
			if (!folder) return undefined;
			try {
				return await work(folder, basename(path));
			} finally {
				await folder.close();
			}
		} catch (error) {
			if (!told) tell(`filters are not kept: ${(error as Error).message}`);
			told = true;
			return undefined;
		}
	}
	const read = async (folder: Folder, name: string) =>
		linesOf((await readOwn(folder, name, owner, MOST_BYTES))?.text ?? '');

	return {
		load: () =>
			inTurn(async () => {
				known ??= (await within(findOwnFolder, read)) ?? [];
				return known;
			}),
		add: filter =>
			inTurn(async () => {
				if (!isFilterLine(filter)) return;
				const put = (before: readonly string[]) => linesOf([...before, filter].join('\n'));
				const kept = await within(openOwnFolder, async (folder, name) => {
					// Another bee-top may have added some.
					const lines = put(await read(folder, name));
					await replaceOwn(folder, name, `${lines.join('\n')}\n`, owner);
					return lines;
				});
				known = kept ?? put(known ?? []);
			}),
	};
}
