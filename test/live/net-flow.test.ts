// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {Capture, type Json} from '../support/capture.ts';
import {RunningDeed} from '../support/deeds.ts';
import {liveTestOf} from '../support/live.ts';
import {loopbacks} from '../support/loopback.ts';

const it = liveTestOf({kinds: ['net_flow']});

/** Totals come with the tick, which the test cannot hurry; they are waited for by what they say. */
const sums = (json: Json) => [
	json.datagrams_sent,
	json.bytes_sent,
	json.datagrams_received,
	json.bytes_received,
];

describe('datagrams', () => {
	it.for(loopbacks)(
		'are told with the first one of each socket and then as totals: $name',
		async ({family, listen, connect}, {capture}) => {
			const deed = await capture.do(
				['socket', family, 'dgram'],
				['bind', '=0', listen, 0],
				['socket', family, 'dgram'],
				['sendto', '=2', 10, connect, ':0'],
				['sendto', '=2', 20, connect, ':0'],
				['sendto', '=2', 30, connect, ':0'],
				['receive', '=0', 'from'],
				['receive', '=0', 'recvmsg'],
				['receive', '=0', 'from'],
				['sendto', '=0', 7, connect, ':2'],
				['receive', '=2', 'from'],
				['ends', '=0'],
				['ends', '=2'],
			);
			const server = Number(deed.fact(11, 'local_port'));
			const client = Number(deed.fact(12, 'local_port'));
			const common = {pid: deed.pid, pane: 'network', phase: 'began', protocol: 17, error: null};
			deed.one('net_flow', {
				...common,
				first: 'out',
				remote_address: connect,
				remote_port: server,
				local_port: client,
				datagrams_sent: 1,
				bytes_sent: 10,
				datagrams_received: 0,
			});
			deed.one('net_flow', {
				...common,
				first: 'in',
				local_address: listen,
				local_port: server,
				remote_address: connect,
				remote_port: client,
				datagrams_received: 1,
				bytes_received: 10,
				datagrams_sent: 0,
			});
			const total = async (port: number) =>
				capture.until('the totals', () =>
					capture.seen.find(
						({event}) =>
							event.kind === 'net_flow' &&
							event.tgid === deed.pid &&
							event.localPort === port &&
							event.phase === 'goes_on',
					),
				);
			expect(sums((await total(client)).json)).toEqual([3, 60, 1, 7]);
			expect(sums((await total(server)).json)).toEqual([1, 7, 3, 60]);
		},
	);

	it.for(['send', 'sendmsg', 'write'])(
		'over a connected socket are told however they are sent: %s',
		async (how, {capture}) => {
			const deed = await capture.do(
				['socket', 'inet', 'dgram'],
				['bind', '=0', '127.0.0.1', 0],
				['socket', 'inet', 'dgram'],
				['connect', '=2', '127.0.0.1', ':0'],
				['send', '=2', 100, how],
				['receive', '=0', how === 'write' ? 'read' : 'from'],
				['ends', '=2'],
			);
			const remote = {
				remote_address: '127.0.0.1',
				remote_port: Number(deed.fact(6, 'remote_port')),
				local_port: Number(deed.fact(6, 'local_port')),
			};
			deed.one('net_flow', {first: 'out', datagrams_sent: 1, bytes_sent: 100, ...remote});
			// Who reads does not ask from whom.
			deed.one('net_flow', {
				first: 'in',
				bytes_received: 100,
				remote_port: how === 'write' ? 0 : remote.local_port,
				remote_address: how === 'write' ? '0.0.0.0' : '127.0.0.1',
			});
			expect(deed.all('net_flow')).toHaveLength(2);
		},
	);

	it('many to a call are counted one by one', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['messages', '=2', 5, 13, '127.0.0.1', ':0'],
			['messages', '=0', 5],
		);
		expect([deed.result(3), deed.result(4)]).toEqual([5, 5]);
		expect(deed.all('net_flow', {phase: 'began'})).toHaveLength(2);
		const totals = await capture.until('the totals', () => {
			const found = capture.seen.filter(
				({event}) => event.kind === 'net_flow' && event.tgid === deed.pid && event.phase === 'goes_on',
			);
			return found.length === 2 ? found : undefined;
		});
		expect(totals.map(({json}) => sums(json)).sort()).toEqual([
			[0, 0, 5, 65],
			[5, 65, 0, 0],
		]);
	});

	it('in a flood are two events and some totals, not one each', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['connect', '=2', '127.0.0.1', ':0'],
			['times', 20_000, 'send', '=2', 1],
		);
		expect(deed.all('net_flow', {phase: 'began'})).toHaveLength(1);
		expect(deed.all('net_flow').length).toBeLessThan(50);
	});

	it('by 32-bit calls are told, also by socketcall', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['low_address', '127.0.0.1', ':0'],
			['socket', 'inet', 'dgram'],
			['low_words', '=3', '=2', 8, 0, '=2', 16],
			['call32', 102, 11, '=4'],
			['low_words', '=2', 16],
			['low_words', '=2', 16, 0, 0, 0, 0, 0],
			['socket', 'inet', 'dgram'],
			['call32', 370, '=8', '=7', 0],
		);
		expect([deed.result(5), deed.result(9)]).toEqual([8, 0]);
		deed.one('net_flow', {first: 'out', compat: true, bytes_sent: 8, remote_address: '127.0.0.1'});
		deed.one('net_flow', {first: 'out', compat: true, bytes_sent: 0, datagrams_sent: 1});
	});

	it('that were only looked at, or did not go, are none', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['sendto', '=2', 10, '127.0.0.1', ':0'],
			['receive', '=0', 'peek'],
			['receive', '=0', 'peek'],
			['sendto', '=2', 10, '255.255.255.255', 9],
		);
		expect(deed.result(6)).toBeLessThan(0);
		expect(deed.all('net_flow', {first: 'in'})).toEqual([]);
		deed.one('net_flow', {first: 'out'});
	});

	it('are no streams', async ({capture, folder}) => {
		const deed = await capture.do(
			['socket', 'unix', 'dgram'],
			['bind', '=0', `${folder}/name`],
			['socket', 'unix', 'dgram'],
			['connect', '=2', `${folder}/name`],
			['send', '=2', 5],
			['receive', '=0'],
			['socket', 'inet', 'stream'],
			['bind', '=6', '127.0.0.1', 0],
			['listen', '=6', 1],
			['socket', 'inet', 'stream'],
			['connect', '=9', '127.0.0.1', ':6'],
			['send', '=9', 5],
		);
		expect([deed.result(5), deed.result(11)]).toEqual([5, 5]);
		expect(deed.seen).toEqual([]);
	});

	it('that come no more end their flow', async ({capture}) => {
		const deed = await capture.do(['socket', 'inet', 'dgram'], ['sendto', '=0', 10, '127.0.0.1', 4711]);
		const {json} = await capture.until('the end of the flow', () =>
			capture.seen.find(
				({event}) => event.kind === 'net_flow' && event.tgid === deed.pid && event.phase === 'ended',
			),
		);
		expect(sums(json)).toEqual([1, 10, 0, 0]);
	});

	it('of more flows than are kept are counted as not seen', async () => {
		const deed = new RunningDeed([['wait'], ['socket', 'inet', 'dgram'], ['scatter', '=1', 17_000]]);
		await deed.ready();
		const capture = new Capture({kinds: ['net_flow'], pids: [deed.pid]});
		deed.go();
		await capture.finish(deed);
		expect(capture.counters().kinds.net_flow).toMatchObject({sent: 16_384, unpaired: 17_000 - 16_384});
		capture.close(true);
	});
});
