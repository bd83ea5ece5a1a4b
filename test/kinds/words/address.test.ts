// SPDX-License-Identifier: MIT
import {isIPv6} from 'node:net';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addressText, endText, familyName, protocolName} from '../../../source/kinds/words/address.ts';
import {numbersOf} from '../../support/headers.ts';

const V4 = 2;
const V6 = 10;

/** Sixteen bytes out of eight groups of hex. */
const groups = (text: string): Uint8Array =>
	Uint8Array.from(
		text.split(':').flatMap(group => {
			const number = Number.parseInt(group, 16);
			return [number >> 8, number & 255];
		}),
	);

describe('an IPv6 address as RFC 5952 wants it', () => {
	test.each([
		['4.1: no leading zeros', '2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8::1'],
		['4.2.1: zeros shortened as far as can be', '2001:db8:0:0:0:0:2:1', '2001:db8::2:1'],
		['4.2.2: one group of zeros is not shortened', '2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
		['4.2.3: the longest run', '2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
		['4.2.3: the first of equal runs', '2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
		['4.3: lower case', '2001:DB8:0:0:ABCD:EF01:0:12', '2001:db8::abcd:ef01:0:12'],
		['nobody', '0:0:0:0:0:0:0:0', '::'],
		['oneself', '0:0:0:0:0:0:0:1', '::1'],
		['zeros at the end', 'fe80:0:0:0:0:0:0:0', 'fe80::'],
		['5: an IPv4 address in it', '0:0:0:0:0:ffff:c000:0201', '::ffff:192.0.2.1'],
	])('%s', (_section, bytes, text) => {
		expect(addressText(groups(bytes), V6)).toBe(text);
	});

	test('is what the URL parser makes of it, for any address that holds no IPv4 one', () => {
		fc.assert(
			fc.property(
				fc.array(fc.oneof(fc.constant(0), fc.nat(0xffff)), {minLength: 8, maxLength: 8}),
				numbers => {
					fc.pre(!(numbers.slice(0, 5).every(number => number === 0) && numbers[5] === 0xffff));
					const long = numbers.map(number => number.toString(16)).join(':');
					const text = addressText(groups(long), V6);
					expect(isIPv6(text)).toBe(true);
					expect(`[${text}]`).toBe(new URL(`http://[${long}]`).hostname);
				},
			),
			{seed: 5952, numRuns: 2000},
		);
	});
});

test('an IPv4 address is in the first four of the sixteen bytes', () => {
	expect(addressText(groups('c000:0201:ffff:ffff:0:0:0:0'), V4)).toBe('192.0.2.1');
});

test('an end is address and port, with brackets where the address has colons itself', () => {
	expect(endText(groups('7f00:1:0:0:0:0:0:0'), 443, V4)).toBe('127.0.0.1:443');
	expect(endText(groups('0:0:0:0:0:0:0:1'), 65535, V6)).toBe('[::1]:65535');
});

test('protocols and families have the numbers of the system’s headers', () => {
	const protocols = ['ICMP', 'TCP', 'UDP', 'SCTP', 'UDPLITE', 'MPTCP'];
	const numbers = numbersOf(
		[...protocols.map(name => `IPPROTO_${name}`), 'AF_INET', 'AF_INET6'],
		'linux/in.h',
		'sys/socket.h',
	);
	for (const name of protocols)
		expect(protocolName(numbers.get(`IPPROTO_${name}`) ?? -1)).toBe(name.toLowerCase());
	for (const name of ['AF_INET', 'AF_INET6']) expect(familyName(numbers.get(name) ?? -1)).toBe(name);
	expect(protocolName(255)).toBe('proto 255');
});
