// SPDX-License-Identifier: MIT
import type {FileXattr} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {atFlags, xattrFlags} from './words/file-words.ts';
import {changedGroup} from './words/guarded.ts';

export const fileXattr: Kind<FileXattr> = {
	pane: 'files',
	label: event => (event.action === 'remove' ? 'rmxattr' : 'setxattr'),
	about:
		'An extended attribute of a file was set or removed: its name and the size of its value, never the value; by io_uring too.',
	subject: event => `${event.name} ${event.path}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path)}),
	fields: {flags: atFlags, setFlags: xattrFlags},
};
