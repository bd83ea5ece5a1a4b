// SPDX-License-Identifier: MIT
import {execFile} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {promisify} from 'node:util';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {answerTo, framed, question, serveNames} from '../support/name-server.ts';

const it = liveTestOf({kinds: ['dns_query', 'dns_answer', 'net_connect', 'process_exec', 'process_fork']});
/** Not in step: the name server lives in this process. */
const runAside = promisify(execFile);
const ADDRESS = '127.0.0.54';
const asked = question('www.example.org', 'A', 0x2345);
const hex = asked.toString('hex');
const answer = {
	query_name: 'www.example.org',
	query_type: 'A',
	query_id: 0x2345,
	rcode: 'NOERROR',
	answers: '127.0.0.9',
	answer_count: 1,
	ttl: 60,
	resolver: `${ADDRESS}:53`,
	transport: 'udp',
	remote_address: ADDRESS,
	remote_port: 53,
	message: answerTo(asked).toString('hex'),
	error: null,
};

describe('an answer by UDP is told, with the time since the question', () => {
	it.for(['read', 'readv', 'recv', 'recvmsg', 'from', 'peek'])(
		'through a connected socket: %s',
		async (way, {capture}) => {
			await serveNames(ADDRESS);
			const deed = await capture.do(
				['socket', 'inet', 'dgram'],
				['connect', '=0', ADDRESS, 53],
				['send_bytes', '=0', 'write', hex],
				['receive_answer', '=0', way],
			);
			const query = deed.one('dns_query').event;
			const {event} = deed.one('dns_answer', {pid: deed.pid, ...answer});
			expect(event.latency).toBe(event.at - query.at);
			expect(deed.all('dns_answer')).toHaveLength(1);
		},
	);

	it.for(['from', 'recv', 'recvmsg'])(
		'through one that is not, whether it asks who it was or not: %s',
		async (way, {capture}) => {
			await serveNames(ADDRESS);
			const deed = await capture.do(
				['socket', 'inet', 'dgram'],
				['send_bytes', '=0', 'sendto', hex, ADDRESS, 53],
				['receive_answer', '=0', way],
			);
			expect(deed.one('dns_answer', answer).event.latency).toBeGreaterThan(0);
		},
	);

	it('each of two that one recvmmsg takes', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_two', '=0', hex, question('www.example.org', 'AAAA', 0x2346).toString('hex')],
			['receive_two', '=0'],
		);
		expect(deed.result(3)).toBe(2);
		deed.one('dns_answer', answer);
		deed.one('dns_answer', {query_type: 'AAAA', answers: '::9'});
	});

	it('by a 32-bit call', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', hex],
			['receive_32', '=0'],
		);
		deed.one('dns_answer', {...answer, compat: true});
	});

	it('that the name does not exist', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', question('absent.example.org', 'AAAA', 7).toString('hex')],
			['receive_answer', '=0', 'recv'],
		);
		deed.one('dns_answer', {rcode: 'NXDOMAIN', answers: '', answer_count: 0, ttl: undefined});
	});
});

describe('an answer by TCP', () => {
	it('is told', async ({capture}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'stream'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', framed(asked).toString('hex')],
			['receive_answer', '=0', 'read'],
		);
		deed.one('dns_answer', {
			query_name: 'www.example.org',
			answers: '127.0.0.9',
			transport: 'tcp',
			resolver: `${ADDRESS}:53`,
		});
	});
});

describe('a connection', () => {
	it('has the name that its process looked up for the address, however long the chain of aliases', async ({
		capture,
	}) => {
		await serveNames(ADDRESS);
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['connect', '=0', ADDRESS, 53],
			['send_bytes', '=0', 'write', question('Alias.Example.org', 'A', 8).toString('hex')],
			['receive_answer', '=0', 'recv'],
			['socket', 'inet', 'dgram'],
			['connect', '=4', '127.0.0.9', 123],
			['connect', '=4', '127.0.0.10', 123],
			['connect', '=4', '10.255.0.1', 123],
		);
		deed.one('dns_answer', {answers: '127.0.0.9 real.example.org'});
		deed.one('net_connect', {
			remote_address: '127.0.0.9',
			remote_name: 'alias.example.org',
			looked_up: true,
			direction: 'out',
			scope: 'loopback',
			service: 'ntp',
		});
		deed.one('net_connect', {remote_address: '127.0.0.10', remote_name: undefined, looked_up: undefined});
		deed.one('net_connect', {remote_address: '10.255.0.1', looked_up: false, scope: 'private'});
	});
});

describe('what looks up names for a living', () => {
	it('is seen: Node’s own resolver', async ({capture}) => {
		await serveNames(ADDRESS);
		const script = `const d = new (require('dns').promises.Resolver)(); d.setServers(['${ADDRESS}']); d.resolve4('node.example.org').then(console.log);`;
		await runAside(process.execPath, ['-e', script]);
		await capture.settle();
		const found = capture.seen.filter(
			({json}) => json.kind === 'dns_answer' && json.query_name === 'node.example.org',
		);
		expect(found.map(({json}) => json.answers)).toEqual(['127.0.0.9']);
	});

	it('is seen: getaddrinfo of glibc', async ({capture, folder}) => {
		await serveNames(ADDRESS);
		writeFileSync(`${folder}/resolv.conf`, `nameserver ${ADDRESS}\n`);
		const enter = 'mount --bind "$1" /etc/resolv.conf && exec getent ahosts libc.example.org';
		await runAside('unshare', ['--mount', 'sh', '-c', enter, 'sh', `${folder}/resolv.conf`]);
		await capture.settle();
		const of = (kind: string) =>
			capture.seen
				.filter(({json}) => json.kind === kind && json.query_name === 'libc.example.org')
				.map(({json}) => json.query_type)
				.sort();
		expect(of('dns_query')).toEqual(['A', 'AAAA']);
		expect(of('dns_answer')).toEqual(['A', 'AAAA']);
	});
});

describe('what is no answer', () => {
	it('makes no event: one from another port, a question, a socket that asked nobody', async ({capture}) => {
		const deed = await capture.do(
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['send_bytes', '=2', 'sendto', answerTo(asked).toString('hex'), '127.0.0.1', ':0'],
			['receive_answer', '=0', 'recv'],
			['send_bytes', '=2', 'sendto', answerTo(asked).toString('hex'), '127.0.0.1', ':0'],
			['receive_answer', '=0', 'from'],
		);
		expect(deed.result(6)).toBe(answerTo(asked).length);
		expect(deed.all('dns_answer')).toEqual([]);
	});
});
