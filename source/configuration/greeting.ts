// SPDX-License-Identifier: MIT
// Whether a person has been told how to begin: an empty file says so. Where that cannot be read he is left in peace.
import type {Person} from './files.ts';
import {readOwn, replaceOwn} from './own-file.ts';
import {ownerOf} from './own-folder.ts';
import {inState, intoState, statePlace} from './own-state.ts';

const NAME = 'greeted';
const MOST_BYTES = 1 << 10;

/** Whether this person sees bee-top for the first time. Never throws. */
export async function isNew(person: Person): Promise<boolean> {
	if (statePlace(person, NAME) === undefined) return false;
	try {
		const found = await inState(person, NAME, (folder, name) =>
			readOwn(folder, name, ownerOf(person), MOST_BYTES),
		);
		return found === undefined;
	} catch {
		return false;
	}
}

/** Remembers that he has. Never throws: then he is told once more. */
export async function noteGreeted(person: Person): Promise<void> {
	try {
		await intoState(person, NAME, (folder, name) => replaceOwn(folder, name, '', ownerOf(person)));
	} catch {
		// Nothing is lost but three lines of the next start.
	}
}
