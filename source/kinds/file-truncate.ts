// SPDX-License-Identifier: MIT
import type {FileTruncate} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {changedGroup} from './words/guarded.ts';
import {bytesText} from './words/quantity.ts';

export const fileTruncate: Kind<FileTruncate> = {
	pane: 'files',
	label: () => 'truncate',
	about:
		'A file was cut, or made longer, to a length by truncate or ftruncate; an open with O_TRUNC is a file_open. By io_uring too.',
	subject: event => `${event.path} to ${event.length < 0 ? event.length : bytesText(event.length)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path)}),
};
