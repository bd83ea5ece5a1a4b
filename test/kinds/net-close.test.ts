// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {netClose} from '../../source/kinds/net-close.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const closes = ofKind('kinds', 'net_close').filter(({comm}) => comm === 'kinds-network');

test('both sides of a connection tell what it carried, how long it was and who closed it', () => {
	const client = only(closes, event => event.bytesSent === 1000);
	expect(tell(client)).toEqual({
		label: 'close',
		subject: expect.stringMatching(
			/^tcp 127\.0\.0\.1:7101 from 127\.0\.0\.1:\d+ 1000B out 2\.9K in [\d.]+us local$/,
		),
		outcome: '',
		failure: 0,
		severity: 'info',
	});
	const server = only(closes, event => event.bytesSent === 3000);
	expect(server).toMatchObject({
		bytesReceived: 1000,
		localPort: 7101,
		remotePort: client.localPort,
		closedBy: 'remote',
		reset: false,
		retransmits: 0,
	});
	expect(client).toMatchObject({bytesReceived: 3000, closedBy: 'local', reset: false});
});

test('a reset says so on both sides, and is the error of the side that suffers it', () => {
	const [local, remote] = ['local', 'remote'].map(side =>
		only(closes, event => event.reset && event.closedBy === side),
	);
	if (!local || !remote) throw new Error('no reset');
	expect(tell(local)).toMatchObject({
		subject: expect.stringMatching(/ local reset$/),
		outcome: '',
		failure: 0,
	});
	expect(tell(remote)).toMatchObject({
		subject: expect.stringMatching(/ remote reset$/),
		outcome: 'ECONNRESET',
		failure: 104,
	});
});

test('times read as times, and one that is not known says why', () => {
	const [event] = closes;
	if (!event) throw new Error('no close');
	expect(netClose.fields?.rttUs?.(1500, event)).toBe('1.5ms');
	expect(netClose.fields?.duration?.(2_500_000, event)).toBe('2.5ms');
	expect(netClose.subject({...event, duration: 0}, {...names, command: () => ''})).toContain(
		' began before us ',
	);
});
