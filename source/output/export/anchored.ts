// SPDX-License-Identifier: MIT
//
// Files in folders that belong to somebody else. Root must not be led elsewhere by a link that the folder's owner puts in the way, nor by a
// folder that he exchanges meanwhile; so every step goes by way of a descriptor of the folder before (Node has no openat; /proc/self/fd is one).
import {randomUUID} from 'node:crypto';
import {
	closeSync,
	constants,
	existsSync,
	fchownSync,
	fstatSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	unlinkSync,
} from 'node:fs';

const {O_RDONLY, O_WRONLY, O_DIRECTORY, O_NOFOLLOW, O_CREAT, O_EXCL} = constants;

/** Whose a new file or folder is to be; undefined: whoever makes it. */
export type Owner = {readonly uid: number; readonly gid: number} | undefined;

/** A descriptor of a folder. Close it. */
export type Folder = number;

const inside = (folder: Folder, name: string) => `/proc/self/fd/${folder}/${name}`;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Opens a folder by its path; the last name of it may be no link. Throws what the system says. */
export const openFolder = (path: string): Folder => openSync(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);

/** Whose a folder is. */
export const ownerOf = (folder: Folder): number => fstatSync(folder).uid;

/** Whether a person could have made a file in a folder himself. */
export function isOpenTo(folder: Folder, {uid, gid}: NonNullable<Owner>): boolean {
	const stats = fstatSync(folder);
	const bits = (stats.uid === uid ? 0o200 : 0) | (stats.gid === gid ? 0o020 : 0) | 0o002;
	return (stats.mode & bits) !== 0;
}

/** Opens a folder in a folder, no link; makes it (0700) if there is none. Throws what the system says. */
export function enterFolder(folder: Folder, name: string, owner: Owner): Folder {
	const path = inside(folder, name);
	let isNew = true;
	try {
		mkdirSync(path, 0o700);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
		isNew = false;
	}
	const made = openFolder(path);
	// It may have been exchanged since: only a folder of ours with nothing in it is given away.
	if (isNew && owner && ownerOf(made) === process.geteuid?.() && readdirSync(inside(made, '.')).length === 0)
		fchownSync(made, owner.uid, owner.gid);
	return made;
}

/** Names of a new file, the first one that is free is taken; or the one name that is taken from an old file. */
export type NewName = {readonly free: readonly string[]} | {readonly replaced: string};

/**
 * Makes a new file (0600) whole or not at all: `write` fills it under a hidden name, then it gets its own, which is returned. Throws what the
 * system says (`EEXIST` where no name is free) and what `write` throws, and leaves nothing then.
 */
export async function newFile(
	folder: Folder,
	name: NewName,
	owner: Owner,
	write: (fd: number) => void | Promise<void>,
): Promise<string> {
	const part = inside(folder, `.bee-top-${randomUUID()}.part`);
	const drop = () => discard(part);
	const fd = openSync(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
	process.on('exit', drop);
	try {
		try {
			await write(fd);
			// A full disk or quota may be told only now.
			fsyncSync(fd);
			if (owner) fchownSync(fd, owner.uid, owner.gid);
		} finally {
			closeSync(fd);
		}
		if ('free' in name) return nameFree(folder, part, name.free);
		renameSync(part, inside(folder, name.replaced));
		return name.replaced;
	} finally {
		process.off('exit', drop);
		drop();
	}
}

/** What file systems without hard links (FAT, some of FUSE) say of them. */
const LINKLESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** A rename that replaces nothing. */
function nameFree(folder: Folder, part: string, names: readonly string[]): string {
	for (const [index, name] of names.entries())
		try {
			linkSync(part, inside(folder, name));
			return name;
		} catch (error) {
			const code = codeOf(error) ?? '';
			if (LINKLESS.has(code) && !existsSync(inside(folder, name))) {
				renameSync(part, inside(folder, name));
				return name;
			}
			if ((code !== 'EEXIST' && !LINKLESS.has(code)) || index === names.length - 1) throw error;
		}
	throw new RangeError('a file needs a name');
}

function discard(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// It has its name already, or its folder is no longer ours to change.
	}
}
