// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';

/** A passwd file of a directory server may hold a hundred thousand; a recording carries them along. */
const MOST = 4096;

/** Names by number from the text of a passwd or group file, alike in their first three columns; the first entry of a number counts. Lines that are none are passed over. */
export function parsePasswd(text: string): Record<number, string> {
	const names: Record<number, string> = {};
	for (const line of text.split('\n').slice(0, MOST)) {
		const [name, , number] = line.split(':');
		if (name && number && /^\d+$/.test(number)) names[Number(number)] ??= name;
	}
	return names;
}

function namesIn(path: string): Record<number, string> {
	try {
		return parsePasswd(readFileSync(path, 'utf8'));
	} catch {
		return {};
	}
}

/** The users of this machine; none if the file cannot be read. */
export const localUsers = (): Record<number, string> => namesIn('/etc/passwd');

/** The groups of this machine; none if the file cannot be read. */
export const localGroups = (): Record<number, string> => namesIn('/etc/group');
