// SPDX-License-Identifier: MIT
import type {NetUnix} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {errnoName} from './words/errno.ts';
import {targetText} from './words/target.ts';

export const netUnix: Kind<NetUnix> = {
	pane: 'network',
	label: event => (event.operation === 'bind' ? 'ubind' : 'uconnect'),
	about:
		'A socket of the machine itself was connected, or given a name: a path, or an abstract one behind @.',
	subject: (event, names) =>
		`${event.path || '(no name)'}${event.peer ? ` of ${targetText(event.peer, names)}` : ''}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: {peer: (_peer, event) => String(event.peer)},
};
