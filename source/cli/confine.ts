// SPDX-License-Identifier: MIT
import {closeSync, openSync, readdirSync} from 'node:fs';
import type {Account} from '../capture/privileges.ts';
import type {Source} from '../capture/source.ts';
import {accountFor} from '../configuration/accounts.ts';
import type {Person} from '../configuration/files.ts';
import {root} from '../root.ts';
import {Failure, sentenceOf} from './failure.ts';
import {withRightsOf} from './output-file.ts';
import {typed} from './usage.ts';

const bundle = new URL('distribution/', root);
const ENTRY = 'bee-top.js';

function mayRead(account: Account): boolean {
	try {
		withRightsOf(account, () => {
			readdirSync(bundle);
			closeSync(openSync(new URL(ENTRY, bundle), 'r'));
		});
		return true;
	} catch {
		return false;
	}
}

/** Parts of the program are loaded when they are first needed: where the account could not do that any more, all are loaded now. */
async function loadAll(account: Account): Promise<void> {
	if (!import.meta.url.startsWith(bundle.href) || mayRead(account)) return;
	// The entry waits for this.
	const parts = readdirSync(bundle).filter(name => name.endsWith('.js') && name !== ENTRY);
	await Promise.all(parts.map(name => import(new URL(name, bundle).href)));
}

/**
 * Gives up what capture has no more need of, and becomes who called sudo, or nobody. Does nothing to a recording. Throws Failure, and closes
 * the source, where that cannot be done.
 */
export async function confine(source: Source, person: Person): Promise<void> {
	const {privileges} = source;
	if (!privileges) return;
	try {
		const account = accountFor(person);
		if (account) await loadAll(account);
		privileges.drop(account);
	} catch (error) {
		source.close();
		throw new Failure(`${sentenceOf(error)}. To go on with them: ${typed('keepPrivileges')}`);
	}
}
