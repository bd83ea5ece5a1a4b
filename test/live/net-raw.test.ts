// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['net_raw', 'net_socket']});
const CLOEXEC = 0o2000000;
const NONBLOCK = 0o4000;
const [INET, INET6, NETLINK, PACKET] = [2, 10, 16, 17];
const [STREAM, DGRAM, RAW] = [1, 2, 3];

describe('a socket that takes packets as they are', () => {
	it('of the link is told with what it listens to', async ({capture}) => {
		const deed = await capture.do(['socket_of', PACKET, RAW | CLOEXEC, 0x0300]);
		expect(deed.result(0)).toBeGreaterThan(2);
		deed.one('net_raw', {
			pid: deed.pid,
			pane: 'network',
			severity: 'medium',
			result: deed.result(0),
			error: null,
			domain: PACKET,
			type: RAW | CLOEXEC,
			protocol: 0x0300,
			domain_name: 'AF_PACKET',
			type_name: 'SOCK_RAW|SOCK_CLOEXEC',
			protocol_name: 'all',
		});
		expect(deed.all('net_socket')).toEqual([]);
	});

	it('of the internet is told with its protocol', async ({capture}) => {
		const deed = await capture.do(['socket_of', INET, RAW, 1], ['socket_of', INET6, RAW, 58]);
		deed.one('net_raw', {result: deed.result(0), domain_name: 'AF_INET', protocol_name: 'icmp'});
		deed.one('net_raw', {result: deed.result(1), domain_name: 'AF_INET6', protocol_name: 'icmpv6'});
	});

	it('that is refused is told too', async ({capture}) => {
		const deed = await capture.do(
			['uid', 65534],
			['socket_of', PACKET, DGRAM, 0x0608],
			['socket_of', INET, RAW, 255],
		);
		deed.one('net_raw', {error: 'EPERM', uid: 65534, protocol_name: 'arp', severity: 'low'});
		deed.one('net_raw', {error: 'EPERM', protocol_name: 'raw'});
	});

	it('by 32-bit calls is told', async ({capture}) => {
		const deed = await capture.do(
			['call32', 359, INET, RAW, 6],
			['low_words', PACKET, DGRAM, 0],
			['call32', 102, 1, '=1'],
		);
		deed.one('net_raw', {result: deed.result(0), compat: true, protocol_name: 'tcp'});
		deed.one('net_raw', {result: deed.result(2), compat: true, protocol_name: 'none', severity: 'low'});
	});
});

describe('a socket made by io_uring', () => {
	it('is told if it takes packets as they are', async ({capture}) => {
		const deed = await capture.do(['uring_socket', PACKET, RAW, 0x0300], ['uring_socket', INET, STREAM, 0]);
		deed.one('net_raw', {
			pid: deed.pid,
			result: deed.result(0),
			io_uring: true,
			domain_name: 'AF_PACKET',
			protocol_name: 'all',
			severity: 'medium',
		});
		expect(deed.all('net_raw')).toHaveLength(1);
	});
});

describe('any other socket', () => {
	it('is told with family, type, flags and protocol by name', async ({capture}) => {
		const deed = await capture.do(
			['socket_of', INET, STREAM | NONBLOCK, 0],
			['socket_of', 1, 5, 0],
			['socket_of', NETLINK, RAW | CLOEXEC, 9],
			['socket_of', 40, STREAM, 0],
			['socket_of', 99, STREAM, 7],
		);
		expect(deed.all('net_raw')).toEqual([]);
		deed.one('net_socket', {
			pid: deed.pid,
			pane: 'network',
			severity: 'info',
			result: deed.result(0),
			domain_name: 'AF_INET',
			type_name: 'SOCK_STREAM|SOCK_NONBLOCK',
			protocol_name: 'tcp',
		});
		deed.one('net_socket', {
			result: deed.result(1),
			domain_name: 'AF_UNIX',
			type_name: 'SOCK_SEQPACKET',
			protocol_name: undefined,
		});
		deed.one('net_socket', {result: deed.result(2), domain_name: 'AF_NETLINK', protocol_name: 'audit'});
		deed.one('net_socket', {result: deed.result(3), domain_name: 'AF_VSOCK'});
		deed.one('net_socket', {error: 'EAFNOSUPPORT', domain_name: 'AF_99', protocol_name: '7'});
	});

	it('by 32-bit calls is told', async ({capture}) => {
		const deed = await capture.do(
			['low_words', INET, DGRAM, 0],
			['call32', 102, 1, '=0'],
			['call32', 359, 1, DGRAM, 0],
		);
		deed.one('net_socket', {result: deed.result(1), compat: true, protocol_name: 'udp'});
		deed.one('net_socket', {result: deed.result(2), compat: true, domain_name: 'AF_UNIX'});
	});
});
