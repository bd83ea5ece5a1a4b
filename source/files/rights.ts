// SPDX-License-Identifier: MIT
// Under sudo bee-top may be root, and files belong to who called it. Whoever owns a folder can put traps into it at any moment; so nothing is
// written with more rights than his: the kernel judges each step as it would judge him, and what he cannot do does not happen.
import type {Account} from '../capture/privileges.ts';
import {callerFor} from '../configuration/accounts.ts';
import type {Person} from '../configuration/files.ts';

/** Whose files are written, and as whom. */
export type Owner = {
	readonly uid: number;
	/** Who acts, if not who runs this. */
	readonly caller: Account | undefined;
	/** Who could have been trusted to lead here by a link: root, who runs this, the owner. */
	readonly trusted: readonly number[];
};

/** Whose a person's files are: under sudo of who called it. */
export function ownerOf(person: Person): Owner {
	const uid = person.sudoUid ?? person.uid;
	return {uid, caller: callerFor(person), trusted: [0, person.uid, uid]};
}

/** Of a mode: that the group or everybody may write. */
export const WRITABLE_BY_OTHERS = 0o022;

/** Why something is left alone, as the end of a sentence: it is somebody else's. */
export const belongsTo = (found: number, {uid}: Pick<Owner, 'uid'>): string =>
	`it belongs to user ${found}, not to user ${uid}`;
/** The same: others may write to it. */
export const isWritable = (path: string): string =>
	`others may write to it. Take that from them: chmod go-w ${path}`;

/** Why root, whom nobody called by sudo, keeps nothing once privileges are given up; undefined for everybody else, and before. */
export const becameNobody = ({uid, sudoUid}: Person): string | undefined =>
	uid === 0 && !sudoUid && process.geteuid?.() !== 0
		? 'root became nobody, who writes nothing here; start it by sudo, or with --keep-privileges'
		: undefined;

/**
 * Does something to files as their owner would, in all threads, and comes back. `act` must not wait: what else the process does meanwhile is done
 * with those rights, too. Once privileges are given up there is nobody else to act as.
 */
export function asOwner<T>({caller}: Pick<Owner, 'caller'>, act: () => T): T {
	if (!caller || process.geteuid?.() !== 0) return act();
	const before = {groups: process.getgroups?.() ?? [], gid: process.getegid?.() ?? 0};
	process.setgroups?.([...caller.groups]);
	process.setegid?.(caller.gid);
	process.seteuid?.(caller.uid);
	try {
		return act();
	} finally {
		process.seteuid?.(0);
		process.setegid?.(before.gid);
		process.setgroups?.(before.groups);
	}
}
