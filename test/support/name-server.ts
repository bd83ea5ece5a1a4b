// SPDX-License-Identifier: MIT
// A small name server on a loopback address of its own, over UDP and TCP, and messages to and from it.
import {createSocket} from 'node:dgram';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {onTestFinished} from 'vitest';

const queryTypes = {A: 1, CNAME: 5, TXT: 16, AAAA: 28} as const;

const encodedName = (name: string): Buffer =>
	Buffer.concat([
		...name.split('.').map(label => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
		Buffer.from([0]),
	]);

const u16 = (value: number) => Buffer.from([value >> 8, value & 255]);

/** A question as a stub resolver sends it. */
export const question = (name: string, type: keyof typeof queryTypes, id: number): Buffer =>
	Buffer.concat([
		u16(id),
		Buffer.from('01000001000000000000', 'hex'),
		encodedName(name),
		u16(queryTypes[type]),
		u16(1),
	]);

/** The same with its length in front, as it goes over TCP. */
export const framed = (message: Buffer): Buffer => Buffer.concat([u16(message.length), message]);

const record = (owner: Buffer, type: number, ttl: number, data: Buffer) =>
	Buffer.concat([owner, u16(type), u16(1), u16(0), u16(ttl), u16(data.length), data]);

const SAME_NAME = Buffer.from([0xc0, 12]);

/**
 * The answer to any question: `absent...` does not exist, `alias...` is another name for `real.example.org`, all others have
 * 127.0.0.9 or ::9.
 */
export function answerTo(query: Buffer): Buffer {
	const end = query.indexOf(0, 12) + 5;
	const asked = query.subarray(12, end);
	const label = asked.toString('latin1', 1, 7).toLowerCase();
	const type = asked.readUInt16BE(asked.length - 4);
	const address =
		type === queryTypes.AAAA
			? Buffer.concat([Buffer.alloc(15), Buffer.from([9])])
			: Buffer.from([127, 0, 0, 9]);
	const records = label.startsWith('absent')
		? []
		: label.startsWith('alias')
			? [
					record(SAME_NAME, queryTypes.CNAME, 300, encodedName('real.example.org')),
					record(encodedName('real.example.org'), type, 60, address),
				]
			: [record(SAME_NAME, type, 60, address)];
	const flags = label.startsWith('absent') ? 0x8183 : 0x8180;
	return Buffer.concat([
		query.subarray(0, 2),
		u16(flags),
		u16(1),
		u16(records.length),
		u16(0),
		u16(0),
		asked,
		...records,
	]);
}

/** Serves at port 53 of an address until the test ends. */
export async function serveNames(address: string): Promise<void> {
	const udp = createSocket(address.includes(':') ? 'udp6' : 'udp4');
	udp.on('message', (query, from) => {
		if (query.length > 16) udp.send(answerTo(query), from.port, from.address);
	});
	udp.bind(53, address);
	const tcp = createServer(connection => {
		connection.on('data', bytes => {
			connection.write(framed(answerTo(Buffer.from(bytes).subarray(2))));
		});
		connection.on('error', () => undefined);
	});
	tcp.listen(53, address);
	await Promise.all([once(udp, 'listening'), once(tcp, 'listening')]);
	onTestFinished(() => {
		udp.close();
		tcp.close();
	});
}
