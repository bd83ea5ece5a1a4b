// SPDX-License-Identifier: MIT
import type {ProcessCreds} from '../capture/layout.generated.ts';
import {failureOf, type Kind, type Names} from './kind.ts';
import {capabilitiesAdded, capabilityBits, capabilitySet} from './words/capabilities.ts';
import {errnoName} from './words/errno.ts';

/** An id that was not known, or that the call was told to leave as it is. */
const NOBODY = 0xffff_ffff;

const pairs = [
	['uid', 'oldUid', 'newUid'],
	['euid', 'oldEuid', 'newEuid'],
	['suid', 'oldSuid', 'newSuid'],
	['fsuid', 'oldFsuid', 'newFsuid'],
	['gid', 'oldGid', 'newGid'],
	['egid', 'oldEgid', 'newEgid'],
	['sgid', 'oldSgid', 'newSgid'],
	['fsgid', 'oldFsgid', 'newFsgid'],
] as const;

/** `root -> deploy`, the numbers where nobody knows the names. */
const change = (from: string, to: string) => `${from} -> ${to}`;

function idChanges(event: ProcessCreds, names: Names): string[] {
	const said = new Set<string>();
	return pairs.flatMap(([name, old, now]) => {
		if (event[old] === event[now] || (event[old] === NOBODY && !event.known)) return [];
		const isUser = name.endsWith('uid');
		const text = isUser
			? change(names.user(event[old]), names.user(event[now]))
			: change(String(event[old]), String(event[now]));
		// All of a user's ids mostly change alike.
		const key = `${isUser}${text}`;
		if (said.has(key)) return [];
		said.add(key);
		return [`${name} ${text}`];
	});
}

/** More names than these no row has room for. */
const NAMED = 4;
const inShort = (set: number) => {
	const {length} = capabilityBits(set);
	return length > NAMED ? `${length} capabilities` : capabilitySet(set);
};

/** What of the permitted capabilities came and went: `+setuid,setgid`, `-40 capabilities`. */
function capabilityChanges(event: ProcessCreds): string[] {
	if (!event.known) return [];
	const came = capabilitiesAdded(event.oldPermitted, event.newPermitted);
	const went = capabilitiesAdded(event.newPermitted, event.oldPermitted);
	return [...(came ? [`+${inShort(came)}`] : []), ...(went ? [`-${inShort(went)}`] : [])];
}

const asked = (event: ProcessCreds) =>
	event.call === 'capset'
		? ''
		: [event.asked, event.asked2, event.asked3]
				.slice(0, event.call.startsWith('setre') ? (event.call.startsWith('setres') ? 3 : 2) : 1)
				.map(id => (id === NOBODY ? '-1' : String(id)))
				.join(' ');

export const processCreds: Kind<ProcessCreds> = {
	pane: 'processes',
	label: event => (event.call === 'fork' ? 'creds' : event.call),
	about:
		'A process became another user or group, or changed its capabilities: old and new ones, by which call or program; also where nothing explains it. A call that changes nothing is told only if it failed.',
	subject: (event, names) => {
		if (event.result < 0) return asked(event);
		const changes = [...idChanges(event, names), ...capabilityChanges(event)].join(', ');
		const what = changes || (event.known ? asked(event) : `now ${names.user(event.newUid)}`);
		return event.unexplained ? `unexplained: ${what}` : what;
	},
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => {
		const gained = event.known ? capabilitiesAdded(event.oldPermitted, event.newPermitted) : 0;
		return {
			new_effective_names: capabilitySet(event.newEffective),
			capabilities_gained: gained ? capabilitySet(gained) : undefined,
		};
	},
	fields: {
		oldEffective: capabilitySet,
		newEffective: capabilitySet,
		oldPermitted: capabilitySet,
		newPermitted: capabilitySet,
		oldInheritable: capabilitySet,
		newInheritable: capabilitySet,
		oldAmbient: capabilitySet,
		newAmbient: capabilitySet,
	},
};
