// SPDX-License-Identifier: MIT
import type {Mount} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {mountAttributes, mountFlags, propagationFlags} from './words/mount.ts';

/** How the call reads in eight characters. */
const LABELS: Readonly<Record<string, string>> = {
	move_mount: 'mount',
	open_tree: 'treecopy',
	mount_setattr: 'mountset',
};

/** Everything that is set, of whatever sort. */
const settings = ({call, flags, attributes, cleared, propagation}: Mount): string =>
	[
		mountFlags(call, flags),
		mountAttributes(attributes),
		cleared ? `without ${mountAttributes(cleared)}` : '',
		propagationFlags(propagation),
	]
		.filter(Boolean)
		.join(' ');

export const mount: Kind<Mount> = {
	pane: 'processes',
	label: event => LABELS[event.call] ?? event.call,
	about:
		'A file system was mounted, bound, moved or changed in the tree of names, or could not be; of the newer calls not those that only prepare.',
	subject: event =>
		[event.target, event.source && `from ${event.source}`, event.type, settings(event)]
			.filter(Boolean)
			.join(' '),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : event.result ? String(event.result) : ''),
	failure: failureOf,
	also: event => ({
		flag_names: event.flags ? mountFlags(event.call, event.flags) : undefined,
		attribute_names: event.attributes ? mountAttributes(event.attributes) : undefined,
	}),
	fields: {
		flags: (flags, event) => mountFlags(event.call, flags),
		attributes: mountAttributes,
		cleared: mountAttributes,
		propagation: propagationFlags,
	},
};
