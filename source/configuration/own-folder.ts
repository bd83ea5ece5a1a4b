// SPDX-License-Identifier: MIT
// The folders that a person's files are written to. bee-top is often root in the home of somebody else, and whoever owns a folder can swap
// what is in it at any moment: so folders are opened once, judged by what was opened, and everything in them is named through the descriptor.
import {constants} from 'node:fs';
import {type FileHandle, mkdir, open, readdir} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {ConfigurationError, type Person} from './files.ts';

/** Who a person's files belong to: under sudo whoever called it. */
export type Owner = {readonly uid: number; readonly gid: number | undefined};

/** A folder that is open. */
export type Folder = {
	readonly path: string;
	/** The path of something in it, whatever became of the folder's name. */
	readonly at: (name: string) => string;
	/** Makes lasting what was renamed in it. */
	readonly sync: () => Promise<void>;
	readonly close: () => Promise<void>;
};

const ANY_FOLDER = constants.O_RDONLY | constants.O_DIRECTORY;
const OWN_FOLDER = ANY_FOLDER | constants.O_NOFOLLOW;
const WRITABLE_BY_OTHERS = 0o022;
const FOR_ONE = 0o700;
const ROOT = 0;

/** Who a person's files belong to. */
export const ownerOf = ({uid, sudoUid, sudoGid}: Person): Owner => ({
	uid: sudoUid ?? uid,
	gid: sudoUid === undefined ? undefined : sudoGid,
});

/** Gives what is open, and nothing that is found by a name, to its owner. */
export async function give(handle: FileHandle, {uid, gid}: Owner): Promise<void> {
	const now = await handle.stat();
	if (now.uid !== uid || (gid !== undefined && now.gid !== gid)) await handle.chown(uid, gid ?? now.gid);
}

const at = (folder: FileHandle, name: string): string => `/proc/self/fd/${folder.fd}/${name}`;
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Refuses, with a sentence, what somebody else could have put there. */
async function judge(folder: FileHandle, path: string, {uid}: Owner): Promise<void> {
	const {uid: found} = await folder.stat();
	if (found !== uid)
		throw new ConfigurationError(`${path} is left alone: it belongs to user ${found}, not to user ${uid}`);
}

/** Opens the nearest folder that is there, links included: whose it is decides. */
async function nearest(path: string): Promise<{folder: FileHandle; path: string; missing: string[]}> {
	const missing: string[] = [];
	for (let now = path; ; now = dirname(now)) {
		try {
			return {folder: await open(now, missing.length === 0 ? OWN_FOLDER : ANY_FOLDER), path: now, missing};
		} catch (error) {
			if (codeOf(error) !== 'ENOENT' || now === '/') throw error;
			missing.unshift(basename(now));
		}
	}
}

/** A folder of its own for the owner, in one that is open. */
async function make(parent: FileHandle, name: string, owner: Owner): Promise<FileHandle> {
	try {
		await mkdir(at(parent, name), FOR_ONE);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
	const folder = await open(at(parent, name), OWN_FOLDER);
	try {
		const {uid} = await folder.stat();
		// Another folder of root's could have been moved here just now: its content is not given away.
		if (uid === ROOT && (await readdir(at(folder, '.'))).length === 0) await give(folder, owner);
		return folder;
	} catch (error) {
		await folder.close();
		throw error;
	}
}

/** The folder, made where it is not there if `making`; undefined where it is not there otherwise. */
async function enter(path: string, person: Person, making: boolean): Promise<Folder | undefined> {
	const owner = ownerOf(person);
	let folder: FileHandle | undefined;
	try {
		const found = await nearest(path);
		folder = found.folder;
		if (found.missing.length > 0 && !making) {
			await folder.close();
			return undefined;
		}
		let now = found.path;
		await judge(folder, now, owner);
		for (const name of found.missing) {
			const inner = await make(folder, name, owner);
			await folder.close();
			folder = inner;
			now = join(now, name);
			await judge(folder, now, owner);
		}
		if ((await folder.stat()).mode & WRITABLE_BY_OTHERS)
			throw new ConfigurationError(
				`${path} is left alone: others may write to it. Take that from them: chmod go-w ${path}`,
			);
	} catch (error) {
		await folder?.close();
		if (error instanceof ConfigurationError) throw error;
		const why = ['ELOOP', 'ENOTDIR'].includes(codeOf(error) ?? '')
			? 'it is a link or no folder'
			: (error as Error).message;
		throw new ConfigurationError(`${path} is left alone: ${why}`);
	}
	const opened = folder;
	return {path, at: name => at(opened, name), sync: () => opened.sync(), close: () => opened.close()};
}

/**
 * Opens a folder that belongs to this person, and makes it (0700) with those above it where it is not there. Throws ConfigurationError where
 * it is a link, belongs to somebody else, or others may write to it.
 */
export async function openOwnFolder(path: string, person: Person): Promise<Folder> {
	const folder = await enter(path, person, true);
	if (!folder) throw new ConfigurationError(`${path} is not there`);
	return folder;
}

/** The same where nothing is to be made: undefined if there is no such folder. */
export const findOwnFolder = (path: string, person: Person): Promise<Folder | undefined> =>
	enter(path, person, false);
