// SPDX-License-Identifier: MIT
import type {ProcessNamespace} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {cloneFlags, namespaceNames} from './words/clone.ts';
import {errnoName} from './words/errno.ts';
import {targetText} from './words/target.ts';

const whose = (event: ProcessNamespace, of: string) =>
	of ? ` of ${of}` : event.inode ? ` [${event.inode}]` : '';

export const processNamespace: Kind<ProcessNamespace> = {
	pane: 'processes',
	label: event => event.call,
	about:
		'A process entered namespaces of others (setns) or made new ones for itself (unshare): which kinds, which one, whose.',
	subject: (event, names) =>
		`${namespaceNames(event.flags) || cloneFlags(event.flags) || '-'}${whose(event, targetText(event.target, names))}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	also: event => ({
		flag_names: cloneFlags(event.flags) || undefined,
		namespaces: namespaceNames(event.flags) || undefined,
	}),
	fields: {flags: cloneFlags},
};
