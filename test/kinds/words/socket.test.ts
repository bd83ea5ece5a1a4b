// SPDX-License-Identifier: MIT
import * as fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	etherType,
	socketFamily,
	socketProtocol,
	socketType,
	socketTypeWord,
} from '../../../source/kinds/words/socket.ts';
import {macroNames, numbersOf} from '../../support/headers.ts';

const swapped = (number: number) => ((number & 0xff) << 8) | (number >> 8);

describe('families', () => {
	test('have the numbers that the system’s headers give them', () => {
		const names = macroNames(/^AF_/, 'sys/socket.h').filter(
			name => !/^AF_(MAX|FILE|LOCAL|ROUTE|WAN)/.test(name),
		);
		for (const [name, number] of numbersOf(names, 'sys/socket.h')) expect(socketFamily(number)).toBe(name);
	});

	test('without a name are told by number', () => {
		expect(socketFamily(99)).toBe('AF_99');
	});
});

describe('types', () => {
	test('have their flags beside them, and what is left in hex', () => {
		expect(socketType(3 | 0o2000000)).toBe('SOCK_RAW|SOCK_CLOEXEC');
		expect(socketType(1 | 0o2004000)).toBe('SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC');
		expect(socketType(9 | 0x100)).toBe('SOCK_9|0x100');
		expect(socketTypeWord(2 | 0o4000)).toBe('dgram');
	});
});

describe('protocols', () => {
	test('of packets are told by the names of the ethernet, from network byte order', () => {
		const numbers = numbersOf(['ETH_P_ALL', 'ETH_P_IP', 'ETH_P_ARP', 'ETH_P_PAE'], 'linux/if_ether.h');
		expect([...numbers.values()].map(number => socketProtocol(17, 3, swapped(number)))).toEqual([
			'all',
			'ip',
			'arp',
			'eapol',
		]);
		expect(socketProtocol(17, 3, swapped(0x1234))).toBe('0x1234');
		expect(etherType(0x0300)).toBe(3);
	});

	test('of netlink are told by the part of the kernel that answers', () => {
		const numbers = numbersOf(['NETLINK_ROUTE', 'NETLINK_AUDIT', 'NETLINK_NETFILTER'], 'linux/netlink.h');
		expect([...numbers.values()].map(number => socketProtocol(16, 3, number))).toEqual([
			'route',
			'audit',
			'netfilter',
		]);
	});

	test('of the internet that nobody named are those of the type', () => {
		expect([1, 2, 3].map(type => socketProtocol(2, type, 0))).toEqual(['tcp', 'udp', 'ip']);
		expect(socketProtocol(10, 1, 132)).toBe('sctp');
		expect(socketProtocol(2, 3, 253)).toBe('253');
	});

	test('of other families are none, or a number', () => {
		expect([socketProtocol(1, 1, 0), socketProtocol(40, 1, 5)]).toEqual(['', '5']);
	});
});

test('any three numbers make words', () => {
	const u32 = fc.nat({max: 0xffff_ffff});
	fc.assert(
		fc.property(u32, u32, u32, (family, type, protocol) => {
			expect(socketFamily(family)).toMatch(/^AF_\w+$/);
			expect(socketType(type)).toMatch(/^SOCK_/);
			expect(typeof socketProtocol(family, type, protocol)).toBe('string');
		}),
	);
});
