// SPDX-License-Identifier: MIT
import type {NetBind} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, localEnd} from './words/ends.ts';
import {errnoName} from './words/errno.ts';

export const netBind: Kind<NetBind> = {
	pane: 'network',
	label: () => 'bind',
	about: 'A socket took an address and a port of this machine, or could not.',
	subject: event => `${protocolName(event.protocol)} ${localEnd(event)}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	fields: endFields,
};
