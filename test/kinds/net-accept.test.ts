// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const accepts = ofKind('kinds', 'net_accept').filter(({comm}) => comm === 'kinds');

test('an accepted connection tells where it came from, where to, and its descriptor', () => {
	const v4 = only(accepts, event => event.localPort === 7001);
	expect(tell(v4)).toEqual({
		label: 'accept',
		subject: `tcp 127.0.0.1:${v4.remotePort} at 127.0.0.1:7001`,
		outcome: String(v4.result),
		failure: 0,
		severity: 'info',
	});
	const v6 = only(accepts, event => event.localPort === 7002);
	expect(tell(v6).subject).toBe(`tcp [::1]:${v6.remotePort} at [::1]:7002`);
});

test('its other end is the near end of a connection that somebody made', () => {
	const from = new Set(ofKind('kinds', 'net_connect').map(event => event.localPort));
	for (const event of accepts.filter(event => event.result >= 0)) expect(from).toContain(event.remotePort);
});

test('an accept on a socket that takes none tells why', () => {
	expect(tell(only(accepts, event => event.result < 0))).toMatchObject({outcome: 'EOPNOTSUPP', failure: 95});
});
