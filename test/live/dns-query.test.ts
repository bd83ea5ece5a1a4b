// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {framed, question, serveNames} from '../support/name-server.ts';

const it = liveTestOf({kinds: ['dns_query']});
const ADDRESS = '127.0.0.53';
const asked = question('www.example.org', 'A', 0x1234);
const hex = asked.toString('hex');

const udp = {
	query_name: 'www.example.org',
	query_type: 'A',
	query_id: 0x1234,
	resolver: `${ADDRESS}:53`,
	transport: 'udp',
	scope: 'loopback',
	family: 2,
	remote_address: ADDRESS,
	remote_port: 53,
	length: asked.length,
	message: hex,
	severity: 'info',
	error: null,
};

describe('a question by UDP is told', () => {
	it.for(['write', 'writev', 'sendto', 'sendmsg'])(
		'through a connected socket: %s',
		async (way, {capture}) => {
			const deed = await capture.do(
				['socket', 'inet', 'dgram'],
				['connect', '=0', ADDRESS, 53],
				['send_bytes', '=0', way, hex],
			);
			expect(deed.result(2)).toBe(asked.length);
			deed.one('dns_query', {pid: deed.pid, ...udp});
			expect(deed.seen).toHaveLength(1);
		},
	);

	it.for(['sendto', 'sendmsg'])('through one that is not: %s', async (way, {capture}) => {
		const deed = await capture.do(['socket', 'inet', 'dgram'], ['send_bytes', '=0', way, hex, ADDRESS, 53]);
		deed.one('dns_query', udp);
	});

	it('over IPv6, and to an IPv4 address through a socket of IPv6', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet6', 'dgram'],
			['send_bytes', '=0', 'sendto', hex, '::1', 53],
			['send_bytes', '=0', 'sendto', hex, `::ffff:${ADDRESS}`, 53],
		);
		deed.one('dns_query', {family: 10, resolver: '[::1]:53', query_name: 'www.example.org'});
		deed.one('dns_query', {family: 10, resolver: `[::ffff:${ADDRESS}]:53`, scope: 'loopback'});
	});

	it('each of two that one sendmmsg sends, as glibc does', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_two', '=0', hex, question('www.example.org', 'AAAA', 0x1235).toString('hex')],
		);
		expect(deed.result(2)).toBe(2);
		deed.one('dns_query', udp);
		deed.one('dns_query', {query_type: 'AAAA', query_id: 0x1235});
		expect(deed.seen).toHaveLength(2);
	});

	it.for(['write', 'writev', 'sendmsg', 'socketcall'])('by a 32-bit call: %s', async (way, {capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_32', '=0', way, hex],
		);
		expect(deed.result(2)).toBe(asked.length);
		deed.one('dns_query', {...udp, compat: true});
	});
});

describe('a question by TCP is told', () => {
	it.for(['write', 'writev', 'sendmsg'])('with its length in front: %s', async (way, {capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', way, framed(asked).toString('hex')],
		);
		deed.one('dns_query', {
			query_name: 'www.example.org',
			query_type: 'A',
			query_id: 0x1234,
			transport: 'tcp',
			resolver: `${ADDRESS}:53`,
		});
		expect(deed.seen).toHaveLength(1);
	});

	it('whose length goes by a call of its own', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', framed(asked).toString('hex').slice(0, 4)],
			['send_bytes', '=0', 'write', hex],
		);
		deed.one('dns_query', {query_name: 'www.example.org', transport: 'tcp', message: hex});
		expect(deed.seen).toHaveLength(1);
	});
});

describe('a name that carries data', () => {
	const dense = 'mzxw6ytboi4dsnrqge3tgmjshe2tqnzvgy2dcmztg44tsmjxgu3tknbq';

	it('is low where it is long, and medium where it is as long as can be', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', question(`${dense}.${dense}.t.example.org`, 'A', 1).toString('hex')],
			[
				'send_bytes',
				'=0',
				'write',
				question(`${dense}.${dense}.${dense}.t.example.org`, 'A', 2).toString('hex'),
			],
		);
		expect(deed.one('dns_query', {query_id: 1}).json.severity).toBe('low');
		expect(deed.one('dns_query', {query_id: 2}).json.severity).toBe('medium');
	});
});

describe('what is no question', () => {
	it('makes no event: one to another port, garbage, an answer, too little, a pipe', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['send_bytes', '=0', 'sendto', hex, ADDRESS, 54],
			['send_bytes', '=0', 'sendto', 'ff'.repeat(40), ADDRESS, 53],
			['send_bytes', '=0', 'sendto', `12348180${hex.slice(8)}`, ADDRESS, 53],
			['send_bytes', '=0', 'sendto', hex.slice(0, 22), ADDRESS, 53],
			['open', `${folder}/plain`, 0x42, 0o600],
			['send_bytes', '=5', 'write', hex],
			['send_bytes', 777, 'write', hex],
		);
		expect(deed.result(6)).toBe(asked.length);
		expect(deed.seen).toEqual([]);
	});
});
