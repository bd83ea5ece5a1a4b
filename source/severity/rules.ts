// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import {addressScope} from '../kinds/words/address-scope.ts';
import {dnsMessage} from '../kinds/words/dns.ts';
import {hiddenLength} from '../kinds/words/name-content.ts';
import {tlsHelloOf} from '../kinds/words/tls.ts';
import type {Rules} from './rule.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

const toOther = (event: {readonly target: number; readonly tgid: number}) => event.target !== event.tgid;

const TCP = 6;
/** HTTP, that of Azure's agents too; HTTPS. */
const METADATA_PORTS = new Set([80, 443, 32526]);
/** Those that the clouds install to ask it; scripts that share their interpreter with everything else are not among them. */
const CLOUD_AGENTS = [
	'/usr/bin/cloud-init',
	'/usr/bin/amazon-ssm-agent',
	'/usr/bin/ssm-agent-worker',
	'/snap/amazon-ssm-agent/',
	'/opt/aws/',
	'/usr/bin/google_guest_agent',
	'/usr/bin/google_guest_agent_manager',
	'/usr/bin/google_osconfig_agent',
	'/usr/bin/google_metadata_script_runner',
	'/usr/sbin/waagent',
	'/usr/local/share/aliyun-assist/',
];

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
	net_listen: [{severity: 'low', why: 'the machine can be reached at one more port'}],

	// Names
	net_connect: [
		{
			severity: 'medium',
			why: 'the metadata service of a cloud gives the machine’s own credentials to whoever asks',
			// At its other ports it is a name server, a clock, a DHCP server.
			when: ({remoteAddress, family, remotePort, protocol}) =>
				protocol === TCP &&
				METADATA_PORTS.has(remotePort) &&
				addressScope(remoteAddress, family) === 'metadata',
			exempt: {exe: CLOUD_AGENTS, parentExe: CLOUD_AGENTS},
		},
	],
	dns_query: [
		{
			severity: 'medium',
			why: 'the name holds far more text than names do: data can be carried out inside of questions',
			when: event => hiddenLength(dnsMessage(event, false).name) >= 150,
		},
		{
			severity: 'low',
			why: 'the name holds more text than names do, or asks for a type that only tunnels use',
			when: event => {
				const {name, type} = dnsMessage(event, false);
				return type === 'NULL' || hiddenLength(name) >= 90;
			},
		},
	],
	tls_hello: [
		{
			severity: 'low',
			why: 'it names another server than the one that it looked up: a disguise, or a proxy',
			when: (event, {neverAsked}) => {
				const {serverName} = tlsHelloOf(event);
				// Behind other words on the same connection a proxy was told where to.
				if (serverName === '' || !event.first) return false;
				return neverAsked?.(event.remoteAddress, event.family, serverName) ?? false;
			},
		},
	],

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
