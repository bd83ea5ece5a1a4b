// SPDX-License-Identifier: MIT
// One file of a person's, read and replaced as a whole: whoever reads it sees the old text or the new one, whatever happens in between.
import {
	closeSync,
	constants,
	fchmodSync,
	fstatSync,
	lstatSync,
	openSync,
	readSync,
	renameSync,
} from 'node:fs';
import {fillNew, partOf} from './new-file.ts';
import type {Folder} from './own-folder.ts';
import {codeOf, Refusal, said} from './refusal.ts';
import {asOwner, belongsTo, isWritable, type Owner, WRITABLE_BY_OTHERS} from './rights.ts';

/** What is there now. */
type OwnText = {readonly text: string; readonly mode: number};

const READ = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
const FOR_ONE = 0o600;
const PERMISSIONS = 0o777;

/** Why the owner of a folder may not read what is in it, if that is because it is somebody else's. */
function stranger({at, owner}: Folder, name: string): string | undefined {
	const found = asOwner(owner, () => lstatSync(at(name), {throwIfNoEntry: false}))?.uid;
	return found === undefined || found === owner.uid ? undefined : belongsTo(found, owner);
}

/** Whose name stands twice, or that is no file, may be somebody else's under this name. */
function judge(file: number, path: string, owner: Owner): number {
	const found = fstatSync(file);
	const why = !found.isFile()
		? 'it is no file'
		: found.uid !== owner.uid
			? belongsTo(found.uid, owner)
			: found.nlink > 1
				? 'it has another name besides (a hard link)'
				: found.mode & WRITABLE_BY_OTHERS
					? isWritable(path)
					: undefined;
	if (why !== undefined) throw new Refusal(`${path} is left alone: ${why}`);
	return found.mode & PERMISSIONS;
}

function readAll(file: number, path: string, most: number): string {
	const bytes = Buffer.alloc(most + 1);
	let filled = 0;
	for (let got = 1; got > 0 && filled < bytes.length; filled += got)
		got = readSync(file, bytes, filled, bytes.length - filled, null);
	if (filled > most) throw new Refusal(`${path} is left alone: it is larger than ${most} bytes`);
	return bytes.toString('utf8', 0, filled);
}

/** The text of a file of at most so many bytes; undefined if there is none. Throws Refusal where it is a link, somebody else's, or others may write to it. */
export function readOwn(folder: Folder, name: string, mostBytes: number): OwnText | undefined {
	const path = `${folder.path}/${name}`;
	let file: number;
	try {
		file = asOwner(folder.owner, () => openSync(folder.at(name), READ));
	} catch (error) {
		const code = codeOf(error);
		if (code === 'ENOENT') return undefined;
		const why =
			code === 'ELOOP' ? 'it is a link' : (code === 'EACCES' && stranger(folder, name)) || said(error);
		throw new Refusal(`${path} is left alone: ${why}`);
	}
	try {
		const mode = judge(file, path, folder.owner);
		return {text: readAll(file, path, mostBytes), mode};
	} finally {
		closeSync(file);
	}
}

/**
 * Puts a text in the place of a file, or makes it (0600 unless told). The new one is on the disk before it gets the name; until then
 * the old one stands. `swap` is what gives it the name. Throws Refusal where that cannot be done.
 */
export function replaceOwn(
	folder: Folder,
	name: string,
	text: string,
	{
		mode = FOR_ONE,
		swap = renameSync,
	}: {readonly mode?: number | undefined; readonly swap?: typeof renameSync} = {},
): void {
	const part = folder.at(partOf(name));
	try {
		asOwner(folder.owner, () =>
			fillNew(
				part,
				text,
				file => fchmodSync(file, mode),
				() => {
					swap(part, folder.at(name));
					folder.sync();
				},
			),
		);
	} catch (error) {
		throw new Refusal(`${folder.path}/${name} cannot be written: ${said(error)}`);
	}
}
