// SPDX-License-Identifier: MIT
import type {NetAccept} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, endsAlso, localEnd, namedRemote} from './words/ends.ts';
import {errnoName} from './words/errno.ts';

export const netAccept: Kind<NetAccept> = {
	pane: 'network',
	label: () => 'accept',
	about: 'A listening socket took a connection.',
	subject: (event, names) =>
		`${protocolName(event.protocol)} ${namedRemote(event, names)} at ${localEnd(event)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	also: (event, names) => endsAlso(event, 'in', names),
	fields: endFields,
};
