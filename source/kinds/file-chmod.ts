// SPDX-License-Identifier: MIT
import type {FileChmod} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {atFlags} from './words/file-words.ts';
import {octal} from './words/flags.ts';
import {changedGroup} from './words/guarded.ts';

export const fileChmod: Kind<FileChmod> = {
	pane: 'files',
	label: () => 'chmod',
	about: 'The permissions of a file were changed. Those before are not known.',
	subject: event => `${octal(event.mode)} ${event.path}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({sensitive_group: changedGroup(event, event.path), permissions: octal(event.mode)}),
	fields: {mode: octal, flags: atFlags},
};
