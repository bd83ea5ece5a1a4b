// SPDX-License-Identifier: MIT
// Messages of the domain name system (RFC 1035) as the programs of a machine sent and got them: hostile bytes, perhaps cut. What can be
// read is read, up to the first byte that makes no sense.
import {name as domainName} from 'dns-packet';
import rcodes from 'dns-packet/rcodes.js';
import types from 'dns-packet/types.js';
import {addressText} from './address.ts';

/** One record of an answer. */
type DnsRecord = {
	readonly name: string;
	readonly type: string;
	/** In seconds, how long it may be kept. */
	readonly ttl: number;
	/** An address, a name or a short text; empty where the type has none that a person reads. */
	readonly value: string;
	/** The 4 or 16 bytes of an address. */
	readonly address: Uint8Array | undefined;
};

/** What a message says. */
type DnsMessage = {
	readonly id: number;
	/** Asked for, without the dot at the end; `.` is the root, empty is not known. */
	readonly name: string;
	/** `A`, `TYPE1234`; empty if not known. */
	readonly type: string;
	/** `NOERROR`, `NXDOMAIN`. */
	readonly rcode: string;
	/** The answer did not fit, and is asked for again over TCP. */
	readonly cut: boolean;
	readonly answers: readonly DnsRecord[];
};

const HEADER = 12;
const QUESTION_TAIL = 4;
const RECORD_HEAD = 10;
/** No person reads more, and each costs. */
const ANSWERS_MOST = 64;
const TEXT_MOST = 255;

/** Types that dns-packet does not know by name. */
const NEWER: Readonly<Record<number, string>> = {64: 'SVCB', 65: 'HTTPS'};

const typeName = (type: number): string => NEWER[type] ?? types.toString(type).replace(/^UNKNOWN_/, 'TYPE');
const rcodeName = (rcode: number): string => rcodes.toString(rcode).replace(/^RCODE_/, 'RCODE');

/** Where in the data of a type a name stands. */
const NAME_AT: Readonly<Record<string, number>> = {CNAME: 0, NS: 0, PTR: 0, DNAME: 0, MX: 2, SRV: 6};

function textOf(data: Buffer): string {
	const length = Math.min(data[0] ?? 0, data.length - 1, TEXT_MOST);
	return data.toString('utf8', 1, 1 + length);
}

function recordValue(bytes: Buffer, type: string, at: number, length: number): string {
	const data = bytes.subarray(at, at + length);
	if (type === 'A' && length === 4) return addressText(data, 2);
	if (type === 'AAAA' && length === 16) return addressText(data, 10);
	if (type === 'TXT' && length > 0) return textOf(data);
	const nameAt = NAME_AT[type];
	return nameAt === undefined || nameAt >= length ? '' : domainName.decode(bytes, at + nameAt);
}

function answersOf(bytes: Buffer, from: number, count: number): DnsRecord[] {
	const answers: DnsRecord[] = [];
	let at = from;
	for (let left = Math.min(count, ANSWERS_MOST); left > 0; left--) {
		const name = domainName.decode(bytes, at);
		at += domainName.decode.bytes;
		if (at + RECORD_HEAD > bytes.length) break;
		const type = typeName(bytes.readUInt16BE(at));
		const ttl = bytes.readUInt32BE(at + 4);
		const length = bytes.readUInt16BE(at + 8);
		at += RECORD_HEAD;
		if (at + length > bytes.length) break;
		const isAddress = (type === 'A' && length === 4) || (type === 'AAAA' && length === 16);
		answers.push({
			name,
			type,
			ttl,
			value: recordValue(bytes, type, at, length),
			address: isAddress ? bytes.subarray(at, at + length) : undefined,
		});
		at += length;
	}
	return answers;
}

/** Reads a message. Never throws: what makes no sense is left out, with all that follows it. */
export function parseDns(data: Uint8Array, answer: boolean): DnsMessage {
	const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	if (bytes.length < HEADER) return {id: 0, name: '', type: '', rcode: '', cut: false, answers: []};
	const flags = bytes.readUInt16BE(2);
	const message = {
		id: bytes.readUInt16BE(0),
		name: '',
		type: '',
		rcode: rcodeName(flags & 15),
		cut: (flags & 0x200) !== 0,
		answers: [] as readonly DnsRecord[],
	};
	try {
		let at = HEADER;
		if (bytes.readUInt16BE(4) > 0) {
			message.name = domainName.decode(bytes, at);
			at += domainName.decode.bytes + QUESTION_TAIL;
			message.type = typeName(bytes.readUInt16BE(at - QUESTION_TAIL));
		}
		if (answer) message.answers = answersOf(bytes, at, bytes.readUInt16BE(6));
	} catch {
		// Damaged from here on.
	}
	return message;
}

const read = new WeakMap<Uint8Array, DnsMessage>();

/** The message of an event, read once for as long as the event is held. */
export function dnsMessage(event: {readonly message: Uint8Array}, answer: boolean): DnsMessage {
	const known = read.get(event.message);
	if (known) return known;
	const message = parseDns(event.message, answer);
	read.set(event.message, message);
	return message;
}
