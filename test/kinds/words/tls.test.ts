// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseHello} from '../../../source/kinds/words/tls.ts';
import {hello} from '../../support/tls-hellos.ts';

const isBounded = (bytes: Uint8Array) => {
	const {serverName, versions, alpn} = parseHello(bytes);
	expect(serverName.length).toBeLessThanOrEqual(255);
	expect(versions.length).toBeLessThanOrEqual(16);
	expect(alpn.length).toBeLessThanOrEqual(16);
};

describe('a hello of hostile bytes', () => {
	test('is read without a throw, and to a bounded length: random ones', () => {
		fc.assert(fc.property(fc.uint8Array({maxLength: 4096}), isBounded));
		fc.assert(
			fc.property(fc.uint8Array({maxLength: 512}), bytes =>
				isBounded(Buffer.concat([hello.subarray(0, 43), bytes])),
			),
		);
	});

	test('the same: good ones that were cut, or of which bytes were changed', () => {
		fc.assert(
			fc.property(
				fc.nat(hello.length),
				fc.array(fc.tuple(fc.nat(hello.length - 1), fc.nat(255)), {maxLength: 8}),
				(length, changes) => {
					const bytes = Buffer.from(hello);
					for (const [at, value] of changes) bytes[at] = value;
					isBounded(bytes.subarray(0, length));
				},
			),
		);
	});
});

test('a hello yields whom it wants and what it offers', () => {
	expect(parseHello(hello)).toEqual({
		serverName: 'www.example.org',
		versions: ['1.3', '1.2'],
		alpn: ['h2', 'http/1.1'],
		encrypted: false,
		cut: false,
	});
});

test('a hello in several records is put together', () => {
	const [head, body] = [hello.subarray(0, 3), hello.subarray(5)];
	const record = (part: Buffer) =>
		Buffer.concat([head, Buffer.from([part.length >> 8, part.length & 255]), part]);
	const parted = Buffer.concat([record(body.subarray(0, 70)), record(body.subarray(70))]);
	expect(parseHello(parted)).toEqual(parseHello(hello));
});

test('of a hello that was cut there is what came before, and it says so', () => {
	for (let length = 0; length < hello.length; length++) {
		const part = parseHello(hello.subarray(0, length));
		expect(part.cut).toBe(true);
		expect('www.example.org'.startsWith(part.serverName)).toBe(true);
	}
});
