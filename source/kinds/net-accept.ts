// SPDX-License-Identifier: MIT
import type {NetAccept} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, localEnd, remoteEnd} from './words/ends.ts';
import {errnoName} from './words/errno.ts';

export const netAccept: Kind<NetAccept> = {
	pane: 'network',
	label: () => 'accept',
	about: 'A listening socket took a connection.',
	subject: event => `${protocolName(event.protocol)} ${remoteEnd(event)} at ${localEnd(event)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : String(event.result)),
	failure: failureOf,
	fields: endFields,
};
