// SPDX-License-Identifier: MIT
import type {FileUtimes} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {atFlags, givenTime} from './words/file-words.ts';
import {changedGroup} from './words/guarded.ts';

const accessed = (event: FileUtimes) => givenTime(event.accessAs, event.accessS, event.accessNs);
const modified = (event: FileUtimes) => givenTime(event.modifyAs, event.modifyS, event.modifyNs);

export const fileUtimes: Kind<FileUtimes> = {
	pane: 'files',
	label: () => 'utimes',
	about:
		'The times of last access and modification of a file were set, as given; now and omit are told as such.',
	subject: event => `${modified(event)} ${event.path}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({
		sensitive_group: changedGroup(event, event.path),
		access_time: accessed(event),
		modify_time: modified(event),
	}),
	fields: {flags: atFlags},
};
