// SPDX-License-Identifier: MIT
import type {Owner} from './anchored.ts';

const ID = /^\d{1,9}$/;

/** Who called sudo, for root alone, who could have set these variables himself; undefined if nobody did. */
export function callerOf(environment: NodeJS.ProcessEnv = process.env, uid = process.geteuid?.()): Owner {
	const {SUDO_UID = '', SUDO_GID = ''} = environment;
	if (uid !== 0 || !ID.test(SUDO_UID)) return undefined;
	// -1 leaves the group as it is.
	return {uid: Number(SUDO_UID), gid: ID.test(SUDO_GID) ? Number(SUDO_GID) : -1};
}
