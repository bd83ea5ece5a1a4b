// SPDX-License-Identifier: MIT
// Files that are not there yet: never through a link, never in place of another, readable by their owner alone.
import {randomBytes} from 'node:crypto';
import {
	closeSync,
	constants,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	unlinkSync,
	writeFileSync,
} from 'node:fs';
import {codeOf} from './refusal.ts';
import {asOwner, type Owner} from './rights.ts';
import {inside} from './walk.ts';

const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
const FOR_ONE = 0o600;

/** Makes a file (0600) and opens it. Throws what the system says: `EEXIST` where there is anything of that name, a link too. */
export const makeNew = (path: string): number => openSync(path, NEW, FOR_ONE);

/** A hidden name, which nobody guesses, for what is not whole yet. */
export const partOf = (name: string): string => `.${name}.${randomBytes(8).toString('hex')}`;

function discard(path: string): void {
	try {
		unlinkSync(path);
	} catch {
		// It has its name already, or its folder is no longer ours to change.
	}
}

/** Makes a file with a text in it, on the disk before `name` gives it its name; where that fails it is gone again. */
export function fillNew(part: string, text: string, prepare: (file: number) => void, name: () => void): void {
	const file = makeNew(part);
	try {
		try {
			writeFileSync(file, text);
			prepare(file);
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		name();
	} catch (error) {
		discard(part);
		throw error;
	}
}

/** What file systems without hard links (FAT, some of FUSE) say of them. */
const LINKLESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** The first of these names that is free. Without hard links one that is taken between the look and the rename is replaced: Node has no renameat2. */
function nameFree(folder: number, part: string, names: readonly string[]): string {
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

/**
 * Makes a new file whole or not at all, in an open folder: `write` fills it under a hidden name, then it gets the first of `names` that is free,
 * which is returned. Throws what the system says (`EEXIST` where none is free) and what `write` throws, and leaves nothing then.
 */
export async function newWhole(
	folder: number,
	names: readonly string[],
	owner: Owner,
	write: (file: number) => Promise<void>,
): Promise<string> {
	const part = inside(folder, partOf('bee-top'));
	const drop = () => asOwner(owner, () => discard(part));
	const file = asOwner(owner, () => makeNew(part));
	process.on('exit', drop);
	try {
		try {
			await write(file);
			// A full disk or quota may be told only now.
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		return asOwner(owner, () => nameFree(folder, part, names));
	} finally {
		process.off('exit', drop);
		drop();
	}
}
