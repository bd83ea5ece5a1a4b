// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {loopbacks} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_bind']});

describe('a socket that takes an address', () => {
	it.for(loopbacks)(
		'at a port that nobody named is told with the port it got: $name',
		async ({family, listen}, {capture}) => {
			const deed = await capture.do(['socket', family, 'stream'], ['bind', '=0', listen, 0], ['ends', '=0']);
			const {event} = deed.one('net_bind', {
				pid: deed.pid,
				pane: 'network',
				result: 0,
				error: null,
				family: family === 'inet' ? 2 : 10,
				protocol: 6,
				local_address: listen,
				local_port: Number(deed.fact(2, 'local_port')),
				remote_port: 0,
				severity: 'info',
			});
			expect(event.localPort).toBeGreaterThan(0);
		},
	);

	it('that is taken has EADDRINUSE and what was asked for', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['bind', '=2', '127.0.0.1', ':0'],
			['ends', '=0'],
		);
		deed.one('net_bind', {
			error: 'EADDRINUSE',
			protocol: 17,
			local_address: '127.0.0.1',
			local_port: Number(deed.fact(4, 'local_port')),
		});
	});

	it('that is not of this machine has EADDRNOTAVAIL', async ({capture}) => {
		const deed = await capture.do(['socket', 'inet', 'stream'], ['bind', '=0', '198.51.100.9', 4711]);
		deed.one('net_bind', {error: 'EADDRNOTAVAIL', local_address: '198.51.100.9', local_port: 4711});
	});

	it('below 1024 without being allowed to has EACCES', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['uid', 65534],
			['bind', '=0', '127.0.0.1', 77],
		);
		deed.one('net_bind', {error: 'EACCES', local_port: 77, uid: 65534});
	});

	it('by 32-bit calls is told', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['low_address', '127.0.0.1', 0],
			['call32', 361, '=0', '=1', 16],
			['socket', 'inet', 'stream'],
			['low_words', '=3', '=1', 16],
			['call32', 102, 2, '=4'],
			['ends', '=0'],
			['ends', '=3'],
		);
		for (const step of [6, 7])
			deed.one('net_bind', {result: 0, compat: true, local_port: Number(deed.fact(step, 'local_port'))});
	});

	it('on the machine itself only makes no event', async ({capture, folder}) => {
		const deed = await capture.do(['socket', 'unix', 'stream'], ['bind', '=0', `${folder}/socket`]);
		expect(deed.result(1)).toBe(0);
		expect(deed.seen).toEqual([]);
	});
});
