// SPDX-License-Identifier: MIT
// A few hundred calls of as many kinds as strace can tell of: a shell with the tools of every day, and deeds for what they never do.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deedArguments, deedsProgram, type Step} from '../deeds.ts';

const CLONE_NEWUTS = 0x4000000;
const PTRACE_PEEKDATA = 2;
const PTRACE_ATTACH = 16;
const SIGTERM = 15;
const SIGKILL = 9;
const SIGUSR1 = 10;
const NOBODY = 65_534;
const KEYCTL_GET_KEYRING_ID = 0;
const PROCESS_KEYRING = -2;
const [O_WRONLY, O_CREAT, O_TRUNC, O_DIRECTORY, O_PATH] = [1, 0o100, 0o1000, 0o200000, 0o10000000];
const SYS = {
	utime: 132,
	utimes: 235,
	futimesat: 261,
	utimensat: 280,
	mknod: 133,
	mknodat: 259,
	mkdirat: 258,
	symlinkat: 266,
} as const;
const PR = {SET_DUMPABLE: 4, SET_KEEPCAPS: 8, SET_NO_NEW_PRIVS: 38} as const;

const deeds = (folder: string): ReadonlyArray<readonly Step[]> => [
	// Opens, by every call, that succeed and that do not.
	[
		['open', `${folder}/new`, O_WRONLY | O_CREAT | O_TRUNC, 0o640],
		['open', `${folder}/none`, 0],
		['open', 'new', 0],
		['open', `${folder}/new`, O_DIRECTORY],
		['creat', `${folder}/made`, 0o600],
		['creat', `${folder}/none/made`, 0o600],
		['open', folder, O_DIRECTORY],
		['openat', '=6', 'new', 0],
		['openat', '=6', 'none', 0],
		['openat', 'cwd', 'new', O_PATH],
		['openat', 99, 'new', 0],
		['openat2', '=6', 'made', O_WRONLY, 0, 0],
		['openat2', '=6', '../none', 0, 0, 8],
		['open', '/etc/shadow', 0],
		['open_nowhere'],
	],
	// Names: made, changed, taken away.
	[
		['open', folder, O_DIRECTORY],
		['mkdir', `${folder}/folder`],
		['mkdir', `${folder}/folder`],
		['call', SYS.mkdirat, '=0', '@inner', 0o700],
		['call', 83, '@relative', 0o750],
		['rename', `${folder}/made`, `${folder}/moved`],
		['rename', `${folder}/made`, `${folder}/moved`],
		['renameat', '=0', 'moved', '=0', 'again'],
		['renameat2', '=0', 'again', '=0', 'new', 1],
		['call', 86, `@${folder}/new`, `@${folder}/hard`],
		['call', 86, `@${folder}/none`, `@${folder}/hard`],
		['call', 265, '=0', '@new', '=0', '@hard2', 0],
		['call', 88, '@anywhere', `@${folder}/soft`],
		['call', 88, '@anywhere', `@${folder}/soft`],
		['call', SYS.symlinkat, '@elsewhere', '=0', '@soft2'],
		['call', SYS.mknod, `@${folder}/pipe`, 0o010600, 0],
		['call', SYS.mknodat, '=0', '@null', 0o020600, 0x103],
		['call', SYS.mknod, `@${folder}/null`, 0o020600, 0x103],
		['call', SYS.mknodat, '=0', '@plain', 0o100600, 0],
		['unlink', `${folder}/hard`],
		['unlink', `${folder}/hard`],
		['unlinkat', '=0', 'hard2', 0],
		['unlinkat', '=0', 'inner', 0x200],
		['rmdir', `${folder}/folder`],
		['rmdir', `${folder}`],
		['unlink', 'plain'],
	],
	// What belongs to a name.
	[
		['open', folder, O_DIRECTORY],
		['open', `${folder}/new`, 2],
		['call', 90, `@${folder}/new`, 0o644],
		['call', 90, `@${folder}/none`, 0o644],
		['call', 91, '=1', 0o4755],
		['call', 268, '=0', '@new', 0o600],
		['call', 90, '@new', 0o604],
		['call', 92, `@${folder}/new`, 0, 0],
		['call', 94, `@${folder}/soft`, NOBODY, -1],
		['call', 93, '=1', NOBODY, NOBODY],
		['call', 93, 99, 0, 0],
		['call', 260, '=0', '@new', 0, 0, 0x100],
		['call', 76, `@${folder}/new`, 100],
		['call', 76, `@${folder}/none`, 100],
		['call', 77, '=1', 10],
		['call', 77, '=1', -1],
		['call', SYS.utime, `@${folder}/new`, 0],
		['call', SYS.utimes, `@${folder}/new`, 0],
		['call', SYS.utimes, `@${folder}/none`, 0],
		['call', SYS.futimesat, '=0', '@new', 0],
		['call', SYS.utimensat, '=0', '@new', 0, 0],
		['call', SYS.utimensat, '=0', '@soft', 0, 0x100],
		['call', 188, `@${folder}/new`, '@user.note', '@text', 4, 0],
		['call', 188, `@${folder}/none`, '@user.note', '@text', 4, 0],
		['call', 190, '=1', '@user.more', '@text', 2, 1],
		['call', 189, `@${folder}/soft`, '@user.note', '@text', 4, 0],
		['call', 197, `@${folder}/new`, '@user.note'],
		['call', 198, `@${folder}/new`, '@user.note'],
		['call', 199, '=1', '@user.more'],
	],
	// Sockets of all families, and both ends of a connection.
	[
		['socket', 'inet', 'stream'],
		['bind', '=0', '127.0.0.1', 0],
		['listen', '=0', 7],
		['socket', 'inet', 'stream'],
		['connect', '=3', '127.0.0.1', ':0'],
		['accept4', '=0', 0o2000000],
		['close', '=3'],
		['close', '=5'],
		['bind', '=0', '127.0.0.1', ':0'],
		['close', '=0'],
		['socket', 'inet', 'stream'],
		['connect', '=10', '127.0.0.1', 1],
		['accept', '=10'],
		['socket', 'inet6', 'stream'],
		['bind', '=13', '::1', 0],
		['listen', '=13', 1],
		['socket', 'inet6', 'stream'],
		['connect', '=16', '::1', ':13'],
		['accept', '=13'],
		['socket', 'inet', 'dgram'],
		['connect', '=19', '127.0.0.1', 9],
		['socket', 'unix', 'stream'],
		['bind', '=21', `${folder}/name`],
		['listen', '=21', 3],
		['socket', 'unix', 'stream'],
		['connect', '=24', `${folder}/name`],
		['connect', '=24', `${folder}/none`],
		['socket', 'unix', 'dgram'],
		['unix_name', 'bind', '=27', '@bee-top-differential'],
		['socket_of', 2, 3, 1],
		['socket_of', 17, 3, 0],
		['socket_of', 16, 3, 0],
		['socket_of', 77, 1, 0],
		['query_flood', 3],
	],
	// Processes: made in all ways, ended in all ways.
	[
		['sys_fork'],
		['vfork'],
		['clone', 0],
		['clone', CLONE_NEWUTS],
		['clone3', 0],
		['in_child', 'exit', 7],
		['in_child', 'exec', '/bin/true', 'true', 'one', 'two words'],
		['in_child', 'exec', '/nonexistent', 'nobody'],
		['open', '/bin/true', O_PATH],
		['in_child', 'execveat', '=8', '', 'true'],
		['in_child', 'execveat', 'cwd', '/nonexistent', 'true'],
		['in_child', 'raise', SIGTERM],
		['in_child', 'raise', SIGKILL],
		['in_child', 'fault'],
		['in_thread', 'open', `${folder}/new`, 0],
		['exit', 3],
	],
	// Signals, and looks into another process.
	[
		['victim'],
		['signal_to', '=0', 0],
		['signal_to', '=0', SIGUSR1 + 7],
		['signal_to', 4_000_000, SIGTERM],
		['ptrace', PTRACE_PEEKDATA, '=0', 4096],
		['ptrace', PTRACE_ATTACH, '=0'],
		['ptrace', PTRACE_PEEKDATA, 4_000_000],
		['vm_read', '=0', 32],
		['vm_write', '=0', 16],
		['vm_read', '=0', 8, 4096],
		['vm_read', 4_000_000, 8],
		['open', '/proc/{=0}/environ', 0],
		['open', '/proc/{=0}/maps', 0],
		['open', '/proc/{=0}/mem', 2],
		['open', '/proc/{=0}/stat', 0],
		['pidfd_open', '=0', 0],
		['pidfd_open', 4_000_000, 0],
		['kill', '=0'],
	],
	// Memory that becomes code.
	[
		['map', 7],
		['map', 5],
		['map', 3],
		['protect', '=2', 5],
		['protect', '=2', 7],
		['protect', '=2', 1],
		['memfd_create', 'some name', 1],
		['memfd_create', 'other', 0x1000],
		['userfaultfd', 1],
		['uring_setup', 4, 0],
		['uring_setup', 0, 0],
	],
	// Who one is, and what one may.
	[
		['set_name', 'another'],
		['setgroups', 1234, 5678],
		['capset', 0xff],
		['sys', 157, PR.SET_DUMPABLE, 1],
		['sys', 157, PR.SET_KEEPCAPS, 0],
		['sys', 157, PR.SET_KEEPCAPS, 7],
		['sys', 157, 3],
		['gid', 0],
		['gid', 1234],
		['sys', 113, -1, 1234],
		['sys', 113, -1, 0],
		['sys', 105, NOBODY],
		['sys', 105, NOBODY],
		['sys', 105, 0],
		['sys', 106, 0],
		['sys', 157, PR.SET_NO_NEW_PRIVS, 1],
		['seccomp_allow', 0],
		['open', '/etc/shadow', 0],
		['mkdir', '/etc/bee-top-never'],
		['mount_fs', 'none', folder, 'tmpfs', 0],
		['sys', 272, 0x20000],
		['sys', 161, 8],
	],
	// The system: mounts that nobody else sees, modules, keys, counters, maps.
	[
		['own_mounts'],
		['mount_fs', 'bees', `${folder}`, 'tmpfs', 6],
		['mount_fs', 'bees', `${folder}/none`, 'tmpfs', 0],
		['umount2', folder, 0],
		['umount2', folder, 0],
		['sys', 308, 99, 0],
		['chroot', `${folder}/none`],
		['delete_module', 'bee_top_never', 0],
		['finit_module', 99, '', 0],
		['bpf_map', 1],
		['perf_open', 1, 0, 0, -1, 0, 0, 0],
		['perf_open', 99, 0, 0, 0, 0, 0, 0],
		['keyctl', KEYCTL_GET_KEYRING_ID, PROCESS_KEYRING, 1],
		['add_key', 'user', 'bee-top', 'payload', PROCESS_KEYRING],
		['request_key', 'user', 'nobody-of-that-name', 0],
		['chroot', folder],
		['open', '/new', 0],
	],
];

/** What anybody does, with the tools that every system has. */
const everyday = (folder: string) => `
cd ${folder} || exit 1
mkdir -p one/two && echo text > one/two/file && cp one/two/file copy && mv copy one/moved
ln one/moved hard && ln -s one/moved lead && chmod 600 hard && touch -d 2020-01-01 hard && truncate -s 1000 hard
cat one/two/file /nonexistent 2> complaint | wc -c > counted
chown 65534:65534 hard; (exit 5); kill -TERM $BASHPID &
wait
rm -r one lead hard && rmdir nowhere 2> /dev/null
true`;

/** Writes the script that does all of it in a folder, and gives the command that runs it. */
export function workload(folder: string, script: string): readonly string[] {
	const quoted = (word: string) => `'${word.replaceAll("'", "'\\\\''")}'`;
	const lines = deeds(folder).map(steps => [deedsProgram, ...deedArguments(steps)].map(quoted).join(' '));
	const path = join(script, 'workload.sh');
	writeFileSync(
		path,
		`cd ${folder}\n${[...lines.slice(0, -1), everyday(folder), ...lines.slice(-1)].join('\n')}\n`,
	);
	return ['/bin/bash', '--norc', path];
}
