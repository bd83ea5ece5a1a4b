// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {loopbacks, serve} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_connect']});

describe('a connection that is made', () => {
	it.for(loopbacks)(
		'by TCP has both ends as the process itself sees them: $name',
		async ({family, listen, connect, shown}, {capture}) => {
			const deed = await capture.do(
				...serve(family, listen),
				['socket', family, 'stream'],
				['connect', '=3', connect, ':0'],
				['ends', '=3'],
			);
			const {event} = deed.one('net_connect', {
				pid: deed.pid,
				pane: 'network',
				result: 0,
				error: null,
				family: family === 'inet' ? 2 : 10,
				protocol: 6,
				local_address: deed.fact(5, 'local_address'),
				local_port: Number(deed.fact(5, 'local_port')),
				remote_address: deed.fact(5, 'remote_address'),
				remote_port: Number(deed.fact(5, 'remote_port')),
			});
			expect(deed.fact(5, 'remote_address')).toBe(shown);
			expect(event.localPort).toBeGreaterThan(0);
		},
	);

	it.for(loopbacks)('by UDP has both ends too: $name', async ({family, connect}, {capture}) => {
		const deed = await capture.do(
			['socket', family, 'dgram'],
			['connect', '=0', connect, 4711],
			['ends', '=0'],
		);
		deed.one('net_connect', {
			result: 0,
			protocol: 17,
			local_address: deed.fact(2, 'local_address'),
			local_port: Number(deed.fact(2, 'local_port')),
			remote_address: deed.fact(2, 'remote_address'),
			remote_port: 4711,
		});
	});
});

describe('a connection that is not made', () => {
	it.for(loopbacks)(
		'since nobody listens has ECONNREFUSED and the end that was asked for: $name',
		async ({family, listen, connect}, {capture}) => {
			// The port of a socket that is bound and does not listen belongs to nobody else.
			const deed = await capture.do(
				['socket', family, 'stream'],
				['bind', '=0', listen, 0],
				['socket', family, 'stream'],
				['ends', '=0'],
				['connect', '=2', connect, ':0'],
			);
			deed.one('net_connect', {
				error: 'ECONNREFUSED',
				result: deed.result(4),
				remote_address: connect,
				remote_port: Number(deed.fact(3, 'local_port')),
			});
		},
	);

	it('at once, by a socket that does not block, has EINPROGRESS and the end that was asked for', async ({
		capture,
	}) => {
		// No answer comes from the network that is kept for documentation (RFC 5737), or there is no route to it at all.
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream', 'nonblock'],
			['connect', '=3', '127.0.0.1', ':0'],
			['ends', '=0'],
		);
		expect(deed.result(4)).toBe(-115);
		deed.one('net_connect', {
			error: 'EINPROGRESS',
			remote_address: '127.0.0.1',
			remote_port: Number(deed.fact(5, 'local_port')),
		});
	});

	it('since there is one already has EISCONN', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['connect', '=3', '127.0.0.2', 9],
		);
		deed.one('net_connect', {error: 'EISCONN', remote_address: '127.0.0.2', remote_port: 9});
	});
});

describe('what is no connection over a network', () => {
	it('makes no event: a socket of the machine itself', async ({capture, folder}) => {
		const name = `${folder}/socket`;
		const deed = await capture.do(
			['socket', 'unix', 'stream'],
			['bind', '=0', name],
			['listen', '=0', 1],
			['socket', 'unix', 'stream'],
			['connect', '=3', name],
		);
		expect(deed.result(4)).toBe(0);
		expect(deed.seen).toEqual([]);
	});

	it('makes no event: a descriptor that is no socket, or none', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', folder, 0],
			['connect', '=0', '127.0.0.1', 9],
			['connect', 777, '127.0.0.1', 9],
		);
		expect([deed.result(1), deed.result(2)]).toEqual([-88, -9]);
		expect(deed.seen).toEqual([]);
	});
});
