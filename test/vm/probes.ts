// SPDX-License-Identifier: MIT
// For each kind: something that must make such an event on every kernel, and what the event must say.
import {constants} from 'node:fs';
import type {KindName} from '../../source/capture/layout.generated.ts';
import type {Json} from '../support/capture.ts';
import type {Step} from '../support/deeds.ts';
import {serve} from '../support/loopback.ts';
import {hello} from '../support/tls-hellos.ts';

/** The kinds are probed one after another, each by a deed of its own. */
export type Probe = {
	readonly kind: KindName;
	readonly steps: readonly Step[];
	/** What one of the deed's events must say. */
	readonly says: Json;
	/** The first version of the kernel that can do this at all. */
	readonly since?: string;
	/** Told by what runs once a second: looked for when all else was done. */
	readonly later?: true;
};

/** Where run.ts puts the program of asker.c. */
export const askerPath = '/usr/bin/asker';

const {O_CREAT, O_RDWR} = constants;
const O_NEW = O_CREAT | O_RDWR;
const done = {error: null};
const byRing = {io_uring: true, ...done};
/** Step 0: a child that does nothing. */
const victim: Step = ['victim'];
const made = (path: string): Step => ['open', path, O_NEW, 0o600];
/** Steps 0 to 4: a listener, and a client (3) that is connected to it. */
const client: readonly Step[] = [
	...serve('inet', '127.0.0.1', 17),
	['socket', 'inet', 'stream'],
	['connect', '=3', '127.0.0.1', ':0'],
];
const RESOLVER = '127.0.0.54';
/** Of www.example.org, type A; and 127.0.0.9. */
const QUESTION = '12340100000100000000000003777777076578616d706c65036f72670000010001';
const ANSWER =
	'12348180000100010000000003777777076578616d706c65036f72670000010001c00c000100010000003c00047f000009';

const processes: readonly Probe[] = [
	{
		kind: 'process_exec',
		steps: [['in_child', 'exec', '/bin/true', 'true', 'two words']],
		says: {...done, filename: '/bin/true', exe: '/usr/bin/true', argv: `true 'two words'`},
	},
	{
		kind: 'process_exec',
		steps: [['in_child', 'exec', '/nowhere', 'none', 'at all']],
		says: {error: 'ENOENT', filename: '/nowhere', argv: "none 'at all'"},
	},
	{kind: 'process_fork', steps: [['in_child', 'exit', 0]], says: {...done, comm: 'deeds', exit_signal: 17}},
	{kind: 'process_exit', steps: [['in_child', 'exit', 7]], says: {code: 7, signal: 0}},
	{
		kind: 'process_signal',
		steps: [
			['sleeper', 0],
			['signal_to', '=0', 15],
		],
		says: {signal_name: 'SIGTERM', outcome: 'delivered', fatal: true, target_comm: 'deeds'},
	},
	{
		kind: 'process_creds',
		steps: [['sys', 105, 65534]],
		says: {...done, call: 'setuid', old_uid: 0, new_uid: 65534, new_effective: 0, known: true},
	},
	{
		kind: 'process_prctl',
		steps: [['set_name', 'quiet']],
		says: {...done, option_name: 'PR_SET_NAME', name: 'quiet'},
	},
	{
		kind: 'process_namespace',
		steps: [['sys', 272, 0x4000000]],
		says: {...done, call: 'unshare', namespaces: 'uts'},
	},
	{
		kind: 'process_chroot',
		steps: [
			['mkdir', '/run/jail'],
			['chroot', '/run/jail'],
		],
		says: {...done, call: 'chroot', path: '/run/jail'},
	},
	{
		kind: 'process_oom',
		steps: [
			['join_cgroup', '/sys/fs/cgroup/small/cgroup.procs'],
			['touch_memory', 64],
		],
		says: {comm: 'deeds', cgroup: '/small', asker_comm: 'deeds'},
	},
];

const machine: readonly Probe[] = [
	{
		kind: 'module_load',
		steps: [['init_module', 'beekeeper', 'hives=3']],
		says: {source: 'memory', name: 'beekeeper', parameters: 'hives=3'},
	},
	{kind: 'module_unload', steps: [['delete_module', 'beekeeper', 0]], says: {name: 'beekeeper'}},
	{
		kind: 'bpf_call',
		steps: [['bpf_map', 'hive', 1, 8, 16, 1000]],
		says: {...done, command_name: 'BPF_MAP_CREATE', name: 'hive', entries: 1000},
	},
	{
		kind: 'mount',
		steps: [['own_mounts'], ['mount_fs', 'some_bees', '/run', 'tmpfs', 3]],
		says: {...done, source: 'some_bees', target: '/run', type: 'tmpfs'},
	},
	{
		kind: 'umount',
		steps: [['own_mounts'], ['mount_fs', 'some_bees', '/run', 'tmpfs', 3], ['umount2', '/run', 2]],
		says: {...done, target: '/run', flags: 2},
	},
	{
		kind: 'keyctl',
		steps: [['add_key', 'user', 'bee:queen', 'HONEYPOT', -2]],
		says: {...done, call: 'add_key', type: 'user', description: 'bee:queen'},
	},
	{
		kind: 'perf_open',
		steps: [['perf_open', 1, 1, 0, -1, 0, 1]],
		says: {...done, type_name: 'PERF_TYPE_SOFTWARE', own: true, kernel: false},
	},
];

const files: readonly Probe[] = [
	{kind: 'file_open', steps: [['open', '/etc/passwd', 0]], says: {...done, path: '/etc/passwd'}},
	{
		kind: 'file_open',
		steps: [['uring_open', 'cwd', '/etc/passwd', 0]],
		says: {...byRing, path: '/etc/passwd'},
	},
	{
		kind: 'file_open',
		steps: [['uring_open', 'cwd', '/etc/nothing', 0]],
		says: {error: 'ENOENT', io_uring: true, path: '/etc/nothing'},
	},
	{
		kind: 'file_unlink',
		steps: [made('/tmp/gone'), ['unlink', '/tmp/gone']],
		says: {...done, path: '/tmp/gone'},
	},
	{
		kind: 'file_unlink',
		steps: [made('/tmp/gone'), ['uring', 'unlinkat', 'cwd', '/tmp/gone', 0]],
		says: {...byRing, path: '/tmp/gone'},
	},
	{
		kind: 'file_rename',
		steps: [made('/tmp/old'), ['rename', '/tmp/old', '/tmp/new']],
		says: {...done, path: '/tmp/old', new_path: '/tmp/new'},
	},
	{
		kind: 'file_rename',
		steps: [made('/tmp/old'), ['uring', 'renameat', 'cwd', '/tmp/old', 'cwd', '/tmp/new', 0]],
		says: {...byRing, path: '/tmp/old', new_path: '/tmp/new'},
	},
	{
		kind: 'file_mkdir',
		steps: [['call', 83, '@/tmp/folder', 0o750]],
		says: {...done, path: '/tmp/folder', mode: 0o750},
	},
	{
		kind: 'file_mkdir',
		steps: [['uring', 'mkdirat', 'cwd', '/tmp/other', 0o750]],
		says: {...byRing, path: '/tmp/other', mode: 0o750},
	},
	{
		kind: 'file_link',
		steps: [made('/tmp/one'), ['call', 86, '@/tmp/one', '@/tmp/two']],
		says: {...done, path: '/tmp/one', new_path: '/tmp/two'},
	},
	{
		kind: 'file_link',
		steps: [made('/tmp/one'), ['uring', 'linkat', 'cwd', '/tmp/one', 'cwd', '/tmp/three', 0]],
		says: {...byRing, path: '/tmp/one', new_path: '/tmp/three'},
	},
	{
		kind: 'file_symlink',
		steps: [['call', 88, '@nowhere', '@/tmp/link']],
		says: {...done, target: 'nowhere', path: '/tmp/link'},
	},
	{
		kind: 'file_symlink',
		steps: [['uring', 'symlinkat', 'cwd', 'nowhere', '/tmp/link2']],
		says: {...byRing, target: 'nowhere', path: '/tmp/link2'},
	},
	{
		kind: 'file_chmod',
		steps: [made('/tmp/mode'), ['call', 90, '@/tmp/mode', 0o640]],
		says: {...done, path: '/tmp/mode', permissions: '0640'},
	},
	{
		kind: 'file_chown',
		steps: [made('/tmp/owned'), ['call', 93, '=0', 5, 6]],
		says: {...done, path: '/tmp/owned', owner: 5},
	},
	{
		kind: 'file_truncate',
		steps: [made('/tmp/cut'), ['call', 77, '=0', 5]],
		says: {...done, path: '/tmp/cut', length: 5},
	},
	{
		kind: 'file_truncate',
		since: '6.9',
		steps: [made('/tmp/cut'), ['uring', 'ftruncate', '=0', 7]],
		says: {...byRing, path: '/tmp/cut', length: 7},
	},
	{
		kind: 'file_xattr',
		steps: [made('/tmp/xattr'), ['call', 190, '=0', '@trusted.bee', '@v', 1, 0]],
		says: {action: 'set', name: 'trusted.bee', path: '/tmp/xattr', value_size: 1},
	},
	{
		kind: 'file_xattr',
		steps: [made('/tmp/xattr'), ['uring', 'setxattr', '/tmp/xattr', 'trusted.ring', 'v', 0]],
		says: {io_uring: true, name: 'trusted.ring', path: '/tmp/xattr'},
	},
	{
		kind: 'file_utimes',
		steps: [
			made('/tmp/times'),
			['words64', 1_000_000_000, 0, 1_234_567_890, 1],
			['call', 280, 'cwd', '@/tmp/times', '=1', 0],
		],
		says: {...done, path: '/tmp/times', access_s: 1_000_000_000, modify_s: 1_234_567_890},
	},
	{
		kind: 'file_mknod',
		steps: [['call', 133, '@/tmp/null', 0o020600, 0x103]],
		says: {path: '/tmp/null', type: 'character', major: 1, minor: 3},
	},
	{
		kind: 'file_io',
		later: true,
		steps: [made('/tmp/io'), ['memory', 4096], ['times', 3, 'call', 18, '=0', '=1', 100, 0]],
		says: {path: '/tmp/io', writes: 3, written_bytes: 300},
	},
	{
		kind: 'file_io',
		later: true,
		steps: [made('/tmp/ring'), ['uring', 'write', '=0', 1000, 0]],
		says: {path: '/tmp/ring', writes: 1, written_bytes: 1000},
	},
];

const memory: readonly Probe[] = [
	{kind: 'mem_ptrace', steps: [victim, ['ptrace', 16, '=0']], says: {...done, request: 16}},
	{kind: 'mem_vm', steps: [victim, ['vm_read', '=0', 33]], says: {...done, direction: 'read', bytes: 33}},
	{kind: 'mem_proc', steps: [victim, ['open', '/proc/{=0}/maps', 0]], says: {...done, file: 'maps'}},
	{
		kind: 'mem_proc',
		steps: [victim, ['uring_open', 'cwd', '/proc/{=0}/mem', O_RDWR, 0]],
		says: {...byRing, file: 'mem', writing: true},
	},
	{
		kind: 'mem_pidfd',
		steps: [made('/tmp/secret'), victim, ['pidfd_open', '=1'], ['pidfd_getfd', '=2', '=0']],
		says: {...done, operation: 'getfd', got: 'file', path: '/tmp/secret'},
	},
	{
		kind: 'mem_file',
		steps: [['memfd_create', 'two words', 3]],
		says: {...done, call: 'create', name: 'two words'},
	},
	{
		kind: 'mem_protect',
		steps: [
			['map', 3],
			['touch', '=0'],
			['protect', '=0', 5],
		],
		says: {...done, call: 'mprotect', memory: 'anonymous', written: true},
	},
	{kind: 'env_read', steps: [['exec', askerPath, 'asker']], says: {name: 'SECRET_SAUCE', comm: 'asker'}},
	{kind: 'mem_fault', steps: [['userfaultfd', 1]], says: {way: 'call', flag_names: 'UFFD_USER_MODE_ONLY'}},
	{kind: 'uring_setup', steps: [['uring_setup', 8, 0]], says: {...done, entries: 8}},
	{
		kind: 'mem_growth',
		later: true,
		steps: [
			['touch_memory', 80],
			['nap', 2500],
		],
		says: {before: 0, comm: 'deeds'},
	},
];

const network: readonly Probe[] = [
	{
		kind: 'net_connect',
		steps: client,
		says: {...done, remote_address: '127.0.0.1', local_address: '127.0.0.1', protocol: 6},
	},
	{
		kind: 'net_connect',
		steps: [
			...serve('inet', '127.0.0.1'),
			['socket', 'inet', 'stream'],
			['uring_connect', '=3', '127.0.0.1', ':0'],
		],
		says: {...byRing, remote_address: '127.0.0.1', protocol: 6},
	},
	{
		kind: 'net_accept',
		steps: [...client, ['accept', '=0']],
		says: {...done, remote_address: '127.0.0.1', protocol: 6},
	},
	{
		kind: 'net_accept',
		steps: [...client, ['uring_accept', '=0', 1, 'once']],
		says: {...byRing, remote_address: '127.0.0.1', protocol: 6},
	},
	{
		kind: 'net_accept',
		steps: [...client, ['uring_accept', '=0', 1, 'often']],
		says: {...byRing, remote_address: '127.0.0.1', protocol: 6},
	},
	{
		kind: 'net_listen',
		steps: serve('inet', '127.0.0.1', 17),
		says: {...done, local_address: '127.0.0.1', backlog: 17},
	},
	{
		kind: 'net_listen',
		since: '6.11',
		steps: [
			['socket', 'inet', 'stream'],
			['bind', '=0', '127.0.0.1', 0],
			['uring_listen', '=0', 6],
		],
		says: {...byRing, local_address: '127.0.0.1', backlog: 6},
	},
	{
		kind: 'net_bind',
		steps: [
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 4711],
		],
		says: {...done, local_address: '127.0.0.1', local_port: 4711, protocol: 17},
	},
	{
		kind: 'net_close',
		steps: [
			...client,
			['accept', '=0'],
			['carry', '=3', '=5', 1000],
			['shutdown', '=3'],
			['receive_all', '=5'],
			['close', '=5'],
			['receive_all', '=3'],
			['close', '=3'],
		],
		says: {closed_by: 'local', bytes_sent: 1000, bytes_received: 0, reset: false},
	},
	{
		kind: 'net_flow',
		steps: [
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['sendto', '=2', 10, '127.0.0.1', ':0'],
		],
		says: {phase: 'began', first: 'out', bytes_sent: 10, remote_address: '127.0.0.1'},
	},
	{
		kind: 'net_flow',
		later: true,
		steps: [
			['socket', 'inet', 'dgram'],
			['bind', '=0', '127.0.0.1', 0],
			['socket', 'inet', 'dgram'],
			['times', 3, 'sendto', '=2', 10, '127.0.0.1', ':0'],
			['nap', 1500],
		],
		says: {phase: 'goes_on', datagrams_sent: 3, bytes_sent: 30},
	},
	{
		kind: 'net_unix',
		steps: [
			['socket', 'unix', 'stream'],
			['unix_name', 'bind', '=0', '/tmp/socket'],
			['listen', '=0', 4],
			['socket', 'unix', 'stream'],
			['unix_name', 'connect', '=3', '/tmp/socket'],
		],
		says: {...done, operation: 'connect', path: '/tmp/socket', type: 'stream'},
	},
	{
		kind: 'net_raw',
		steps: [['socket_of', 2, 3, 1]],
		says: {...done, domain_name: 'AF_INET', protocol_name: 'icmp'},
	},
	{
		kind: 'net_raw',
		steps: [['uring_socket', 2, 3, 1]],
		says: {...byRing, domain_name: 'AF_INET', protocol_name: 'icmp'},
	},
	{
		kind: 'net_socket',
		steps: [['socket_of', 2, 1, 6]],
		says: {...done, domain_name: 'AF_INET', protocol_name: 'tcp'},
	},
	{
		kind: 'dns_query',
		steps: [
			['socket', 'inet', 'dgram'],
			['connect', '=0', RESOLVER, 53],
			['send_bytes', '=0', 'sendmsg', QUESTION],
		],
		says: {query_name: 'www.example.org', query_type: 'A', resolver: `${RESOLVER}:53`},
	},
	{
		kind: 'dns_answer',
		steps: [
			['socket', 'inet', 'dgram'],
			['bind', '=0', RESOLVER, 53],
			['socket', 'inet', 'dgram'],
			['connect', '=2', RESOLVER, 53],
			['send_bytes', '=2', 'write', QUESTION],
			['send_bytes', '=0', 'sendto', ANSWER, '127.0.0.1', ':2'],
			['memory', 4096],
			['call', 45, '=2', '=6', 512, 0, 0, 0],
		],
		says: {query_name: 'www.example.org', answers: '127.0.0.9', rcode: 'NOERROR'},
	},
	{
		kind: 'tls_hello',
		steps: [...client, ['send_bytes', '=3', 'writev', hello.toString('hex')]],
		says: {server_name: 'www.example.org', alpn: 'h2 http/1.1', remote_address: '127.0.0.1'},
	},
];

export const probes: readonly Probe[] = [...processes, ...machine, ...files, ...memory, ...network];
