// SPDX-License-Identifier: MIT
import type {FileLink} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {atFlags} from './words/file-words.ts';
import {linkedGroup} from './words/guarded.ts';

export const fileLink: Kind<FileLink> = {
	pane: 'files',
	label: () => 'link',
	about: 'A file got a second name (a hard link); by io_uring too.',
	subject: event => `${event.path} -> ${event.newPath}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: linkedGroup(event)}),
	fields: {flags: atFlags},
};
