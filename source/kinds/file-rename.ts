// SPDX-License-Identifier: MIT
import type {FileRename} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {renameFlags} from './words/flags.ts';
import {renamedGroup} from './words/guarded.ts';

export const fileRename: Kind<FileRename> = {
	pane: 'files',
	label: () => 'rename',
	about: 'A file or directory got another name; by io_uring too.',
	subject: event => `${event.path} -> ${event.newPath}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: renamedGroup(event)}),
	fields: {flags: renameFlags},
};
