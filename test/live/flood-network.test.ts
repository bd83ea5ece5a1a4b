// SPDX-License-Identifier: MIT

import {once} from 'node:events';
import {createServer} from 'node:net';
import {describe, expect} from 'vitest';
import {flood, SMALLEST_QUEUE, SMALLEST_RING} from '../support/flood.ts';
import {liveTest as it} from '../support/live.ts';

/** A port of this machine where nobody listens any more. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	return typeof address === 'object' && address ? address.port : Number.NaN;
}

const tiny = {
	vitalBytes: SMALLEST_RING,
	bulkBytes: SMALLEST_RING,
	queueBytes: SMALLEST_QUEUE,
	backlogBytes: 0,
};

describe('a flood of connects', () => {
	it('is received to the last one', async () => {
		const done = await flood({kinds: ['net_connect']}, [['connect_flood', 10_000, await freePort()]]);
		expect(done.done).toBe(10_000);
		done.expectDone('net_connect', 10_000);
		expect(done.lost('net_connect')).toBe(0);
	});

	it('that no ring can hold is received or lost', async () => {
		const done = await flood(
			{kinds: ['net_connect', 'net_socket'], ...tiny},
			[['connect_flood', 20_000, await freePort()]],
			{stands: true},
		);
		done.expectDone('net_connect', 20_000);
		expect(done.lost('net_connect')).toBeGreaterThan(0);
	});
});

describe('a flood of questions to a name server', () => {
	it('is received to the last one', async () => {
		const done = await flood({kinds: ['dns_query']}, [['query_flood', 20_000]]);
		expect(done.done).toBe(20_000);
		done.expectDone('dns_query', 20_000);
		expect(done.lost('dns_query')).toBe(0);
	});

	it('that no ring can hold is received or lost, while connects are all there', async () => {
		const done = await flood(
			{kinds: ['dns_query', 'net_connect'], bulkBytes: SMALLEST_RING, queueBytes: SMALLEST_QUEUE},
			[
				['query_flood', 20_000],
				['connect_flood', 2000, await freePort()],
				['query_flood', 20_000],
			],
			{stands: true},
		);
		done.expectDone('dns_query', 40_000);
		expect(done.lost('dns_query')).toBeGreaterThan(0);
		done.expectDone('net_connect', 2000);
		expect(done.lost('net_connect')).toBe(0);
	});
});
