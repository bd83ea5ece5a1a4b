// SPDX-License-Identifier: MIT
import type {NetFlow} from '../capture/layout.generated.ts';
import type {Kind} from './kind.ts';
import {protocolName} from './words/address.ts';
import {endFields, localEnd, remoteEnd} from './words/ends.ts';
import {bytesText, countText} from './words/quantity.ts';

const OUTCOMES: Readonly<Record<NetFlow['phase'], string>> = {
	began: 'new',
	goes_on: '',
	ended: 'idle',
	'': '',
};

const sum = (event: NetFlow) =>
	`${countText(event.datagramsSent)} out ${bytesText(event.bytesSent)}, ${countText(event.datagramsReceived)} in ${bytesText(event.bytesReceived)}`;

export const netFlow: Kind<NetFlow> = {
	pane: 'network',
	label: () => 'flow',
	about:
		'Datagrams (UDP, ping) between one process and one far end: told with the first, then as totals, once a second at most, and once more after ten seconds without any.',
	subject: event =>
		`${protocolName(event.protocol)} ${remoteEnd(event)} from ${localEnd(event)} ${sum(event)}`,
	outcome: event => OUTCOMES[event.phase],
	failure: () => 0,
	bytes: event => event.bytesSent + event.bytesReceived,
	running: event => ({
		of: `${event.tgid}:${event.started} ${localEnd(event)} ${protocolName(event.protocol)} ${remoteEnd(event)}`,
		begins: event.phase === 'began',
		ends: event.phase === 'ended',
	}),
	fields: endFields,
};
