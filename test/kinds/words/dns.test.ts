// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseDns} from '../../../source/kinds/words/dns.ts';
import {hiddenLength} from '../../../source/kinds/words/name-content.ts';
import {answerTo, question} from '../../support/name-server.ts';

/** What a reader of one message may be given, and what it may say at most, whatever it is given. */
const isBounded = (bytes: Uint8Array, answer: boolean) => {
	const {name, type, rcode, answers} = parseDns(bytes, answer);
	expect(name.length).toBeLessThanOrEqual(254);
	expect(type.length + rcode.length).toBeLessThan(32);
	expect(answers.length).toBeLessThanOrEqual(64);
	for (const {value} of answers) expect(value.length).toBeLessThanOrEqual(255);
};

describe('a message of hostile bytes', () => {
	test('is read without a throw, and to a bounded length: random ones', () => {
		fc.assert(fc.property(fc.uint8Array({maxLength: 4096}), fc.boolean(), isBounded));
	});

	test('the same: good ones that were cut, or of which bytes were changed', () => {
		const good = answerTo(question('alias.example.org', 'AAAA', 77));
		fc.assert(
			fc.property(
				fc.nat(good.length),
				fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), {maxLength: 8}),
				fc.boolean(),
				(length, changes, answer) => {
					const bytes = Buffer.from(good);
					for (const [at, value] of changes) bytes[at] = value;
					isBounded(bytes.subarray(0, length), answer);
				},
			),
		);
	});

	test('the same: names that point at themselves, at each other, or ever further back', () => {
		const head = '000081800001ffff00000000';
		const chain = Array.from({length: 2000}, (_, index) =>
			(0xc000 + 12 + 2 * Math.max(0, index - 1)).toString(16),
		);
		for (const names of [['c00c', '00010001'], ['c00e', 'c00c'], chain, ['00', '00010001', ...chain]])
			isBounded(Buffer.from(head + names.join(''), 'hex'), true);
	});
});

test('an answer yields what was asked and each record, to the alias and the address at its end', () => {
	expect(parseDns(answerTo(question('alias.example.org', 'A', 77)), true)).toEqual({
		id: 77,
		name: 'alias.example.org',
		type: 'A',
		rcode: 'NOERROR',
		cut: false,
		answers: [
			{name: 'alias.example.org', type: 'CNAME', ttl: 300, value: 'real.example.org', address: undefined},
			{
				name: 'real.example.org',
				type: 'A',
				ttl: 60,
				value: '127.0.0.9',
				address: Buffer.from([127, 0, 0, 9]),
			},
		],
	});
});

test('an answer that was cut yields the records in front of the cut', () => {
	const whole = answerTo(question('alias.example.org', 'A', 77));
	const {answers} = parseDns(whole.subarray(0, whole.length - 1), true);
	expect(answers.map(({type}) => type)).toEqual(['CNAME']);
});

test('names hold hidden text where their long labels are dense, not where they are words or short', () => {
	const dense = 'mzxw6ytboi4dsnrqge3tgmjshe2tqnzvgy2dcmztg44tsmjxgu3tknbq';
	expect(hiddenLength(`${dense}.t.example.org`)).toBe(dense.length);
	expect(hiddenLength('www.example.org')).toBe(0);
	expect(hiddenLength(`${'a'.repeat(60)}.example.org`)).toBe(0);
	expect(hiddenLength('1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa')).toBe(0);
	expect(hiddenLength('ec2-203-0-113-7.eu-central-1.compute.amazonaws.com')).toBeLessThan(90);
	expect(hiddenLength('')).toBe(0);
});
