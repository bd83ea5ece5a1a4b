// SPDX-License-Identifier: MIT
// Where bee-top keeps for a person what is no setting: in XDG_STATE_HOME, under sudo in that of the person who called it.
import {basename, dirname, join} from 'node:path';
import type {Person} from '../configuration/files.ts';
import {type Folder, findOwnFolder, openOwnFolder} from './own-folder.ts';

/** The path of a file of this name; undefined where the person has no home. */
export function statePlace(
	{xdgStateHome, home}: Pick<Person, 'xdgStateHome' | 'home'>,
	name: string,
): string | undefined {
	const folder = xdgStateHome?.startsWith('/') ? xdgStateHome : home && join(home, '.local/state');
	return folder?.startsWith('/') ? join(folder, 'bee-top', name) : undefined;
}

type Work<T> = (folder: Folder, name: string) => T;

function within<T>(enter: typeof findOwnFolder, person: Person, path: string | undefined, work: Work<T>) {
	const folder = path === undefined ? undefined : enter(dirname(path), person);
	if (path === undefined || !folder) return undefined;
	try {
		return work(folder, basename(path));
	} finally {
		folder.close();
	}
}

/** Does something in the folder of a file, and makes the folder; undefined where there is no path. Throws Refusal where it is not to be trusted. */
export const intoFolderOf = <T>(person: Person, path: string | undefined, work: Work<T>): T | undefined =>
	within(openOwnFolder, person, path, work);

/** Does something in the folder for state, if it is there. Throws Refusal where the folder is not to be trusted. */
export const inState = <T>(person: Person, name: string, work: Work<T>): T | undefined =>
	within(findOwnFolder, person, statePlace(person, name), work);

/** The same, and makes the folder; undefined where the person has no home. */
export const intoState = <T>(person: Person, name: string, work: Work<T>): T | undefined =>
	intoFolderOf(person, statePlace(person, name), work);
