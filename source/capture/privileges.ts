// SPDX-License-Identifier: MIT
import type {Helper} from './helper.ts';

/** A user without rights of his own, and the groups he is in. */
export type Account = {
	/** As passwd calls him, or his number. */
	readonly name: string;
	readonly uid: number;
	readonly gid: number;
	/** Beside `gid`. */
	readonly groups: readonly number[];
};

/** What capture was started with and no longer needs when its programs are attached. */
export type Privileges = {
	/**
	 * Gives them up in every thread, for good: becomes this user, or stays who it is, without capabilities, and is refused by the kernel to start
	 * programs, make sockets and load BPF. Throws an Error with a sentence; then the process should end.
	 */
	readonly drop: (account: Account | undefined) => void;
	/** Keeps them: nobody has to help. */
	readonly keep: () => void;
	/** Whether a helper keeps what the screen still needs (capture/helper.ts). */
	readonly helped: boolean;
	/** Whether they were. */
	readonly dropped: () => boolean;
	/** As whom this runs now. */
	readonly as: () => string;
};

type Drop = (becoming?: Omit<Account, 'name'>) => void;

/** The privileges of this process; `drop` is the addon's. */
export function createPrivileges(
	drop: Drop,
	helper?: Pick<Helper, 'close'>,
	uid: number | undefined = process.geteuid?.(),
): Privileges {
	let as = uid === 0 ? 'root' : `user ${uid}`;
	let dropped = false;
	return {
		drop: account => {
			drop(account && {uid: account.uid, gid: account.gid, groups: account.groups});
			if (account) as = account.name;
			dropped = true;
		},
		keep: () => helper?.close(),
		helped: helper !== undefined,
		dropped: () => dropped,
		as: () => as,
	};
}
