// SPDX-License-Identifier: MIT
// One file of a person's, read and replaced as a whole: whoever reads it sees the old text or the new one, whatever happens in between.
import {randomBytes} from 'node:crypto';
import {constants} from 'node:fs';
import {type FileHandle, open, rename, unlink} from 'node:fs/promises';
import {ConfigurationError} from './files.ts';
import {type Folder, give, type Owner} from './own-folder.ts';

/** What is there now. */
export type OwnText = {readonly text: string; readonly mode: number};

const READ = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
const MAKE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const FOR_ONE = 0o600;
const PERMISSIONS = 0o777;
const WRITABLE_BY_OTHERS = 0o022;

/** Whose name stands twice, or that is no file, may be somebody else's under this name. */
async function judge(file: FileHandle, path: string, {uid}: Owner): Promise<number> {
	const found = await file.stat();
	const why = !found.isFile()
		? 'it is no file'
		: found.uid !== uid
			? `it belongs to user ${found.uid}, not to user ${uid}`
			: found.nlink > 1
				? 'it has another name besides (a hard link)'
				: found.mode & WRITABLE_BY_OTHERS
					? `others may write to it. Take that from them: chmod go-w ${path}`
					: undefined;
	if (why !== undefined) throw new ConfigurationError(`${path} is left alone: ${why}`);
	return found.mode & PERMISSIONS;
}

async function readAll(file: FileHandle, path: string, most: number): Promise<string> {
	const bytes = Buffer.alloc(most + 1);
	let filled = 0;
	for (let got = 1; got > 0 && filled < bytes.length; filled += got)
		({bytesRead: got} = await file.read(bytes, filled, bytes.length - filled, null));
	if (filled > most) throw new ConfigurationError(`${path} is left alone: it is larger than ${most} bytes`);
	return bytes.toString('utf8', 0, filled);
}

/** The text of a file of at most so many bytes; undefined if there is none. Throws ConfigurationError where it is a link, somebody else's, or others may write to it. */
export async function readOwn(
	folder: Folder,
	name: string,
	owner: Owner,
	mostBytes: number,
): Promise<OwnText | undefined> {
	const path = `${folder.path}/${name}`;
	let file: FileHandle;
	try {
		file = await open(folder.at(name), READ);
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return undefined;
		throw new ConfigurationError(`${path} is left alone: ${code === 'ELOOP' ? 'it is a link' : message}`);
	}
	try {
		const mode = await judge(file, path, owner);
		return {text: await readAll(file, path, mostBytes), mode};
	} finally {
		await file.close();
	}
}

/**
 * Puts a text in the place of a file, or makes it (0600 unless told). The new one is on the disk before it gets the name; until then
 * the old one stands. `swap` is what gives it the name. Throws ConfigurationError where that cannot be done.
 */
export async function replaceOwn(
	folder: Folder,
	name: string,
	text: string,
	owner: Owner,
	{mode = FOR_ONE, swap = rename}: {readonly mode?: number | undefined; readonly swap?: typeof rename} = {},
): Promise<void> {
	const beside = `.${name}.${randomBytes(8).toString('hex')}`;
	let made = false;
	try {
		const file = await open(folder.at(beside), MAKE, FOR_ONE);
		made = true;
		try {
			await file.writeFile(text);
			await give(file, owner);
			await file.chmod(mode);
			await file.sync();
		} finally {
			await file.close();
		}
		await swap(folder.at(beside), folder.at(name));
		made = false;
		await folder.sync();
	} catch (error) {
		if (made) await unlink(folder.at(beside)).catch(() => undefined);
		throw new ConfigurationError(`${folder.path}/${name} cannot be written: ${(error as Error).message}`);
	}
}
