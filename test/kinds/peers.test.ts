// SPDX-License-Identifier: MIT
// What the systems tell that bee-top brings together: each of their calls has a kind here, each of their fields a field.
import {describe, expect, test} from 'vitest';
import {type KindName, layout} from '../../source/capture/layout.generated.ts';
import {eventKinds} from '../../source/kinds/index.ts';
import {linesOf} from '../support/json-lines.ts';
import {fixturePath} from '../support/recordings.ts';

/** The calls that eTracee watches. */
const calls: Readonly<Record<string, readonly KindName[]>> = {
	execve: ['process_exec'],
	clone: ['process_fork'],
	prctl: ['process_prctl'],
	openat: ['file_open'],
	unlink: ['file_unlink'],
	mount: ['mount'],
	connect: ['net_connect', 'net_unix'],
	socket: ['net_socket', 'net_raw'],
	bind: ['net_bind', 'net_unix'],
	listen: ['net_listen'],
	accept: ['net_accept'],
	mmap: ['mem_protect'],
	mprotect: ['mem_protect'],
	setuid: ['process_creds'],
	setgid: ['process_creds'],
	ptrace: ['mem_ptrace'],
	init_module: ['module_load'],
	delete_module: ['module_unload'],
};

/** The fields that each of them tells of an event, by the names that a line of JSON has for them. */
const fields: ReadonlyArray<readonly [peer: string, kind: KindName, told: readonly string[]]> = [
	['eTracee', 'file_open', ['at', 'time', 'pid', 'uid', 'gid', 'kind', 'comm', 'path', 'result']],
	['eTracee', 'process_exec', ['ppid', 'filename', 'argv']],
	['the eBPF process monitor', 'process_fork', ['pid', 'ppid', 'comm', 'time', 'child']],
	['Kestrel', 'process_exec', ['at', 'time', 'pid', 'started', 'ppid', 'uid', 'gid', 'exe', 'argv', 'comm']],
	['Kestrel', 'file_open', ['path', 'flags', 'mode', 'result']],
	[
		'Kestrel',
		'net_connect',
		['family', 'protocol', 'remote_address', 'remote_port', 'local_address', 'local_port'],
	],
	['Kestrel', 'process_exit', ['code', 'signal', 'lifetime']],
	['bee-trace', 'file_open', ['path', 'comm', 'pid', 'uid', 'user', 'exe', 'severity']],
	['bee-trace', 'net_connect', ['remote_address', 'remote_port', 'protocol', 'severity']],
	['bee-trace', 'mem_ptrace', ['target', 'request', 'severity']],
	['bee-trace', 'mem_vm', ['target', 'direction', 'bytes']],
	['bee-trace', 'env_read', ['name', 'severity']],
	['ebpf-audit', 'file_open', ['exe', 'comm', 'path']],
	['ebpf-audit', 'net_connect', ['remote_address', 'exe', 'comm']],
];

describe('what eTracee watches', () => {
	test.each(Object.entries(calls))('%s is seen', (_, kinds) => {
		for (const kind of kinds) expect(eventKinds).toContain(kind);
	});
});

describe('what others tell of an event is told', () => {
	test.each(fields)('%s: %s', (_, kind, told) => {
		expect(layout.records.map(record => record.kind)).toContain(kind);
		const ofKind = linesOf(fixturePath('kinds')).filter(({said}) => said.kind === kind);
		expect(ofKind.length).toBeGreaterThan(0);
		for (const {said} of ofKind) expect(Object.keys(said)).toEqual(expect.arrayContaining([...told]));
	});
});
