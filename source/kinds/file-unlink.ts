// SPDX-License-Identifier: MIT
import type {FileUnlink} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {unlinkFlags} from './words/flags.ts';
import {changedGroup} from './words/guarded.ts';

export const fileUnlink: Kind<FileUnlink> = {
	pane: 'files',
	label: event => (event.flags ? 'rmdir' : 'unlink'),
	labels: ['rmdir', 'unlink'],
	about: 'A name was removed, of a file or a directory; by io_uring too.',
	subject: event => event.path,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path)}),
	fields: {flags: unlinkFlags},
};
