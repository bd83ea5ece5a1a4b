// SPDX-License-Identifier: MIT
import type {Source} from '../capture/source.ts';
import {accountFor, callerFor} from '../configuration/accounts.ts';
import type {Person} from '../configuration/files.ts';
import {Failure, sentenceOf} from './failure.ts';
import {typed} from './usage.ts';

/** A recording needs no rights at all: under sudo whoever called it goes on. Root himself stays, whose recording it may be. */
function becomeCaller(person: Person): void {
	const caller = callerFor(person);
	if (!caller || process.geteuid?.() !== 0) return;
	process.setgroups?.([...caller.groups]);
	process.setgid?.(caller.gid);
	process.setuid?.(caller.uid);
}

/**
 * Gives up what capture has no more need of, and becomes who called sudo, or nobody. With a recording, who called sudo. Throws Failure, and
 * closes the source, where that cannot be done.
 */
export function confine(source: Source, person: Person): void {
	const {privileges} = source;
	try {
		if (!privileges) {
			becomeCaller(person);
			return;
		}
		privileges.drop(accountFor(person));
	} catch (error) {
		source.close();
		throw new Failure(`${sentenceOf(error)}. To go on with them: ${typed('keepPrivileges')}`);
	}
}
