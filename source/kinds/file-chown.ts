// SPDX-License-Identifier: MIT
import type {FileChown} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {atFlags, ownerText} from './words/file-words.ts';
import {changedGroup} from './words/guarded.ts';

export const fileChown: Kind<FileChown> = {
	pane: 'files',
	label: () => 'chown',
	about:
		'A file got another owner or group, as the caller numbers them (4294967295: unchanged). Those before are not known.',
	subject: event => `${ownerText(event.owner)}:${ownerText(event.ownerGroup)} ${event.path}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path)}),
	fields: {owner: ownerText, ownerGroup: ownerText, flags: atFlags},
};
