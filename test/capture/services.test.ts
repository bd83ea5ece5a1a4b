// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {localServices, parseServices} from '../../source/capture/services.ts';

test('a services file yields names by port and protocol, the first of each', () => {
	expect(
		parseServices('# comment\nssh\t\t22/tcp\nhttps 443/tcp # web\nhttps 443/udp\nother 22/tcp\n'),
	).toEqual({
		'22/tcp': 'ssh',
		'443/tcp': 'https',
		'443/udp': 'https',
	});
});

test('lines that are none are passed over', () => {
	expect(
		parseServices('\nhttp\nhttp 80\n80/tcp http\nhttp 800000/tcp\nhttp 80/icmp\n__proto__ x/tcp\n'),
	).toEqual({});
});

test('the services of this machine are names', () => {
	for (const name of Object.values(localServices())) expect(name).toMatch(/^\S+$/);
});
