// SPDX-License-Identifier: MIT
import type {FileMknod} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {octal} from './words/flags.ts';
import {changedGroup} from './words/guarded.ts';

const what = ({type, major, minor}: FileMknod) =>
	type === 'block' || type === 'character' ? `${type} ${major}:${minor}` : type || 'unknown';

export const fileMknod: Kind<FileMknod> = {
	pane: 'files',
	label: () => 'mknod',
	about: 'A device, FIFO, socket or plain file was made by mknod, with the numbers of the device.',
	subject: event => `${what(event)} ${event.path}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path)}),
	fields: {mode: octal},
};
