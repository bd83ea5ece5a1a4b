// SPDX-License-Identifier: MIT
import {closeSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Person} from '../../configuration/files.ts';
import {whoRuns} from '../../configuration/person.ts';
import {enterFolder, type Folder, newFile, type Owner, openFolder, ownerOf} from './anchored.ts';
import {callerOf} from './caller.ts';

/** Where copied text may be kept: a folder that is there, the folders to go down from it, and the file's folder as a person writes it. */
type Place = {readonly root: string; readonly steps: readonly string[]};

const NAME = 'copied';

/** The folder for what does not outlive the session (XDG Base Directory), then the one for state. Under sudo those of who called it. */
function placesOf(
	{sudoUid, home}: Pick<Person, 'sudoUid' | 'home'>,
	environment: NodeJS.ProcessEnv,
): readonly Place[] {
	const {XDG_RUNTIME_DIR} = environment;
	const runtime = sudoUid === undefined ? XDG_RUNTIME_DIR : `/run/user/${sudoUid}`;
	return [
		...(runtime?.startsWith('/') ? [{root: runtime, steps: ['bee-top']}] : []),
		...(home?.startsWith('/') ? [{root: home, steps: ['.local', 'state', 'bee-top']}] : []),
	];
}

/** Goes down the steps; each folder has to be of root, of who runs this, or of who called sudo. */
function descend({root, steps}: Place, trusted: readonly number[], owner: Owner): Folder {
	let folder = openFolder(root);
	try {
		for (const step of [undefined, ...steps]) {
			if (step !== undefined) {
				const next = enterFolder(folder, step, owner);
				closeSync(folder);
				folder = next;
			}
			const uid = ownerOf(folder);
			if (!trusted.includes(uid)) throw new Error(`${step ?? root} belongs to user ${uid}`);
		}
		return folder;
	} catch (error) {
		closeSync(folder);
		throw error;
	}
}

/**
 * Keeps a text as `bee-top/copied` (0600) in the person's runtime folder, or else under `~/.local/state`, in place of what was copied before.
 * Returns its path, or undefined where neither can be written.
 */
export async function keepCopied(
	text: string,
	person: Pick<Person, 'uid' | 'sudoUid' | 'home'> = whoRuns(),
	environment: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
	const {uid, sudoUid} = person;
	const owner = sudoUid === undefined ? undefined : callerOf(environment, uid);
	const trusted = [0, uid, ...(sudoUid === undefined ? [] : [sudoUid])];
	for (const place of placesOf(person, environment)) {
		try {
			const folder = descend(place, trusted, owner);
			try {
				await newFile(folder, {replaced: NAME}, owner, fd => writeFileSync(fd, text));
			} finally {
				closeSync(folder);
			}
			return join(place.root, ...place.steps, NAME);
		} catch {
			// Not there, not ours, full, or read-only: the next one.
		}
	}
	return undefined;
}
