// SPDX-License-Identifier: MIT
import {Failure} from './failure.ts';

/**
 * Throws Failure where the rights of this process are not those of who started it: then a program of the chain is set-user-id or set-group-id,
 * and everything that he chooses (files, environment, terminal) would be handled with the rights of another.
 */
export function refuseSetUserId({getuid, geteuid, getgid, getegid}: Partial<NodeJS.Process> = process): void {
	const [uid, euid, gid, egid] = [getuid?.(), geteuid?.(), getgid?.(), getegid?.()];
	if (uid !== euid || gid !== egid)
		throw new Failure(
			'bee-top does not run set-user-id or set-group-id: whoever starts it would steer it with the rights of another. Take that away (chmod ug-s), and run it with sudo; how to do without sudo, `bee-top doctor` says',
		);
}
