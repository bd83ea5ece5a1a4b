// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {ofKind} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const listens = ofKind('kinds', 'net_listen').filter(({comm}) => comm === 'kinds');

test('sockets that begin to listen, and one that cannot, are told in their order', () => {
	const common = {label: 'listen', severity: 'low'};
	expect(listens.map(event => tell(event))).toEqual([
		{...common, subject: 'tcp 127.0.0.1:7001', outcome: '', failure: 0},
		{...common, subject: 'tcp [::1]:7002', outcome: '', failure: 0},
		{...common, subject: 'udp 0.0.0.0:0', outcome: 'EOPNOTSUPP', failure: 95},
	]);
	expect(listens.map(event => event.backlog)).toEqual([7, 7, 5]);
});
