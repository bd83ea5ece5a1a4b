// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {loopbacks, serve} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_accept', 'net_connect']});
const SOCK_NONBLOCK = 0o4000;

describe('a connection that is taken', () => {
	it.for(loopbacks)(
		'has both ends as the process itself sees them: $name',
		async ({family, listen, connect}, {capture}) => {
			const deed = await capture.do(
				...serve(family, listen),
				['socket', family, 'stream'],
				['connect', '=3', connect, ':0'],
				['accept', '=0'],
				['ends', '=5'],
				['ends', '=3'],
			);
			deed.one('net_accept', {
				pid: deed.pid,
				pane: 'network',
				result: deed.result(5),
				error: null,
				family: family === 'inet' ? 2 : 10,
				protocol: 6,
				local_address: deed.fact(6, 'local_address'),
				local_port: Number(deed.fact(6, 'local_port')),
				remote_address: deed.fact(6, 'remote_address'),
				remote_port: Number(deed.fact(6, 'remote_port')),
			});
			// What is remote to one of them is local to the other.
			expect(deed.fact(6, 'remote_port')).toBe(deed.fact(7, 'local_port'));
		},
	);

	it('is seen with accept4', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['accept4', '=0', SOCK_NONBLOCK],
		);
		deed.one('net_accept', {result: deed.result(5), remote_address: '127.0.0.1'});
	});

	it('is told with the process that took it, not with the one that came', async ({capture}) => {
		const server = capture.start(
			['wait'],
			...serve('inet', '127.0.0.1').map(shifted),
			['ends', '=1'],
			['wait'],
			['accept', '=1'],
		);
		await server.ready();
		server.go();
		const port = await server.fact('local_port');
		const client = await capture.do(
			['socket', 'inet', 'stream'],
			['connect', '=0', '127.0.0.1', Number(port)],
			['ends', '=0'],
		);
		server.go();
		const done = await capture.finish(server);
		done.one('net_accept', {
			pid: done.pid,
			local_port: Number(port),
			remote_port: Number(client.fact(2, 'local_port')),
		});
		expect(client.all('net_accept')).toEqual([]);
		client.one('net_connect', {pid: client.pid, remote_port: Number(port)});
	});
});

describe('a connection that is taken in another way', () => {
	it.for(['once', 'often'])('by io_uring is told and marked: asked for %s', async (how, {capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream'],
			['connect', '=5', '127.0.0.1', ':0'],
			['uring_accept', '=0', 2, how],
			['ends', '=3'],
			['ends', '=5'],
		);
		expect(deed.all('net_accept')).toHaveLength(2);
		for (const step of [8, 9])
			deed.one('net_accept', {
				pid: deed.pid,
				io_uring: true,
				remote_port: Number(deed.fact(step, 'local_port')),
				local_port: Number(deed.fact(step, 'remote_port')),
			});
		deed.one('net_accept', {result: deed.result(7)});
	});

	it('by 32-bit calls is told', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['socket', 'inet', 'stream'],
			['connect', '=5', '127.0.0.1', ':0'],
			['call32', 364, '=0', 0, 0, 0],
			['low_words', '=0', 0, 0],
			['call32', 102, 5, '=8'],
		);
		deed.one('net_accept', {result: deed.result(7), compat: true});
		deed.one('net_accept', {result: deed.result(9), compat: true});
	});
});

describe('a connection that is not taken', () => {
	it('for want of descriptors has EMFILE and the end that listens', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['ends', '=0'],
			['descriptor_limit', 3],
			['accept', '=0'],
		);
		deed.one('net_accept', {
			error: 'EMFILE',
			local_address: '127.0.0.1',
			local_port: Number(deed.fact(5, 'local_port')),
		});
	});

	it('since nobody is there makes no event', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'stream', 'nonblock'],
			['bind', '=0', '127.0.0.1', 0],
			['listen', '=0', 1],
			['accept', '=0'],
		);
		expect(deed.result(3)).toBe(-11);
		expect(deed.all('net_accept')).toEqual([]);
	});

	it('since it is one of the machine itself makes no event', async ({capture, folder}) => {
		const name = `${folder}/socket`;
		const deed = await capture.do(
			['socket', 'unix', 'stream'],
			['bind', '=0', name],
			['listen', '=0', 1],
			['socket', 'unix', 'stream'],
			['connect', '=3', name],
			['accept', '=0'],
		);
		expect(deed.result(5)).toBeGreaterThan(0);
		expect(deed.seen).toEqual([]);
	});
});

/** A step behind another one: what it says of step 0 is then about step 1. */
function shifted([name, ...args]: readonly [string, ...ReadonlyArray<string | number | Buffer>]) {
	return [name, ...args.map(argument => (argument === '=0' ? '=1' : argument))] as const;
}
