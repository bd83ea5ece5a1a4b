// SPDX-License-Identifier: MIT
// Where configuration is looked for, and whose files are believed. Kept free of parsers: where there is no file there is no cost.
import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {UsageError} from '../cli/failure.ts';

/** A configuration that cannot be used; the message says file, line, column, what is wrong and what would be right. Exit code 2. */
export class ConfigurationError extends UsageError {}

/** The text of one file, and how to name it. */
export type ConfigurationFile = {readonly path: string; readonly text: string};

/** Who runs bee-top, and where his files are. */
export type Person = {
	readonly uid: number;
	/** Who called sudo; undefined if nobody did. */
	readonly sudoUid: number | undefined;
	/** His group; what is written belongs to it. */
	readonly sudoGid?: number | undefined;
	readonly xdgConfigHome: string | undefined;
	readonly xdgStateHome?: string | undefined;
	/** Under sudo that of the person who called it. */
	readonly home: string | undefined;
	/** The folder of the machine's configuration. */
	readonly etc: string;
};

/** A configuration is no larger than this. */
export const MOST_BYTES: number = 1 << 20;
const NAME = 'bee-top/config.yaml';
const WRITABLE_BY_OTHERS = 0o022;

/** The files that count where none is named, the machine's first. */
export function placesOf({xdgConfigHome, home, etc}: Person): readonly string[] {
	const folder = xdgConfigHome?.startsWith('/') ? xdgConfigHome : home && join(home, '.config');
	return [join(etc, NAME), ...(folder ? [join(folder, NAME)] : [])];
}

function distrust(what: string, {uid, mode}: Stats, trusted: readonly number[]): string | undefined {
	if (!trusted.includes(uid)) return `${what} belongs to user ${uid}`;
	return mode & WRITABLE_BY_OTHERS ? `others may write to ${what}` : undefined;
}

function read(fd: number, path: string): string {
	const bytes = Buffer.alloc(MOST_BYTES + 1);
	let filled = 0;
	for (let got = 1; got > 0 && filled < bytes.length; filled += got)
		got = readSync(fd, bytes, filled, bytes.length - filled, null);
	if (filled > MOST_BYTES)
		throw new ConfigurationError(`${path} is larger than 1 MiB: that is no configuration`);
	return bytes.toString('utf8', 0, filled);
}

/** The file that was named on the command line; it is believed, whoever wrote it, if this process may read it. */
export function readNamed(path: string): ConfigurationFile {
	let fd: number;
	try {
		fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		throw new ConfigurationError(`--config ${path} cannot be read: ${(error as Error).message}`);
	}
	try {
		return {path, text: read(fd, path)};
	} catch (error) {
		if (error instanceof ConfigurationError) throw error;
		throw new ConfigurationError(`--config ${path} cannot be read: ${(error as Error).message}`);
	} finally {
		closeSync(fd);
	}
}

/**
 * The file at a place; undefined if there is none. One that somebody else could have written is no file of ours: `distrusted` says why. The
 * file and its folder must belong to root or to the person who runs bee-top (or called sudo), and nobody else may write to them; a link is
 * not followed.
 */
export function readTrusted(
	path: string,
	{uid, sudoUid}: Pick<Person, 'uid' | 'sudoUid'>,
): ConfigurationFile | {readonly distrusted: string} | undefined {
	const trusted = [0, uid, ...(sudoUid === undefined ? [] : [sudoUid])];
	let fd: number;
	try {
		fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
	} catch (error) {
		const {code, message} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
		return {distrusted: code === 'ELOOP' ? `${path} is a link` : `it cannot be read: ${message}`};
	}
	try {
		const file = fstatSync(fd);
		if (!file.isFile()) return {distrusted: `${path} is no file`};
		const folder = dirname(path);
		const why = distrust(path, file, trusted) ?? distrust(folder, statSync(folder), trusted);
		return why === undefined ? {path, text: read(fd, path)} : {distrusted: why};
	} finally {
		closeSync(fd);
	}
}
