// SPDX-License-Identifier: MIT
// The folders that a person's settings and such are kept in. They are opened once and judged by what was opened.
import {closeSync, fstatSync, fsyncSync, mkdirSync, openSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Person} from '../configuration/files.ts';
import {codeOf, Refusal, said} from './refusal.ts';
import {
	asOwner,
	becameNobody,
	belongsTo,
	isWritable,
	type Owner,
	ownerOf,
	WRITABLE_BY_OTHERS,
} from './rights.ts';
import {enter, inside, walk} from './walk.ts';

/** A folder that is open. */
export type Folder = {
	readonly path: string;
	readonly owner: Owner;
	/** The path of something in it, whatever became of the folder's name. */
	readonly at: (name: string) => string;
	/** Makes lasting what was renamed in it. */
	readonly sync: () => void;
	readonly close: () => void;
};

const FOR_ONE = 0o700;

/** Refuses, with a sentence, what somebody else could have put there. */
function judge(folder: number, path: string, owner: Owner): void {
	const {uid} = fstatSync(folder);
	if (uid !== owner.uid) throw new Refusal(`${path} is left alone: ${belongsTo(uid, owner)}`);
}

function make(parent: number, name: string): void {
	try {
		mkdirSync(inside(parent, name), FOR_ONE);
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
}

/** The descriptor of the folder, made where it is not there if `making`; undefined where it is not there otherwise. */
function find(path: string, owner: Owner, making: boolean): number | undefined {
	// The last name is no link, whoever set it: what is in it belongs to bee-top alone.
	const way = walk(dirname(path), owner.trusted);
	let {folder} = way;
	const missing = [...way.missing, path.slice(dirname(path).length).replace(/^\/+/, '')];
	let now = dirname(path);
	for (const _ of way.missing) now = dirname(now);
	try {
		if (way.dangling) throw new Refusal(`${path} is left alone: it is a link or no folder`);
		if (missing.length > 1 && !making) {
			closeSync(folder);
			return undefined;
		}
		for (const name of missing) {
			const go = () => {
				const next = enter(folder, name);
				closeSync(folder);
				folder = next;
			};
			try {
				go();
			} catch (error) {
				if (codeOf(error) === 'EACCES') judge(folder, now, owner);
				if (codeOf(error) !== 'ENOENT') throw error;
				if (!making) {
					closeSync(folder);
					return undefined;
				}
				judge(folder, now, owner);
				make(folder, name);
				go();
			}
			now = join(now, name);
		}
		judge(folder, path, owner);
		if (fstatSync(folder).mode & WRITABLE_BY_OTHERS)
			throw new Refusal(`${path} is left alone: ${isWritable(path)}`);
		return folder;
	} catch (error) {
		closeSync(folder);
		throw error;
	}
}

function open(path: string, person: Person, making: boolean): Folder | undefined {
	const owner = ownerOf(person);
	let folder: number | undefined;
	try {
		folder = asOwner(owner, () => find(path, owner, making));
	} catch (error) {
		const lost = becameNobody(person);
		if (lost) throw new Refusal(lost);
		if (error instanceof Refusal) throw error;
		const why = ['ELOOP', 'ENOTDIR'].includes(codeOf(error) ?? '')
			? 'it is a link or no folder'
			: said(error);
		throw new Refusal(`${path} is left alone: ${why}`);
	}
	if (folder === undefined) return undefined;
	const opened = folder;
	const sync = () => {
		const fd = openSync(inside(opened, '.'), 'r');
		try {
			fsyncSync(fd);
		} finally {
			closeSync(fd);
		}
	};
	return {path, owner, at: name => inside(opened, name), sync, close: () => closeSync(opened)};
}

/**
 * Opens a folder that belongs to this person, and makes it (0700) with those above it where it is not there. Throws Refusal where it is a link,
 * belongs to somebody else, or others may write to it. Close it.
 */
export function openOwnFolder(path: string, person: Person): Folder {
	const folder = open(path, person, true);
	if (!folder) throw new Refusal(`${path} is not there`);
	return folder;
}

/** The same where nothing is to be made: undefined if there is no such folder. */
export const findOwnFolder = (path: string, person: Person): Folder | undefined => open(path, person, false);
