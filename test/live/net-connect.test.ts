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

describe('an attempt that does not wait', () => {
	it('is told once, with how it came out and how long the handshake took', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream', 'nonblock'],
			['connect', '=3', '127.0.0.1', ':0'],
			['settled', '=3'],
			['connect', '=3', '127.0.0.1', ':0'],
			['ends', '=3'],
		);
		expect([deed.result(4), deed.result(5), deed.result(6)]).toEqual([-115, 0, 0]);
		const {event} = deed.one('net_connect', {
			pid: deed.pid,
			result: 0,
			error: null,
			waited: false,
			unsettled: undefined,
			local_port: Number(deed.fact(7, 'local_port')),
			remote_port: Number(deed.fact(7, 'remote_port')),
		});
		expect(deed.all('net_connect')).toHaveLength(1);
		expect(event.latency).toBeGreaterThan(0);
	});

	it('and is refused is told once, with ECONNREFUSED', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'stream', 'nonblock'],
			['connect', '=2', '127.0.0.1', ':0'],
			['settled', '=2'],
			['ends', '=0'],
		);
		expect([deed.result(3), deed.result(4)]).toEqual([-115, -111]);
		const {event} = deed.one('net_connect', {
			error: 'ECONNREFUSED',
			remote_address: '127.0.0.1',
			remote_port: Number(deed.fact(5, 'local_port')),
			local_address: '127.0.0.1',
		});
		expect(deed.all('net_connect')).toHaveLength(1);
		expect(event.latency).toBeGreaterThan(0);
	});

	it('and that nobody answers is told when the kernel gives up', async ({capture}) => {
		// A listener whose queue is full does not answer.
		const deed = await capture.do(
			...serve('inet', '127.0.0.1', 0),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream', 'nonblock'],
			['syn_retries', '=5', 1],
			['connect', '=5', '127.0.0.1', ':0'],
			['settled', '=5'],
			['ends', '=5'],
		);
		expect(deed.result(8)).toBe(-110);
		const {event} = deed.one('net_connect', {error: 'ETIMEDOUT', result: -110, waited: false});
		expect(event.latency).toBeGreaterThan(1e9);
	});

	it('and whose socket is closed before is unsettled', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1', 0),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream', 'nonblock'],
			['connect', '=5', '127.0.0.1', ':0'],
			['close', '=5'],
		);
		expect(deed.result(6)).toBe(-115);
		deed.one('net_connect', {error: 'EINPROGRESS', unsettled: true, remote_address: '127.0.0.1'});
		expect(deed.all('net_connect')).toHaveLength(2);
	});

	it('since it is made by sending (MSG_FASTOPEN) is told once', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['sendto', '=3', 5, '127.0.0.1', ':0', 0x20000000],
			['ends', '=3'],
		);
		expect(deed.result(4)).toBe(5);
		deed.one('net_connect', {
			pid: deed.pid,
			result: 0,
			waited: false,
			local_port: Number(deed.fact(5, 'local_port')),
			remote_port: Number(deed.fact(5, 'remote_port')),
		});
		expect(deed.all('net_connect')).toHaveLength(1);
	});
});

describe('an attempt by io_uring', () => {
	it.for(['inline', 'async'])('is told once, and marked: %s', async (option, {capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['uring_connect', '=3', '127.0.0.1', ':0', option],
			['ends', '=3'],
		);
		expect(deed.result(4)).toBe(0);
		deed.one('net_connect', {
			pid: deed.pid,
			result: 0,
			io_uring: true,
			protocol: 6,
			remote_port: Number(deed.fact(5, 'remote_port')),
			local_port: Number(deed.fact(5, 'local_port')),
		});
		expect(deed.all('net_connect')).toHaveLength(1);
	});

	it('that is refused has ECONNREFUSED', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'stream'],
			['uring_connect', '=2', '127.0.0.1', ':0'],
		);
		expect(deed.result(3)).toBe(-111);
		deed.one('net_connect', {error: 'ECONNREFUSED', io_uring: true, remote_address: '127.0.0.1'});
		expect(deed.all('net_connect')).toHaveLength(1);
	});

	it('that is no handshake is told too: UDP, and one that fails at once', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['uring_connect', '=0', '127.0.0.1', 4711],
			['socket', 'inet', 'stream'],
			['uring_connect', '=2', '255.255.255.255', 9],
		);
		deed.one('net_connect', {result: 0, io_uring: true, protocol: 17, remote_port: 4711});
		deed.one('net_connect', {
			error: 'ENETUNREACH',
			io_uring: true,
			remote_address: '255.255.255.255',
			remote_port: 9,
		});
	});
});

describe('an attempt by a 32-bit call', () => {
	it('is told, also by socketcall, whose arguments lie in memory', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['low_address', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream'],
			['call32', 362, '=4', '=3', 16],
			['socket', 'inet', 'stream'],
			['low_words', '=6', '=3', 16],
			['call32', 102, 3, '=7'],
			['ends', '=4'],
			['ends', '=6'],
		);
		expect([deed.result(5), deed.result(8)]).toEqual([0, 0]);
		for (const step of [9, 10])
			deed.one('net_connect', {
				result: 0,
				compat: true,
				local_port: Number(deed.fact(step, 'local_port')),
				remote_port: Number(deed.fact(step, 'remote_port')),
			});
	});

	it('that is refused tells the end that was asked for', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['bind', '=0', '127.0.0.1', 0],
			['low_address', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream'],
			['low_words', '=3', '=2', 16],
			['call32', 102, 3, '=4'],
		);
		deed.one('net_connect', {error: 'ECONNREFUSED', compat: true, remote_address: '127.0.0.1', waited: true});
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
