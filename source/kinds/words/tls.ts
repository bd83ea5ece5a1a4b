// SPDX-License-Identifier: MIT
// The client hello of TLS (RFC 8446, 4.1.2; server name: RFC 6066; ALPN: RFC 7301) as a program wrote it: hostile bytes, perhaps cut.

/** What a client offers in the clear. */
type TlsHello = {
	/** The name that it wants to reach, with encrypted hellos the outer one; empty if it names none. */
	readonly serverName: string;
	/** `1.3`, `1.2`, the newest first. */
	readonly versions: readonly string[];
	/** The protocols it would speak inside, as `h2`. */
	readonly alpn: readonly string[];
	/** It offers to encrypt the hello itself, or pretends to. */
	readonly encrypted: boolean;
	/** Not all of the hello was there to be read. */
	readonly cut: boolean;
};

const RECORD_HEAD = 5;
const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const SERVER_NAME = 0;
const ALPN = 16;
const VERSIONS = 43;
const ENCRYPTED_HELLO = 0xfe0d;
const VERSION_NAMES: Readonly<Record<number, string>> = {
	768: 'SSL 3.0',
	769: '1.0',
	770: '1.1',
	771: '1.2',
	772: '1.3',
};
const LISTED_MOST = 16;
const NAME_MOST = 255;

/** Reserved values that clients strew in to keep servers tolerant (RFC 8701): 0x0a0a, 0x1a1a, ... */
const isGrease = (value: number) => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

/** Reads numbers and vectors one after the other; where the bytes end it yields what is there, and is `short` from then on. */
class Cursor {
	short = false;
	#at = 0;
	readonly #bytes: Buffer;

	constructor(bytes: Buffer) {
		this.#bytes = bytes;
	}

	get left(): number {
		return this.#bytes.length - this.#at;
	}

	number(size: 1 | 2 | 3): number {
		if (this.left < size) {
			this.short = true;
			this.#at = this.#bytes.length;
			return 0;
		}
		this.#at += size;
		return this.#bytes.readUIntBE(this.#at - size, size);
	}

	take(length: number): Buffer {
		if (length > this.left) this.short = true;
		const taken = this.#bytes.subarray(this.#at, this.#at + length);
		this.#at += taken.length;
		return taken;
	}

	vector(size: 1 | 2 | 3): Cursor {
		return new Cursor(this.take(this.number(size)));
	}

	get rest(): Buffer {
		return this.take(this.left);
	}
}

/** The handshake inside of one record or of several, one after the other. */
function handshakeOf(bytes: Buffer): Buffer {
	const parts: Buffer[] = [];
	for (let at = 0; at + RECORD_HEAD <= bytes.length && bytes[at] === HANDSHAKE; ) {
		const length = bytes.readUInt16BE(at + 3);
		parts.push(bytes.subarray(at + RECORD_HEAD, at + RECORD_HEAD + length));
		at += RECORD_HEAD + length;
	}
	return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}

function serverNameOf(extension: Cursor): string {
	const entry = extension.vector(2);
	const isHost = entry.left > 0 && entry.number(1) === 0;
	return isHost ? entry.vector(2).rest.toString('utf8', 0, NAME_MOST) : '';
}

function versionsOf(extension: Cursor): string[] {
	const list = extension.vector(1);
	const offered: number[] = [];
	while (list.left >= 2 && offered.length < LISTED_MOST) offered.push(list.number(2));
	return [...new Set(offered)]
		.filter(version => !isGrease(version))
		.sort((a, b) => b - a)
		.map(version => VERSION_NAMES[version] ?? `0x${version.toString(16)}`);
}

function protocolsOf(extension: Cursor): string[] {
	const list = extension.vector(2);
	const offered: string[] = [];
	while (list.left > 0 && offered.length < LISTED_MOST) {
		const bytes = list.vector(1).rest;
		if (bytes.length > 0 && !(bytes.length === 2 && isGrease(bytes.readUInt16BE(0))))
			offered.push(bytes.toString('utf8'));
	}
	return offered;
}

/** Reads the hello that begins with a record's head. Never throws: what is not there, or makes no sense, is left out. */
export function parseHello(data: Uint8Array): TlsHello {
	const message = new Cursor(handshakeOf(Buffer.from(data.buffer, data.byteOffset, data.byteLength)));
	let serverName = '';
	let alpn: readonly string[] = [];
	let encrypted = false;
	const type = message.number(1);
	const length = message.number(3);
	const hello = new Cursor(message.take(length));
	if (type !== CLIENT_HELLO)
		return {serverName, versions: [], alpn, encrypted, cut: hello.short || message.short};
	const legacy = hello.number(2);
	let versions: readonly string[] = [VERSION_NAMES[legacy] ?? `0x${legacy.toString(16)}`];
	hello.take(32); // random
	hello.vector(1); // session
	hello.vector(2); // ciphers
	hello.vector(1); // compressions
	// Old clients have no extensions at all.
	const extensions = hello.left > 0 ? hello.vector(2) : new Cursor(Buffer.alloc(0));
	while (extensions.left > 0) {
		const kind = extensions.number(2);
		const extension = extensions.vector(2);
		if (kind === SERVER_NAME) serverName = serverNameOf(extension);
		else if (kind === VERSIONS) versions = versionsOf(extension);
		else if (kind === ALPN) alpn = protocolsOf(extension);
		else if (kind === ENCRYPTED_HELLO) encrypted = true;
	}
	return {serverName, versions, alpn, encrypted, cut: message.short || hello.short || extensions.short};
}

const read = new WeakMap<Uint8Array, TlsHello>();

/** The hello of an event, read once for as long as the event is held. */
export function tlsHelloOf(event: {readonly hello: Uint8Array}): TlsHello {
	const known = read.get(event.hello);
	if (known) return known;
	const hello = parseHello(event.hello);
	read.set(event.hello, hello);
	return hello;
}
