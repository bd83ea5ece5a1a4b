// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {netFlow} from '../../source/kinds/net-flow.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const flows = ofKind('kinds', 'net_flow').filter(({comm}) => comm === 'kinds-network');

test('the first datagram is told at once, the others as totals', () => {
	const toServer = flows.filter(event => event.remotePort === 7102);
	expect(toServer.map(event => tell(event))).toEqual([
		{
			label: 'flow',
			subject: expect.stringMatching(/^udp 127\.0\.0\.1:7102 from 0\.0\.0\.0:\d+ 1 out 100B, 0 in 0B$/),
			outcome: 'new',
			failure: 0,
			severity: 'info',
		},
		expect.objectContaining({subject: expect.stringContaining(' 3 out 600B, 0 in 0B'), outcome: ''}),
	]);
	expect(toServer.map(({first}) => first)).toEqual(['out', 'out']);
});

test('both ways are one flow, which began with the first of them', () => {
	const total = only(flows, event => event.localPort === 7102 && event.phase === 'goes_on');
	expect(total).toMatchObject({
		first: 'in',
		datagramsReceived: 3,
		bytesReceived: 600,
		datagramsSent: 1,
		bytesSent: 42,
	});
	expect(total.duration).toBeGreaterThan(0);
});

test('who does not ask where a datagram came from has a far end of zeros', () => {
	expect(tell(only(flows, event => event.remotePort === 0)).subject).toMatch(/^udp 0\.0\.0\.0:0 from /);
});

test('a flow of which nothing more came says so', () => {
	const [event] = flows;
	if (!event) throw new Error('no flow');
	expect(netFlow.outcome({...event, phase: 'ended'})).toBe('idle');
	expect(netFlow.subject({...event, datagramsSent: 12_400, bytesSent: 3 << 20}, names)).toContain(
		'12.4k out 3.0M',
	);
});
