// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import type {Account} from '../capture/privileges.ts';
import type {Person} from './files.ts';

/** Where nobody is called otherwise. */
const NOBODY: Account = {name: 'nobody', uid: 65534, gid: 65534, groups: []};
const ID = /^\d{1,10}$/;

/** The columns of each line; none if the file cannot be read. */
function rowsOf(path: string): readonly (readonly string[])[] {
	try {
		return readFileSync(path, 'utf8')
			.split('\n')
			.map(line => line.split(':'));
	} catch {
		return [];
	}
}

/** Groups that a group file says somebody is in. Those that only a directory server knows are not among them: he may a little less then. */
const groupsIn = (path: string, name: string): number[] =>
	rowsOf(path).flatMap(([, , gid = '', members = '']) =>
		ID.test(gid) && members.split(',').includes(name) ? [Number(gid)] : [],
	);

/**
 * Who bee-top becomes when it needs no rights any more: who called sudo, or nobody where root did or no one. Undefined for who is not root:
 * he stays.
 */
export function accountFor({uid, sudoUid, sudoGid, etc}: Person): Account | undefined {
	if (uid !== 0) return undefined;
	const wanted = sudoUid || undefined;
	const row = rowsOf(`${etc}/passwd`).find(([name, , uid]) =>
		wanted === undefined ? name === NOBODY.name : uid === String(wanted),
	);
	const [name, , foundUid = '', foundGid = ''] = row ?? [];
	const own = ID.test(foundGid) ? Number(foundGid) : undefined;
	if (wanted === undefined)
		return {
			...NOBODY,
			...(ID.test(foundUid) && Number(foundUid) > 0 && {uid: Number(foundUid)}),
			...(own !== undefined && own > 0 && {gid: own}),
		};
	return {
		name: name || `user ${wanted}`,
		uid: wanted,
		gid: sudoGid ?? own ?? NOBODY.gid,
		groups: name ? groupsIn(`${etc}/group`, name) : [],
	};
}

/** Who called sudo, if that was not root: what is written belongs to him. Undefined where nobody did. */
export const callerFor = (person: Person): Account | undefined =>
	person.sudoUid ? accountFor(person) : undefined;
