// SPDX-License-Identifier: MIT
// Where bee-top keeps for a person what is no setting: in XDG_STATE_HOME, under sudo in that of the person who called it.
import {basename, dirname, join} from 'node:path';
import type {Person} from './files.ts';
import {type Folder, findOwnFolder, openOwnFolder} from './own-folder.ts';

/** The path of a file of this name; undefined where the person has no home. */
export function statePlace({xdgStateHome, home}: Person, name: string): string | undefined {
	const folder = xdgStateHome?.startsWith('/') ? xdgStateHome : home && join(home, '.local/state');
	return folder ? join(folder, 'bee-top', name) : undefined;
}

type Work<T> = (folder: Folder, name: string) => Promise<T>;

async function within<T>(enter: typeof findOwnFolder, person: Person, name: string, work: Work<T>) {
	const path = statePlace(person, name);
	const folder = path === undefined ? undefined : await enter(dirname(path), person);
	if (path === undefined || !folder) return undefined;
	try {
		return await work(folder, basename(path));
	} finally {
		await folder.close();
	}
}

/** Does something in the folder, if it is there. Throws ConfigurationError where the folder is not to be trusted. */
export const inState = <T>(person: Person, name: string, work: Work<T>): Promise<T | undefined> =>
	within(findOwnFolder, person, name, work);

/** The same, and makes the folder; undefined where the person has no home. */
export const intoState = <T>(person: Person, name: string, work: Work<T>): Promise<T | undefined> =>
	within(openOwnFolder, person, name, work);
