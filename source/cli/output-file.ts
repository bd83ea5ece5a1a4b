// SPDX-License-Identifier: MIT
// Files that a person names. Under sudo that person is not root, and a name may be a trap: a link, or a folder whose names change between
// a look and an open. So the kernel is asked to judge as it would judge him.
import {constants, lstatSync, openSync, unlinkSync} from 'node:fs';
import type {Account} from '../capture/privileges.ts';
import {Failure, sentenceOf} from './failure.ts';

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const FOR_ONE = 0o600;

/** Does something to files with the rights of another, in all threads, and comes back. For root only; `act` must not wait. */
function withRightsOf<T>({uid, gid, groups}: Account, act: () => T): T {
	const before = {groups: process.getgroups?.() ?? [], gid: process.getegid?.() ?? 0};
	process.setgroups?.([...groups]);
	process.setegid?.(gid);
	process.seteuid?.(uid);
	try {
		return act();
	} finally {
		process.seteuid?.(0);
		process.setegid?.(before.gid);
		process.setgroups?.(before.groups);
	}
}

/** What is wrong with what is there. */
function takenBy(path: string): string {
	const there = lstatSync(path, {throwIfNoEntry: false});
	if (there?.isSymbolicLink())
		return `${path} is a link, which is not followed: name a file that is not there yet`;
	if (there?.isDirectory()) return `${path} is a folder: name a file in it`;
	if (there && !there.isFile())
		return `${path} is no file, but a device, a pipe or a socket, which cannot hold a recording: name a file`;
	return `${path} exists already and is not overwritten: name another file, or remove it`;
}

/** Why there is no file, and what to do. */
function failureOf(error: unknown, path: string, caller: Account | undefined): Failure {
	const {code} = error as NodeJS.ErrnoException;
	if (code === 'EEXIST') return new Failure(takenBy(path));
	if (caller && (code === 'EACCES' || code === 'EPERM'))
		return new Failure(
			`cannot write to ${path}: ${caller.name}, who called sudo and whose file it would be, may not (${code}). Name a file in a folder of ${caller.name}`,
		);
	return new Failure(`cannot write to ${path}: ${REASONS[code ?? ''] ?? sentenceOf(error)}`);
}

const REASONS: Readonly<Record<string, string>> = {
	EROFS: 'the file system is read-only. Name a file on another',
	ENOSPC: 'the disk is full. Name a file on another',
	ENOENT: 'there is no such folder. Make it first, or name a file in another',
	EACCES: 'you may not write there (EACCES). Name a file in a folder of yours',
};

/**
 * Makes a new file (0600) and returns its descriptor. It belongs to `caller`, who must be allowed to make it himself; without one, to who runs
 * this. Never follows a link, never takes a file that is there. Throws Failure.
 */
export function openOutput(path: string, caller: Account | undefined): number {
	const attempt = () => {
		try {
			return openSync(path, NEW, FOR_ONE);
		} catch (error) {
			throw failureOf(error, path, caller);
		}
	};
	return caller ? withRightsOf(caller, attempt) : attempt();
}

/** Takes a file of `openOutput` away again, with the rights it was made with. Leaves it where that cannot be done. */
export function discardOutput(path: string, caller: Account | undefined): void {
	try {
		const attempt = () => unlinkSync(path);
		if (caller) withRightsOf(caller, attempt);
		else attempt();
	} catch {
		// An empty file is left, which nobody can take for a recording.
	}
}
