// SPDX-License-Identifier: MIT

const AF_INET = 2;
const PROTOCOLS: Readonly<Record<number, string>> = {
	1: 'icmp',
	6: 'tcp',
	17: 'udp',
	58: 'icmpv6',
	132: 'sctp',
	136: 'udplite',
	262: 'mptcp',
};

const groupsOf = (bytes: Uint8Array) =>
	Array.from({length: 8}, (_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0));

/** The longest run of two or more zero groups, leftmost of equals, as RFC 5952 has it: [start, length]. */
function zeroRun(groups: readonly number[]): readonly [number, number] {
	let best: readonly [number, number] = [0, 0];
	for (let start = 0; start < 8; start++) {
		let length = 0;
		while (groups[start + length] === 0) length++;
		if (length > best[1]) best = [start, length];
	}
	return best[1] > 1 ? best : [0, 0];
}

function ipv6(bytes: Uint8Array): string {
	const groups = groupsOf(bytes);
	if (groups.slice(0, 5).every(group => group === 0) && groups[5] === 0xffff)
		return `::ffff:${bytes.subarray(12, 16).join('.')}`;
	const [start, length] = zeroRun(groups);
	const hex = groups.map(group => group.toString(16));
	if (length === 0) return hex.join(':');
	return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`;
}

/** An address of 16 bytes as text: RFC 5952, a v4-mapped one with its dotted end; IPv4 is in the first four bytes. */
export const addressText = (bytes: Uint8Array, family: number): string =>
	family === AF_INET ? bytes.subarray(0, 4).join('.') : ipv6(bytes);

/** `10.0.0.1:443`, `[::1]:443`. */
export const endText = (bytes: Uint8Array, port: number, family: number): string =>
	family === AF_INET ? `${addressText(bytes, family)}:${port}` : `[${addressText(bytes, family)}]:${port}`;

/** The name of an IPPROTO number in lower case. */
export const protocolName = (protocol: number): string => PROTOCOLS[protocol] ?? `proto ${protocol}`;
/** `AF_INET` or `AF_INET6`; records hold no other family. */
export const familyName = (family: number): string => (family === AF_INET ? 'AF_INET' : 'AF_INET6');
