// SPDX-License-Identifier: MIT
import type {Umount} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {umountFlags} from './words/mount.ts';

export const umount: Kind<Umount> = {
	pane: 'processes',
	label: () => 'umount',
	about: 'A file system was taken away from its place, or could not be.',
	subject: event => `${event.target} ${umountFlags(event.flags)}`.trimEnd(),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({flag_names: event.flags ? umountFlags(event.flags) : undefined}),
	fields: {flags: umountFlags},
};
