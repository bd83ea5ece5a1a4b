// SPDX-License-Identifier: MIT
import {closeSync} from 'node:fs';
import {join} from 'node:path';
import type {Person} from '../../configuration/files.ts';
import {whoRuns} from '../../configuration/person.ts';
import {newWhole} from '../../files/new-file.ts';
import {codeOf, Refusal, said} from '../../files/refusal.ts';
import {asOwner, becameNobody, ownerOf} from '../../files/rights.ts';
import {walk} from '../../files/walk.ts';
import {LineWriter} from '../line-writer.ts';

/** What an export is of, and where it goes. */
export type Export = {
	/** Part of the file's name; a word in small letters, such as the name of a view. */
	readonly view: string;
	readonly format: 'jsonl' | 'csv';
	/** Without line ends. They are taken in short turns with the event loop between them: what they are read from must stand still. */
	readonly lines: Iterable<string>;
	/** The folder that bee-top was started in, if no other is named. */
	readonly folder?: string;
	readonly now?: Date;
	/** Whose the file is to be: under sudo of who called it. */
	readonly person?: Person;
};

/** A file with everything in it, or why there is none. */
export type Exported = {readonly path: string; readonly lines: number} | {readonly problem: string};

const TURN_MS = 8;
const LINES_A_LOOK = 64;
/** Names that are tried where others are taken: exports of one second. */
const MOST_NAMES = 9;

const two = (number: number) => String(number).padStart(2, '0');
const dayOf = (at: Date) => `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
const timeOf = (at: Date) => `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;

/** Writes lines to a descriptor and counts them; the event loop turns every 8 ms, so that capture and keys go on. */
async function writeLines(fd: number, lines: Iterable<string>): Promise<number> {
	const writer = new LineWriter(fd);
	let count = 0;
	let until = performance.now() + TURN_MS;
	for (const line of lines) {
		writer.line(line);
		if (++count % LINES_A_LOOK !== 0 || performance.now() < until) continue;
		await new Promise(resolve => setImmediate(resolve));
		until = performance.now() + TURN_MS;
	}
	writer.flush();
	return count;
}

const REASONS: Readonly<Record<string, string>> = {
	EROFS: 'the file system is read-only. Start bee-top in another folder',
	EACCES: 'you may not write there. Start bee-top in a folder of yours',
	EPERM: 'you may not write there. Start bee-top in a folder of yours',
	ENOSPC: 'the disk is full. Nothing of it was kept',
	EDQUOT: 'your quota of the disk is used up. Nothing of it was kept',
	ENOENT: 'the folder is no longer there',
};

/** What a person is told; faults of ours are thrown on. */
function problemOf(error: unknown, path: string, person: Person): string {
	if (error instanceof Refusal) return `no export: ${error.message}`;
	const code = codeOf(error);
	if (code === undefined) throw error;
	const lost = ['EACCES', 'EPERM'].includes(code) ? becameNobody(person) : undefined;
	return lost ? `no export: ${lost}` : `no export to ${path}: ${REASONS[code] ?? said(error)}`;
}

/**
 * Writes lines to a new file `bee-top-<view>-<YYYYMMDD-HHMMSS>.<format>` (0600, local time). It is there whole or not at all, never in place of
 * another, and only where its owner may make it. Throws only what the lines throw.
 */
export async function exportFile(wanted: Export): Promise<Exported> {
	const {view, format, lines, now = new Date(), person = whoRuns()} = wanted;
	const owner = ownerOf(person);
	const stem = `bee-top-${view.replace(/[^a-z0-9-]+/g, '-')}-${dayOf(now)}-${timeOf(now)}`;
	const numbered = Array.from({length: MOST_NAMES - 1}, (_, index) => `${stem}-${index + 2}.${format}`);
	let path = `${stem}.${format}`;
	let opened: number | undefined;
	try {
		const folder = wanted.folder ?? process.cwd();
		path = join(folder, path);
		// The folder itself, whatever its name leads to by now.
		const way = asOwner(owner, () => walk(wanted.folder ?? '.', owner.trusted));
		opened = way.folder;
		if (way.missing.length > 0) return {problem: `no export to ${path}: ${REASONS.ENOENT}`};
		let count = 0;
		const name = await newWhole(opened, [`${stem}.${format}`, ...numbered], owner, async fd => {
			count = await writeLines(fd, lines);
		});
		return {path: join(folder, name), lines: count};
	} catch (error) {
		return {problem: problemOf(error, path, person)};
	} finally {
		if (opened !== undefined) closeSync(opened);
	}
}
