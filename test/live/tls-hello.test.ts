// SPDX-License-Identifier: MIT
import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {type AddressInfo, createServer} from 'node:net';
import {describe, expect, onTestFinished} from 'vitest';
import {liveTestOf} from '../support/live.ts';
import {serve} from '../support/loopback.ts';
import {hello} from '../support/tls-hellos.ts';

const it = liveTestOf({kinds: ['tls_hello']});

/** A server that listens to a hello and hangs up. */
async function listenOnce(): Promise<number> {
	const server = createServer(connection => {
		connection.on('data', () => connection.destroy());
		connection.on('error', () => undefined);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	onTestFinished(() => void server.close());
	return (server.address() as AddressInfo).port;
}

/** Runs a client that fails, since nobody answers it; settles when it has ended. */
const fails = (program: string, args: readonly string[]) =>
	new Promise<number>(resolve => {
		const child = execFile(program, args, () => resolve(child.pid ?? 0));
		child.stdin?.end();
	});

describe('the hello of a client is told', () => {
	it.for(['write', 'writev', 'sendto', 'sendmsg'])('with the name it wants: %s', async (way, {capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['send_bytes', '=3', way, hello.toString('hex')],
		);
		expect(deed.result(5)).toBe(hello.length);
		deed.one('tls_hello', {
			pid: deed.pid,
			server_name: 'www.example.org',
			tls_versions: '1.3 1.2',
			alpn: 'h2 http/1.1',
			first: true,
			length: hello.length,
			hello: hello.toString('hex'),
			remote_address: '127.0.0.1',
			family: 2,
			protocol: 6,
			direction: 'out',
			scope: 'loopback',
			severity: 'info',
			error: null,
		});
		expect(deed.seen).toHaveLength(1);
	});

	it('by a 32-bit call', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['send_32', '=3', 'socketcall', hello.toString('hex')],
		);
		deed.one('tls_hello', {server_name: 'www.example.org', compat: true});
	});

	it('behind other words, which a mail server is told first, and says so', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['send_bytes', '=3', 'write', Buffer.from('STARTTLS\r\n').toString('hex')],
			['send_bytes', '=3', 'write', hello.toString('hex')],
		);
		deed.one('tls_hello', {server_name: 'www.example.org', first: false});
	});

	it('as far as it was written', async ({capture}) => {
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['send_bytes', '=3', 'write', hello.subarray(0, 60).toString('hex')],
		);
		deed.one('tls_hello', {server_name: '', cut: true, length: 60});
	});

	it('of Node, which is a program like any other', async ({capture}) => {
		const port = await listenOnce();
		const script = `require('tls').connect({host: '127.0.0.1', port: ${port}, servername: 'node.example.org', ALPNProtocols: ['h2']}).on('error', () => {});`;
		const pid = await fails(process.execPath, ['-e', script]);
		await capture.settle();
		const found = capture.seen.filter(({event}) => event.tgid === pid);
		expect(found).toHaveLength(1);
		expect(found[0]?.json).toMatchObject({
			server_name: 'node.example.org',
			tls_versions: '1.3 1.2',
			alpn: 'h2',
			remote_port: port,
		});
	});

	it('of OpenSSL’s own client, also without a name', async ({capture, skip}) => {
		if (!existsSync('/usr/bin/openssl')) skip('openssl is not installed');
		const port = await listenOnce();
		const end = `127.0.0.1:${port}`;
		const pids = [
			await fails('/usr/bin/openssl', ['s_client', '-connect', end, '-servername', 'ssl.example.org']),
			await fails('/usr/bin/openssl', ['s_client', '-connect', end, '-noservername', '-tls1_2']),
		];
		await capture.settle();
		const told = pids.map(pid => capture.seen.find(({event}) => event.tgid === pid)?.json);
		expect(told[0]).toMatchObject({server_name: 'ssl.example.org'});
		expect(told[1]).toMatchObject({server_name: '', tls_versions: '1.2'});
	});
});

describe('what is no hello', () => {
	it('makes no event: other bytes, the same bytes to a file or by UDP, a server’s hello', async ({
		capture,
		folder,
	}) => {
		const hex = hello.toString('hex');
		const deed = await capture.do(
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['connect', '=3', '127.0.0.1', ':0'],
			['send_bytes', '=3', 'write', `17${hex.slice(2)}`],
			['send_bytes', '=3', 'write', `${hex.slice(0, 10)}02${hex.slice(12)}`],
			['open', `${folder}/plain`, 0x42, 0o600],
			['send_bytes', '=7', 'write', hex],
			['socket', 'inet', 'dgram'],
			['send_bytes', '=9', 'sendto', hex, '127.0.0.1', 9],
		);
		expect([deed.result(6), deed.result(8), deed.result(10)]).toEqual([
			hello.length,
			hello.length,
			hello.length,
		]);
		expect(deed.seen).toEqual([]);
	});
});
