// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {Capture} from '../support/capture.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTestOf} from '../support/live.ts';
import {loopbacks, serve} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_close']});

/** Steps 0 to 5: a listener, a client (3), and what was accepted (5). */
const connected = (family = 'inet', listen = '127.0.0.1', connect = listen) =>
	[
		...serve(family, listen),
		['socket', family, 'stream'],
		['connect', '=3', connect, ':0'],
		['accept', '=0'],
	] as const;

describe('a connection that ended', () => {
	it.for(loopbacks)(
		'tells of each side what it carried, to the byte, how long it was, and who closed it: $name',
		async ({family, listen, connect}, {capture}) => {
			const deed = await capture.do(
				...connected(family, listen, connect),
				['carry', '=3', '=5', 300_001],
				['carry', '=5', '=3', 7],
				['ends', '=3'],
				['shutdown', '=3'],
				['receive_all', '=5'],
				['close', '=5'],
				['receive_all', '=3'],
				['close', '=3'],
			);
			expect(deed.result(6)).toBe(300_001);
			const near = {
				pid: deed.pid,
				pane: 'network',
				error: null,
				reset: false,
				retransmits: 0,
				family: family === 'inet' ? 2 : 10,
				protocol: 6,
			};
			const {event: client} = deed.one('net_close', {
				...near,
				closed_by: 'local',
				bytes_sent: 300_001,
				bytes_received: 7,
				local_address: deed.fact(8, 'local_address'),
				local_port: Number(deed.fact(8, 'local_port')),
				remote_address: deed.fact(8, 'remote_address'),
				remote_port: Number(deed.fact(8, 'remote_port')),
			});
			const {event: server} = deed.one('net_close', {
				...near,
				closed_by: 'remote',
				bytes_sent: 7,
				bytes_received: 300_001,
				local_port: Number(deed.fact(8, 'remote_port')),
				remote_port: Number(deed.fact(8, 'local_port')),
			});
			expect(deed.all('net_close')).toHaveLength(2);
			for (const event of [client, server]) {
				expect(event.duration).toBeGreaterThan(0);
				expect(event.segmentsSent).toBeGreaterThan(1);
				expect(event.segmentsReceived).toBeGreaterThan(1);
				expect(event.rttUs).toBeGreaterThan(0);
			}
		},
	);

	it('without a byte has carried none', async ({capture}) => {
		const deed = await capture.do(...connected(), ['close', '=5'], ['receive_all', '=3'], ['close', '=3']);
		deed.one('net_close', {closed_by: 'local', bytes_sent: 0, bytes_received: 0});
		deed.one('net_close', {closed_by: 'remote', bytes_sent: 0, bytes_received: 0});
	});

	it('by a reset says who reset it', async ({capture}) => {
		const deed = await capture.do(
			...connected(),
			['carry', '=3', '=5', 11],
			['no_linger', '=3'],
			['close', '=3'],
			['receive_all', '=5'],
			['close', '=5'],
		);
		expect(deed.result(9)).toBe(-104);
		deed.one('net_close', {closed_by: 'local', reset: true, error: null, bytes_sent: 11, bytes_received: 0});
		deed.one('net_close', {
			closed_by: 'remote',
			reset: true,
			error: 'ECONNRESET',
			bytes_sent: 0,
			bytes_received: 11,
			pid: deed.pid,
		});
	});

	it('with bytes that nobody read is a reset by the side that did not', async ({capture}) => {
		const deed = await capture.do(...connected(), ['send', '=3', 9], ['close', '=5'], ['receive_all', '=3']);
		deed.one('net_close', {closed_by: 'local', reset: true, bytes_received: 9, pid: deed.pid});
		deed.one('net_close', {closed_by: 'remote', reset: true, error: 'ECONNRESET', bytes_sent: 9});
	});

	it('is told with the process of each side, whoever the last segment came to', async ({capture}) => {
		const server = capture.start(
			['wait'],
			['socket', 'inet', 'stream'],
			['bind', '=1', '127.0.0.1', 0],
			['listen', '=1', 8],
			['ends', '=1'],
			['wait'],
			['accept', '=1'],
			['receive_all', '=6'],
			['close', '=6'],
		);
		await server.ready();
		server.go();
		const port = Number(await server.fact('local_port'));
		const client = await capture.do(
			['socket', 'inet', 'stream'],
			['connect', '=0', '127.0.0.1', port],
			['send', '=0', 40_000],
			['close', '=0'],
		);
		server.go();
		const done = await capture.finish(server);
		expect(done.result(7)).toBe(40_000);
		done.one('net_close', {pid: done.pid, closed_by: 'remote', bytes_received: 40_000, local_port: port});
		const side = capture.seen.filter(({event}) => event.kind === 'net_close' && event.remotePort === port);
		expect(side.map(({json}) => [json.pid, json.comm, json.bytes_sent, json.closed_by])).toEqual([
			[client.pid, 'deeds', 40_000, 'local'],
		]);
	});

	it('and was accepted by a 32-bit call has its owner too', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['low_words', '=0', 0, 0],
			['call32', 102, 5, '=5'],
			['no_linger', '=3'],
			['close', '=3'],
		);
		expect(deed.result(6)).toBeGreaterThan(0);
		deed.one('net_close', {closed_by: 'remote', reset: true, error: 'ECONNRESET', pid: deed.pid});
	});
});

describe('a connection that was there before us', () => {
	/** One that the far end resets, when told to. */
	async function waiting() {
		const deed = new RunningDeed([...connected(), ['wait'], ['no_linger', '=3'], ['close', '=3']]);
		await deed.ready();
		return deed;
	}

	it('has its owner, and no duration', async () => {
		const deed = await waiting();
		const capture = new Capture({kinds: ['net_close']});
		deed.go();
		const done = await capture.finish(deed);
		for (const closed_by of ['local', 'remote'])
			done.one('net_close', {closed_by, reset: true, duration: 0, pid: done.pid, comm: 'deeds'});
		capture.close();
	});

	it('of somebody who is not watched makes no event', async () => {
		const deed = await waiting();
		const capture = new Capture({kinds: ['net_close'], pids: [process.pid]});
		deed.go();
		await capture.finish(deed);
		expect(capture.seen.filter(({event}) => event.kind === 'net_close')).toEqual([]);
		capture.close();
	});
});

describe('a connection that nobody took', () => {
	it('ends with its listener as that of process 0, or of who closed it', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['ends', '=3'],
			['close', '=0'],
			['receive_all', '=3'],
		);
		const port = Number(deed.fact(5, 'local_port'));
		const other = capture.seen.find(({event}) => event.kind === 'net_close' && event.remotePort === port);
		expect(other?.json).toMatchObject({bytes_received: 0, closed_by: 'local'});
		expect([0, deed.pid]).toContain(other?.json.pid);
		deed.one('net_close', {local_port: port, closed_by: 'remote', reset: true});
	});
});

describe('what is no end of a connection', () => {
	it('makes no event: a listener that is closed, an attempt that fails, a UDP socket', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['bind', '=3', '127.0.0.1', 0],
			['socket', 'inet', 'stream'],
			['connect', '=5', '127.0.0.1', ':3'],
			['close', '=0'],
			['socket', 'inet', 'dgram'],
			['connect', '=8', '127.0.0.1', 4711],
			['close', '=8'],
		);
		expect(deed.result(6)).toBe(-111);
		expect(deed.seen).toEqual([]);
	});
});
