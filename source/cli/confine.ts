// SPDX-License-Identifier: MIT
import type {Source} from '../capture/source.ts';
import {accountFor} from '../configuration/accounts.ts';
import type {Person} from '../configuration/files.ts';
import {holdBundle} from './bundle.ts';
import {Failure, sentenceOf} from './failure.ts';
import {typed} from './usage.ts';

/**
 * Gives up what capture has no more need of, and becomes who called sudo, or nobody. Does nothing to a recording. Throws Failure, and closes
 * the source, where that cannot be done.
 */
export function confine(source: Source, person: Person): void {
	const {privileges} = source;
	if (!privileges) return;
	try {
		const account = accountFor(person);
		if (account) holdBundle();
		privileges.drop(account);
	} catch (error) {
		source.close();
		throw new Failure(`${sentenceOf(error)}. To go on with them: ${typed('keepPrivileges')}`);
	}
}
