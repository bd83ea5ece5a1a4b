// SPDX-License-Identifier: MIT
import {existsSync} from 'node:fs';
import type {Person} from '../../configuration/files.ts';
import {whoRuns} from '../../configuration/person.ts';
import {replaceOwn} from '../../files/own-file.ts';
import {intoFolderOf, statePlace} from '../../files/own-state.ts';

const NAME = 'copied';

/** In the folder for what does not outlive the session (XDG Base Directory), or in the one for state. Under sudo those of who called it. */
function placesOf(person: Person, {XDG_RUNTIME_DIR}: NodeJS.ProcessEnv): readonly string[] {
	const runtime = person.sudoUid === undefined ? XDG_RUNTIME_DIR : `/run/user/${person.sudoUid}`;
	const state = statePlace(person, NAME);
	// Whoever logs in makes that folder, not we.
	const hasRuntime = runtime?.startsWith('/') && existsSync(runtime);
	return [...(hasRuntime ? [`${runtime}/bee-top/${NAME}`] : []), ...(state ? [state] : [])];
}

/**
 * Keeps a text as `bee-top/copied` (0600) in the person's runtime folder, or else in the one for state, in place of what was copied before.
 * Returns its path, or undefined where neither can be written.
 */
export async function keepCopied(
	text: string,
	person: Person = whoRuns(),
	environment: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
	for (const path of placesOf(person, environment))
		try {
			intoFolderOf(person, path, (folder, name) => replaceOwn(folder, name, text));
			return path;
		} catch {
			// Not there, not ours, full, or read-only: the next one.
		}
	return undefined;
}
