// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {loopbacks, serve} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_listen']});

describe('a socket that begins to listen', () => {
	it.for(loopbacks)('is told with address, port and backlog: $name', async ({family, listen}, {capture}) => {
		const deed = await capture.do(...serve(family, listen, 17), ['ends', '=0']);
		deed.one('net_listen', {
			pid: deed.pid,
			pane: 'network',
			result: 0,
			error: null,
			backlog: 17,
			family: family === 'inet' ? 2 : 10,
			protocol: 6,
			local_address: listen,
			local_port: Number(deed.fact(3, 'local_port')),
			remote_port: 0,
		});
	});

	it('at all addresses, at a port that nobody named, has the port that the kernel chose', async ({
		capture,
	}) => {
		const deed = await capture.do(['socket', 'inet', 'stream'], ['listen', '=0', 1], ['ends', '=0']);
		const {event} = deed.one('net_listen', {
			local_address: '0.0.0.0',
			local_port: Number(deed.fact(2, 'local_port')),
		});
		expect(event.localPort).toBeGreaterThan(0);
	});

	it('and cannot, being one of datagrams, has EOPNOTSUPP', async ({capture}) => {
		const deed = await capture.do(['socket', 'inet', 'dgram'], ['listen', '=0', 1]);
		deed.one('net_listen', {error: 'EOPNOTSUPP', protocol: 17});
	});

	it('by io_uring is told, where the kernel can', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['bind', '=0', '127.0.0.1', 0],
			['uring_listen', '=0', 6],
			['ends', '=0'],
		);
		const told = deed.all('net_listen', {
			result: 0,
			io_uring: true,
			backlog: 6,
			local_port: Number(deed.fact(3, 'local_port')),
		});
		expect(told).toHaveLength(deed.result(2) === 0 ? 1 : 0);
	});

	it('by 32-bit calls is told', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['call32', 363, '=0', 3],
			['socket', 'inet', 'stream'],
			['low_words', '=2', 4],
			['call32', 102, 4, '=3'],
		);
		deed.one('net_listen', {result: 0, compat: true, backlog: 3});
		deed.one('net_listen', {result: 0, compat: true, backlog: 4});
	});

	it('on the machine itself only makes no event', async ({capture, folder}) => {
		const deed = await capture.do(
			['socket', 'unix', 'stream'],
			['bind', '=0', `${folder}/socket`],
			['listen', '=0', 1],
		);
		expect(deed.result(2)).toBe(0);
		expect(deed.seen).toEqual([]);
	});
});
