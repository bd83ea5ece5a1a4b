// SPDX-License-Identifier: MIT
// Files that a person names on the command line.
import {closeSync, lstatSync, unlinkSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import type {Account} from '../capture/privileges.ts';
import {makeNew} from './new-file.ts';
import {codeOf, Refusal, said} from './refusal.ts';
import {asOwner} from './rights.ts';
import {inside, walk} from './walk.ts';

/** What is wrong with what is there: `place` is where it is, `path` what it was called. */
function takenBy(place: string, path: string): string {
	const there = lstatSync(place, {throwIfNoEntry: false});
	if (there?.isSymbolicLink())
		return `${path} is a link, which is not followed: name a file that is not there yet`;
	if (there?.isDirectory()) return `${path} is a folder: name a file in it`;
	if (there && !there.isFile())
		return `${path} is no file, but a device, a pipe or a socket, which cannot hold a recording: name a file`;
	return `${path} exists already and is not overwritten: name another file, or remove it`;
}

const REASONS: Readonly<Record<string, string>> = {
	EROFS: 'the file system is read-only. Name a file on another',
	ENOSPC: 'the disk is full. Name a file on another',
	ENOENT: 'there is no such folder. Make it first, or name a file in another',
	EACCES: 'you may not write there (EACCES). Name a file in a folder of yours',
};

/**
 * Does something at a path as `caller`; `place` leads there whatever is renamed meanwhile. Throws Refusal where a link that others could have
 * set is on the way, and what the system says.
 */
function atPlace<T>(path: string, caller: Account | undefined, act: (place: string) => T): T {
	const runs = process.getuid?.() ?? 0;
	return asOwner({caller}, () => {
		const {folder, missing} = walk(dirname(path), [0, runs, caller?.uid ?? runs]);
		try {
			if (missing.length > 0)
				throw Object.assign(new Error('ENOENT: no such file or directory'), {code: 'ENOENT'});
			return act(inside(folder, basename(path)));
		} finally {
			closeSync(folder);
		}
	});
}

function make(place: string, path: string): number {
	try {
		return makeNew(place);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
		throw new Refusal(takenBy(place, path));
	}
}

/**
 * Makes a new file (0600) and returns its descriptor. It belongs to `caller`, who called sudo and must be allowed to make it himself; without
 * one, to who runs this. Never follows a link that others could have set, never takes anything that is there. Throws Refusal.
 */
export function openOutput(path: string, caller: Account | undefined): number {
	try {
		if (path === '' || path.endsWith('/')) throw new Error('that names no file');
		return atPlace(path, caller, place => make(place, path));
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const code = codeOf(error) ?? '';
		if (caller && ['EACCES', 'EPERM'].includes(code))
			throw new Refusal(
				`cannot write to ${path}: ${caller.name}, who called sudo and whose file it would be, may not (${code}). Name a file in a folder of ${caller.name}`,
			);
		throw new Refusal(`cannot write to ${path}: ${REASONS[code] ?? said(error)}`);
	}
}

/** Takes a file of `openOutput` away again, with the rights it was made with. Leaves it where that cannot be done. */
export function discardOutput(path: string, caller: Account | undefined): void {
	try {
		atPlace(path, caller, unlinkSync);
	} catch {
		// An empty file is left, which nobody can take for a recording.
	}
}
