// SPDX-License-Identifier: MIT
import type {FileOpen} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {octal, openFlags, writes} from './words/flags.ts';
import {openedAlso} from './words/guarded.ts';
import {joined} from './words/path.ts';

export const fileOpen: Kind<FileOpen> = {
	pane: 'files',
	label: event => (event.flags & 0o100 ? 'create' : writes(event.flags) ? 'write' : 'open'),
	labels: ['create', 'write', 'open'],
	about: 'A file was opened, or could not be, with the path as the kernel resolved it; io_uring too.',
	subject: event => joined(event.base, event.path),
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	also: openedAlso,
	fields: {flags: openFlags, mode: octal},
};
