// SPDX-License-Identifier: MIT
// What outlives the screen. Handed in, so that the monitor itself knows no files.
import type {FilterHistory} from '../configuration/history-file.ts';
import type {ScreenChanges} from '../configuration/screen.ts';

/** Where settings and filters are kept between two runs. */
export type Keeper = {
	/** Writes changes of how the screen looks; returns the path of the file. Throws an Error whose message is a sentence. */
	readonly screen: (changes: ScreenChanges) => Promise<string>;
	/** The filters of earlier days; the same ones each time. `tell` is given a sentence where they cannot be read or written. */
	readonly filters: (tell: (sentence: string) => void) => Promise<FilterHistory>;
	/** Why the next start will not find what is kept; undefined where it will. */
	readonly caveat: string | undefined;
};

/** A sentence that stands on one line, whatever message it was made of. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** Writes changes of the screen. Returns whether it worked, and a sentence that says where or why not; `done` is what was done, before the path. */
export async function keepScreen(
	keeper: Keeper | undefined,
	changes: ScreenChanges,
	done = 'kept in',
): Promise<{readonly kept: boolean; readonly told: string}> {
	if (!keeper) return {kept: false, told: 'not kept: there is no place for it here'};
	try {
		const path = await keeper.screen(changes);
		return {kept: true, told: `${done} ${path}${keeper.caveat === undefined ? '' : `; ${keeper.caveat}`}`};
	} catch (error) {
		return {kept: false, told: oneLine(`not kept: ${(error as Error).message}`)};
	}
}
