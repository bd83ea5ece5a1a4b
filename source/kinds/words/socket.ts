// SPDX-License-Identifier: MIT
// Families, types and protocols of sockets in the words of the kernel's headers (linux/socket.h, if_ether.h, netlink.h).

const FAMILIES: Readonly<Record<number, string>> = {
	0: 'AF_UNSPEC',
	1: 'AF_UNIX',
	2: 'AF_INET',
	3: 'AF_AX25',
	4: 'AF_IPX',
	5: 'AF_APPLETALK',
	6: 'AF_NETROM',
	7: 'AF_BRIDGE',
	8: 'AF_ATMPVC',
	9: 'AF_X25',
	10: 'AF_INET6',
	11: 'AF_ROSE',
	12: 'AF_DECnet',
	13: 'AF_NETBEUI',
	14: 'AF_SECURITY',
	15: 'AF_KEY',
	16: 'AF_NETLINK',
	17: 'AF_PACKET',
	18: 'AF_ASH',
	19: 'AF_ECONET',
	20: 'AF_ATMSVC',
	21: 'AF_RDS',
	22: 'AF_SNA',
	23: 'AF_IRDA',
	24: 'AF_PPPOX',
	25: 'AF_WANPIPE',
	26: 'AF_LLC',
	27: 'AF_IB',
	28: 'AF_MPLS',
	29: 'AF_CAN',
	30: 'AF_TIPC',
	31: 'AF_BLUETOOTH',
	32: 'AF_IUCV',
	33: 'AF_RXRPC',
	34: 'AF_ISDN',
	35: 'AF_PHONET',
	36: 'AF_IEEE802154',
	37: 'AF_CAIF',
	38: 'AF_ALG',
	39: 'AF_NFC',
	40: 'AF_VSOCK',
	41: 'AF_KCM',
	42: 'AF_QIPCRTR',
	43: 'AF_SMC',
	44: 'AF_XDP',
	45: 'AF_MCTP',
};

const TYPES: Readonly<Record<number, string>> = {
	1: 'SOCK_STREAM',
	2: 'SOCK_DGRAM',
	3: 'SOCK_RAW',
	4: 'SOCK_RDM',
	5: 'SOCK_SEQPACKET',
	6: 'SOCK_DCCP',
	10: 'SOCK_PACKET',
};
const TYPE = 0xf;
const NONBLOCK = 0o4000;
const CLOEXEC = 0o2000000;

const INTERNET: Readonly<Record<number, string>> = {
	0: 'ip',
	1: 'icmp',
	2: 'igmp',
	4: 'ipip',
	6: 'tcp',
	17: 'udp',
	33: 'dccp',
	41: 'ipv6',
	46: 'rsvp',
	47: 'gre',
	50: 'esp',
	51: 'ah',
	58: 'icmpv6',
	89: 'ospf',
	103: 'pim',
	112: 'vrrp',
	132: 'sctp',
	136: 'udplite',
	255: 'raw',
	262: 'mptcp',
};

const ETHERNET: Readonly<Record<number, string>> = {
	0: 'none',
	3: 'all',
	4: '802.2',
	2048: 'ip',
	2054: 'arp',
	32821: 'rarp',
	33024: '802.1q',
	34525: 'ipv6',
	34915: 'pppoe-discovery',
	34916: 'pppoe',
	34958: 'eapol',
	35020: 'lldp',
};

const NETLINK: Readonly<Record<number, string>> = {
	0: 'route',
	2: 'usersock',
	4: 'sock_diag',
	5: 'nflog',
	6: 'xfrm',
	7: 'selinux',
	8: 'iscsi',
	9: 'audit',
	10: 'fib_lookup',
	11: 'connector',
	12: 'netfilter',
	14: 'dnrtmsg',
	15: 'kobject_uevent',
	16: 'generic',
	18: 'scsitransport',
	19: 'ecryptfs',
	20: 'rdma',
	21: 'crypto',
	22: 'smc',
};

const AF_INET = 2;
const AF_INET6 = 10;
const AF_NETLINK = 16;
const AF_PACKET = 17;

/** `AF_PACKET`, or `AF_99` where it has no name. */
export const socketFamily = (family: number): string => FAMILIES[family] ?? `AF_${family}`;

/** `SOCK_RAW|SOCK_CLOEXEC`. */
export function socketType(type: number): string {
	const said = [TYPES[type & TYPE] ?? `SOCK_${type & TYPE}`];
	if (type & NONBLOCK) said.push('SOCK_NONBLOCK');
	if (type & CLOEXEC) said.push('SOCK_CLOEXEC');
	const left = (type & ~(TYPE | NONBLOCK | CLOEXEC)) >>> 0;
	if (left) said.push(`0x${left.toString(16)}`);
	return said.join('|');
}

/** The type alone, as one speaks of it: `stream`, `dgram`, `raw`. */
export const socketTypeWord = (type: number): string =>
	(TYPES[type & TYPE] ?? `SOCK_${type & TYPE}`).slice('SOCK_'.length).toLowerCase();

/** The number of an ethernet protocol, which programs give in network byte order. */
export const etherType = (protocol: number): number => ((protocol & 0xff) << 8) | ((protocol >>> 8) & 0xff);

function protocolWord(family: number, type: number, protocol: number): string | undefined {
	if (family === AF_NETLINK) return NETLINK[protocol];
	if (family === AF_PACKET) return ETHERNET[etherType(protocol)];
	if (family !== AF_INET && family !== AF_INET6) return protocol === 0 ? '' : undefined;
	if (protocol !== 0) return INTERNET[protocol];
	return {1: 'tcp', 2: 'udp'}[type & TYPE] ?? INTERNET[0];
}

/** What a socket of this family and type speaks, 0 being what the kernel chooses then; the number where that has no name, empty where there is nothing to choose. */
export const socketProtocol = (family: number, type: number, protocol: number): string =>
	protocolWord(family, type, protocol) ??
	(family === AF_PACKET ? `0x${etherType(protocol).toString(16).padStart(4, '0')}` : String(protocol));
