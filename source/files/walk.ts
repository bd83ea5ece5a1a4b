// SPDX-License-Identifier: MIT
// The way to a folder, step by step. Each is opened in the one before, by its descriptor (Node has no openat; /proc/self/fd is one), so that
// nothing that is renamed meanwhile leads elsewhere. Links are followed only where nobody but trusted people can have set them.
import {closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync} from 'node:fs';
import {codeOf, Refusal} from './refusal.ts';

/** Of Linux, on all architectures that Node runs on; Node does not name it. A folder that may be entered need not be readable. */
const O_PATH = 0o10000000;
const FOLDER = O_PATH | constants.O_DIRECTORY | constants.O_NOFOLLOW;
const STICKY = 0o1000;
const WRITABLE_BY_ALL = 0o002;
/** As many as the kernel follows (path_resolution(7)). */
const MOST_LINKS = 40;

/** The path of something in an open folder, whatever became of the folder's name. */
export const inside = (folder: number, name: string): string => `/proc/self/fd/${folder}/${name}`;

/** Opens a folder in an open one; no link. Throws what the system says. */
export const enter = (folder: number, name: string): number => openSync(inside(folder, name), FOLDER);

/** Where a link in a folder leads; undefined if it is none. Throws Refusal where others could have set it. */
function linkIn(folder: number, name: string, trusted: readonly number[], path: string): string | undefined {
	const link = lstatSync(inside(folder, name));
	if (!link.isSymbolicLink()) return undefined;
	const holder = fstatSync(folder);
	const isOpen = (holder.mode & WRITABLE_BY_ALL) !== 0 && (holder.mode & STICKY) === 0;
	if (!trusted.includes(link.uid) || !trusted.includes(holder.uid) || isOpen)
		throw new Refusal(
			`${path} is left alone: "${name}" on the way to it is a link that others could have set`,
		);
	return readlinkSync(inside(folder, name));
}

/** How far a way goes. */
type Way = {
	/** A descriptor (O_PATH) of the last folder that is there. Close it. */
	readonly folder: number;
	/** The folders that are not there. */
	readonly missing: readonly string[];
	/** Whether the first of them is what a link leads to. */
	readonly dangling: boolean;
};

/** Goes to a folder, as far as there is one. Throws Refusal at a link that others than `trusted` could have set, and what the system says. */
export function walk(path: string, trusted: readonly number[]): Way {
	let folder = openSync(path.startsWith('/') ? '/' : '.', FOLDER);
	const steps = path.split('/').filter(Boolean);
	/** So many of the steps come from a link. */
	let linked = 0;
	const go = (next: number) => {
		closeSync(folder);
		folder = next;
	};
	try {
		for (let links = 0; steps.length > 0; ) {
			const [name = ''] = steps;
			try {
				go(enter(folder, name));
				steps.shift();
				linked = Math.max(0, linked - 1);
			} catch (error) {
				if (codeOf(error) === 'ENOENT') return {folder, missing: steps, dangling: linked > 0};
				if (!['ELOOP', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error;
				const target = linkIn(folder, name, trusted, path);
				if (target === undefined || ++links > MOST_LINKS) throw error;
				const more = target.split('/').filter(Boolean);
				steps.splice(0, 1, ...more);
				linked = Math.max(0, linked - 1) + more.length;
				if (target.startsWith('/')) go(openSync('/', FOLDER));
			}
		}
		return {folder, missing: [], dangling: false};
	} catch (error) {
		closeSync(folder);
		throw error;
	}
}
