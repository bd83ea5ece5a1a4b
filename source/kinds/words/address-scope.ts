// SPDX-License-Identifier: MIT
import {BlockList} from 'node:net';
import {addressText} from './address.ts';

/** How far away an address is, and what is special about it. */
export type AddressScope =
	| 'unspecified'
	| 'loopback'
	| 'metadata'
	| 'link-local'
	| 'multicast'
	| 'private'
	| 'public';

const AF_INET = 2;

/** The first that holds counts. Clouds answer at the metadata addresses what a machine may know of itself, credentials and all: AWS, GCP, Azure and others; Alibaba; Azure's wire server. */
const SCOPES: ReadonlyArray<readonly [AddressScope, readonly string[]]> = [
	['unspecified', ['0.0.0.0/32', '::/128']],
	['loopback', ['127.0.0.0/8', '::1/128']],
	[
		'metadata',
		['169.254.169.254/32', '100.100.100.200/32', '168.63.129.16/32', 'fd00:ec2::254/128', 'fd20:ce::254/128'],
	],
	['link-local', ['169.254.0.0/16', 'fe80::/10']],
	['multicast', ['224.0.0.0/4', '255.255.255.255/32', 'ff00::/8']],
	// RFC 1918, RFC 6598 (behind a carrier's NAT), RFC 4193.
	['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']],
];

const lists = SCOPES.map(([scope, subnets]) => {
	const list = new BlockList();
	for (const subnet of subnets) {
		const [net = '', bits] = subnet.split('/');
		list.addSubnet(net, Number(bits), net.includes(':') ? 'ipv6' : 'ipv4');
	}
	return [scope, list] as const;
});

const isMapped = (bytes: Uint8Array) =>
	bytes[10] === 0xff && bytes[11] === 0xff && bytes.subarray(0, 10).every(byte => byte === 0);

/** An IPv4 address in the dress of IPv6 as what it is: the four bytes, else all of them; and the text. */
export function plainAddress(bytes: Uint8Array, family: number): string {
	if (family === AF_INET) return addressText(bytes, AF_INET);
	return isMapped(bytes) ? addressText(bytes.subarray(12, 16), AF_INET) : addressText(bytes, family);
}

/** The scope of an address of this family (IPv4 in the first four bytes). */
export function addressScope(bytes: Uint8Array, family: number): AddressScope {
	const text = plainAddress(bytes, family);
	const version = text.includes(':') ? 'ipv6' : 'ipv4';
	return lists.find(([, list]) => list.check(text, version))?.[0] ?? 'public';
}
