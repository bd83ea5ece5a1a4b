// SPDX-License-Identifier: MIT
import type {NetListen} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, localEnd} from './words/ends.ts';
import {errnoName} from './words/errno.ts';

export const netListen: Kind<NetListen> = {
	pane: 'network',
	label: () => 'listen',
	about: 'A socket began to take connections.',
	subject: event => `${protocolName(event.protocol)} ${localEnd(event)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: endFields,
};
