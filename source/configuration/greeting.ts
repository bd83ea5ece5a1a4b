// SPDX-License-Identifier: MIT
// Whether a person has been told how to begin: an empty file says so. Where that cannot be read he is left in peace.
import {readOwn, replaceOwn} from '../files/own-file.ts';
import {inState, intoState, statePlace} from '../files/own-state.ts';
import type {Person} from './files.ts';

const NAME = 'greeted';
const MOST_BYTES = 1 << 10;

/** Whether this person sees bee-top for the first time. Never throws. */
export function isNew(person: Person): boolean {
	if (statePlace(person, NAME) === undefined) return false;
	try {
		return inState(person, NAME, (folder, name) => readOwn(folder, name, MOST_BYTES)) === undefined;
	} catch {
		return false;
	}
}

/** Remembers that he has. Never throws: then he is told once more. */
export function noteGreeted(person: Person): void {
	try {
		intoState(person, NAME, (folder, name) => replaceOwn(folder, name, ''));
	} catch {
		// Nothing is lost but three lines of the next start.
	}
}
