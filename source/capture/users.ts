// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';

/** A passwd file of a directory server may hold a hundred thousand; a recording carries them along. */
const MOST = 4096;

/** User names by number from the text of a passwd file; the first entry of a number counts. Lines that are none are passed over. */
export function parsePasswd(text: string): Record<number, string> {
	const users: Record<number, string> = {};
	for (const line of text.split('\n').slice(0, MOST)) {
		const [name, , uid] = line.split(':');
		if (name && uid && /^\d+$/.test(uid)) users[Number(uid)] ??= name;
	}
	return users;
}

/** The users of this machine; none if the file cannot be read. */
export function localUsers(): Record<number, string> {
	try {
		return parsePasswd(readFileSync('/etc/passwd', 'utf8'));
	} catch {
		return {};
	}
}
