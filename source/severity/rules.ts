// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import {addressText} from '../kinds/words/address.ts';
import type {Rules} from './rule.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

/** Where clouds answer their machines (also as an IPv4-mapped address). */
const METADATA = new Set(['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254']);
/** Agents of the clouds themselves. */
const METADATA_READERS = [
	'/usr/bin/amazon-ssm-agent',
	'/snap/amazon-ssm-agent/',
	'/usr/bin/google_guest_agent',
	'/usr/bin/google_osconfig_agent',
];
const AF_PACKET = 17;
/** Those that ask for addresses and names of the network, or test it, day by day. A sniffer is none of them, whoever runs it. */
const PACKET_WORKERS = [
	'/bin/ping',
	'/usr/bin/ping',
	'/usr/bin/fping',
	'/usr/bin/mtr-packet',
	'/sbin/dhclient',
	'/usr/sbin/dhclient',
	'/usr/sbin/dhcpcd',
	'/sbin/dhcpcd',
	'/usr/sbin/NetworkManager',
	'/usr/lib/systemd/systemd-networkd',
	'/lib/systemd/systemd-networkd',
	'/usr/sbin/arping',
	'/usr/bin/arping',
	'/usr/sbin/keepalived',
	'/usr/sbin/lldpd',
	'/usr/sbin/wpa_supplicant',
	'/sbin/wpa_supplicant',
	'/usr/sbin/xtables-nft-multi',
	'/usr/sbin/xtables-legacy-multi',
];

/** A packet socket of no protocol. */
const takesNothing = ({domain, protocol}: {readonly domain: number; readonly protocol: number}) =>
	domain === AF_PACKET && protocol === 0;

const toOther = (event: {readonly target: number; readonly tgid: number}) => event.target !== event.tgid;

/** By kind; within a kind the most severe first. */
export const rules: Rules = {
	// Processes
	process_exec: [
		{
			severity: 'high',
			why: 'the program has no file: nothing on disk to look at afterwards',
			when: ({exe}) => exe.startsWith('memfd:'),
		},
	],
	process_exit: [
		{severity: 'low', why: 'it crashed, and its memory was written to a core dump', when: ({core}) => core},
	],

	// Network
	net_connect: [
		{
			severity: 'medium',
			why: 'the cloud tells whoever asks there the credentials of this machine',
			when: ({family, remoteAddress}) => METADATA.has(addressText(remoteAddress, family)),
			exempt: {exe: METADATA_READERS},
		},
	],
	net_bind: [
		{
			severity: 'low',
			why: 'a port below 1024, where people expect a service of the machine, went to a user who is not root',
			when: ({uid, result, localPort}) => uid !== 0 && result === 0 && localPort > 0 && localPort < 1024,
		},
	],
	net_raw: [
		{
			severity: 'medium',
			why: 'it sees what goes over the wire for others too, or can forge packets',
			when: event => event.result >= 0 && !takesNothing(event),
			exempt: {exe: PACKET_WORKERS},
		},
		{
			severity: 'low',
			why: 'it takes no packets yet, but can send any, and be bound to take them',
			when: event => event.result >= 0,
			exempt: {exe: PACKET_WORKERS},
		},
		{
			severity: 'low',
			why: 'somebody who may not tried to take packets off the wire',
			when: ({result}) => result < 0,
			exempt: {exe: PACKET_WORKERS},
		},
	],
	net_listen: [{severity: 'low', why: 'the machine can be reached at one more port'}],

	// Memory
	mem_ptrace: [
		{
			severity: 'high',
			why: 'memory or registers of another process were written: its code may be somebody else’s now',
			when: ({request}) => PTRACE_WRITES.has(request),
		},
		{
			severity: 'medium',
			why: 'one process took hold of another, and can read all that it knows',
			when: ({request}) => PTRACE_TAKES.has(request),
		},
		{severity: 'low', why: 'a process is being traced'},
	],
	mem_vm: [
		{
			severity: 'high',
			why: 'memory of another process was written: its code may be somebody else’s now',
			when: event => toOther(event) && event.direction === 'write',
		},
		{severity: 'medium', why: 'memory of another process was copied, secrets and all', when: toOther},
	],
	mem_proc: [
		{
			severity: 'high',
			why: 'all memory of another process can be read through this file, or written',
			when: event => toOther(event) && event.file === 'mem',
		},
		{
			severity: 'medium',
			why: 'the environment of another process often holds secrets',
			when: event => toOther(event) && event.file === 'environ',
		},
		// Looking at oneself is what allocators and runtimes do at start.
		{severity: 'low', why: 'the memory map of another process helps to attack it', when: toOther},
	],
};
