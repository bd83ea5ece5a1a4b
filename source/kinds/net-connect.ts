// SPDX-License-Identifier: MIT
import type {NetConnect} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, endsAlso, localEnd, namedRemote} from './words/ends.ts';
import {errnoName} from './words/errno.ts';
import {durationText} from './words/quantity.ts';

export const netConnect: Kind<NetConnect> = {
	pane: 'network',
	label: () => 'connect',
	about:
		'A TCP or UDP socket was connected, or could not be, with both ends: told when the outcome is known, also of a call that did not wait for it.',
	// The far end first: in a narrow pane it is what is left.
	subject: (event, names) =>
		`${protocolName(event.protocol)} ${namedRemote(event, names)} from ${localEnd(event)}${event.latency ? ` ${durationText(event.latency)}` : ''}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	latency: event => event.latency,
	also: (event, names) => endsAlso(event, 'out', names),
	fields: {...endFields, latency: ns => (ns === 0 ? '' : durationText(ns))},
};
