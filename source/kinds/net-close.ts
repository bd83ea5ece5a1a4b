// SPDX-License-Identifier: MIT
import type {NetClose} from '../capture/layout.generated.ts';
import {failureOf, type Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, localEnd, remoteEnd} from './words/ends.ts';
import {errnoName} from './words/errno.ts';
import {bytesText, durationText} from './words/quantity.ts';

const timeText = (ns: number) => (ns === 0 ? 'began before us' : durationText(ns));

export const netClose: Kind<NetClose> = {
	pane: 'network',
	label: () => 'close',
	about:
		'A TCP connection ended: both ends, what it carried, how long it was, and who closed it. Process 0: whose it was is not known.',
	subject: event =>
		`${protocolName(event.protocol)} ${remoteEnd(event)} from ${localEnd(event)} ${bytesText(event.bytesSent)} out ${bytesText(event.bytesReceived)} in ${timeText(event.duration)} ${event.closedBy}${event.reset ? ' reset' : ''}`,
	outcome: event => (event.result < 0 ? errnoName(-event.result) : ''),
	failure: failureOf,
	bytes: event => event.bytesSent + event.bytesReceived,
	fields: {...endFields, duration: timeText, rttUs: microseconds => durationText(microseconds * 1000)},
};
