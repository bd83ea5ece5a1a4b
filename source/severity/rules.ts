// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.

import {posix} from 'node:path';
import {normalize} from 'node:path/posix';
import type {
	FileChmod,
	FileChown,
	FileMknod,
	FileTruncate,
	FileUtimes,
	FileXattr,
} from '../capture/layout.generated.ts';
import {addressScope} from '../kinds/words/address-scope.ts';
import {dnsMessage} from '../kinds/words/dns.ts';
import {hiddenLength} from '../kinds/words/name-content.ts';
import {tlsHelloOf} from '../kinds/words/tls.ts';
import {
	checkpointers,
	cloudAgents,
	compilers,
	containerRuntimes,
	deviceMakers,
	enders,
	faultHandlers,
	installers,
	keepers,
	loggers,
	lookers,
	managers,
	moduleLoaders,
	mountHelper,
	packageManagers,
	packetWorkers,
	remoteShells,
	setuidPrograms,
	systemd,
	systemdItself,
	tracers,
} from './programs.ts';
import type {Rules, Who} from './rule.ts';
import {
	attributeRules,
	bySeverity,
	linkRules,
	nodeRules,
	openRules,
	renameRules,
	symlinkRules,
	truncateRules,
	unlinkRules,
} from './sensitive.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

const PROT_WRITE = 2;
const UFFD_USER_MODE_ONLY = 1;
const GIBIBYTE = 2 ** 30;
/** Programs that run somebody's script. */
const INTERPRETER = /^\/(?:usr\/)?(?:local\/)?bin\/(?:python|perl|ruby|php|bash|dash|sh|zsh)[\d.]*$/;

const AF_PACKET = 17;

/** A packet socket of no protocol. */
const takesNothing = ({domain, protocol}: {readonly domain: number; readonly protocol: number}) =>
	domain === AF_PACKET && protocol === 0;
const SHELL = /\/(?:ba|da|z|k|fi|c|tc|a|mk)?sh$|\/busybox$/;
/** Where users and services may put files. */
const ANYBODYS = /^\/(?:tmp|var\/tmp|dev\/shm|run\/user|home)\//;
/** Names of threads of the kernel, which have no program. */
const KERNEL_THREAD =
	/^\[?(?:k(?:worker|softirqd|threadd|swapd|compactd|devtmpfs|auditd|blockd)|rcu_|migration\/)/;
/** Those that write down what happens, or stop it. */
const WATCHERS = new Set([
	'auditd',
	'rsyslogd',
	'syslog-ng',
	'systemd-journal',
	'falco',
	'osqueryd',
	'wazuh-agentd',
	'ossec-agentd',
	'clamd',
	'fail2ban-server',
	'bee-top',
]);
const CLONE_NEWUSER = 0x10000000;
const [PR_SET_DUMPABLE, PR_SET_NAME, PR_SET_MM, PR_SET_PTRACER] = [4, 15, 35, 0x59616d61];

const toOther = (event: {readonly target: number; readonly tgid: number}) => event.target !== event.tgid;

/** Where modules are kept. */
const MODULE_FOLDERS = /^(?:\/usr)?\/lib\/modules\//;

const forSystemd = ({exe, parentExe}: Who) => mountHelper.test(exe) && systemdItself.test(parentExe);

/** MS_UNBINDABLE, MS_PRIVATE, MS_SLAVE, MS_SHARED, MS_REC: with nothing else, a mount namespace of one's own is set up. */
const PROPAGATION = 0x1e4000;
const onlyPropagates = (event: {readonly call: string; readonly flags: number}) =>
	event.call === 'mount' && event.flags !== 0 && (event.flags & ~PROPAGATION) === 0;

/** Commands of bpf(): MAP_CREATE, PROG_LOAD, OBJ_PIN. */
const [MAP_CREATE, PROG_LOAD, OBJ_PIN] = [0, 5, 6];
/** KPROBE, TRACEPOINT, PERF_EVENT, RAW_TRACEPOINT, RAW_TRACEPOINT_WRITABLE, TRACING, STRUCT_OPS, EXT, LSM. */
const SEES_THE_KERNEL = new Set([2, 5, 7, 17, 24, 26, 27, 28, 29]);
/** KEYCTL_READ; CHOWN and SETPERM. */
const KEY_READ = 11;
const KEY_OPENS = new Set([4, 5]);
/** PERF_SAMPLE_REGS_USER and STACK_USER; PERF_TYPE_BREAKPOINT. */
const SAMPLES_MEMORY = 0x3000;
const BREAKPOINT = 5;
/** It was opened, and something can be read or written through the descriptor. */
const opensOther = (event: {
	readonly target: number;
	readonly tgid: number;
	readonly result: number;
	readonly pathOnly: boolean;
}) => toOther(event) && event.result >= 0 && !event.pathOnly;
const tookFrom = (event: {readonly target: number; readonly tgid: number; readonly operation: string}) =>
	event.operation === 'getfd' && toOther(event);
/** They take descriptors out of what they started. */
const supervisors = [...containerRuntimes, ...checkpointers, ...systemd];
const succeeded = ({result}: {readonly result: number}) => result >= 0;

/** A caller's name may hold dots and doubled slashes: it is read without them. */
const lies = (folders: readonly string[]) => {
	const starts = folders.map(folder => `${folder}/`);
	return (path: string) => {
		const plain = /\/[./]/.test(path) ? posix.normalize(path) : path;
		return starts.some(start => plain.startsWith(start));
	};
};
const inLogs = lies(['/var/log']);
const inSystem = lies([
	'/etc',
	'/boot',
	'/bin',
	'/sbin',
	'/lib',
	'/lib64',
	'/usr/bin',
	'/usr/sbin',
	'/usr/lib',
]);

/** What installs software, and the scripts that it runs. */
const INSTALLERS = {exe: installers, parentExe: packageManagers};

const [SETUID, SETGID, STICKY, ANY_EXECUTES, ALL_WRITE] = [0o4000, 0o2000, 0o1000, 0o111, 0o002];

const TCP = 6;
/** HTTP, that of Azure's agents too; HTTPS. */
const METADATA_PORTS = new Set([80, 443, 32526]);

/** By kind; within a kind the most severe first. */
export const rules: Rules = {
	// Processes
	process_exec: [
		{
			severity: 'high',
			why: 'the program has no file: nothing on disk to look at afterwards',
			// An exec that failed has only the caller's words for a file.
			when: ({exe, memfd, result}) => result >= 0 && (memfd || exe.startsWith('memfd:')),
			// A container runtime runs itself out of a copy, so that no container can overwrite it.
			exempt: {parentExe: managers},
		},
		{
			severity: 'high',
			why: 'somebody far away types into this shell',
			when: ({exe, result, stdin}) => result >= 0 && stdin === 'socket' && SHELL.test(exe),
			exempt: {parentExe: remoteShells},
		},
		{
			severity: 'high',
			why: 'a program that makes root of anybody stands where anybody can put files',
			when: ({exe, setuid, fileUid}) => setuid && fileUid === 0 && ANYBODYS.test(exe),
		},
		{
			severity: 'medium',
			why: 'the file of the program is removed: nothing on disk to look at afterwards',
			when: ({deleted}) => deleted,
			exempt: {parentExe: managers},
		},
		{
			severity: 'medium',
			why: 'anybody on the machine can write into this program, and so act as whoever runs it',
			when: ({writableByOthers}) => writableByOthers,
		},
	],
	process_exit: [
		{severity: 'low', why: 'it crashed, and its memory was written to a core dump', when: ({core}) => core},
	],
	process_signal: [
		{
			severity: 'medium',
			why: 'what keeps watch or keeps the logs was told to end',
			when: ({byKernel, tgid, target, targetComm}) =>
				!byKernel && tgid !== target && WATCHERS.has(targetComm),
			exempt: {exe: [...managers, ...enders]},
		},
		{
			severity: 'low',
			why: 'a user ended a process of another one',
			when: ({byKernel, fatal, uid, targetUid}) => !byKernel && fatal && uid !== targetUid,
			exempt: {exe: [...managers, ...setuidPrograms]},
		},
	],
	process_creds: [
		{
			severity: 'critical',
			why: 'it became root, or gained capabilities, and no call or program gave them: the kernel may have been attacked',
			when: ({unexplained}) => unexplained,
		},
		{
			severity: 'low',
			why: 'a process became root',
			when: ({known, result, oldUid, oldEuid, newUid, newEuid}) =>
				known && result >= 0 && oldUid !== 0 && oldEuid !== 0 && (newUid === 0 || newEuid === 0),
			exempt: {exe: setuidPrograms},
		},
		{
			severity: 'low',
			why: 'a process was refused to become root',
			when: ({call, result, asked}) => result < 0 && call.endsWith('uid') && asked === 0,
		},
	],
	process_prctl: [
		{
			severity: 'medium',
			why: 'it goes by the name of a thread of the kernel, which it is not',
			when: ({option, call, name}) => call === 'prctl' && option === PR_SET_NAME && KERNEL_THREAD.test(name),
		},
		{
			severity: 'medium',
			why: 'it changed what ps and /proc say that it runs',
			when: ({option, call, result}) => call === 'prctl' && option === PR_SET_MM && result >= 0,
			exempt: {exe: [...managers, ...checkpointers]},
		},
		{
			severity: 'low',
			why: 'nobody but root can look into it any more: what keeps secrets does so, and what hides',
			when: ({option, call, argument, result}) =>
				call === 'prctl' && option === PR_SET_DUMPABLE && argument === 0 && result >= 0,
			exempt: {exe: [...managers, ...setuidPrograms, ...keepers]},
		},
		{
			severity: 'low',
			why: 'any process of the user may trace it now',
			when: ({option, call, argument, result}) =>
				call === 'prctl' && option === PR_SET_PTRACER && argument > Number.MAX_SAFE_INTEGER && result >= 0,
		},
	],
	process_namespace: [
		{
			severity: 'medium',
			why: 'it entered the namespaces of others: how one looks into a container, or out of it',
			when: ({call, result}) => call === 'setns' && result >= 0,
			exempt: {exe: managers, parentExe: managers},
		},
		{
			severity: 'low',
			why: 'a user namespace opens parts of the kernel that only root could reach',
			when: ({call, flags, uid}) =>
				call === 'unshare' && uid !== 0 && Math.floor(flags / CLONE_NEWUSER) % 2 === 1,
			exempt: {exe: managers},
		},
	],
	process_chroot: [
		{
			severity: 'low',
			why: 'it put on another root: a sandbox, or names that deceive',
			when: ({result}) => result >= 0,
			exempt: {exe: [...managers, ...setuidPrograms], parentExe: managers},
		},
	],
	process_oom: [{severity: 'medium', why: 'there was no more memory for it or its group, and it was killed'}],
	mount: [
		{
			severity: 'high',
			why: 'what is mounted over the folder of a process in /proc hides that process',
			when: ({target}) => /^\/proc\/\d+/.test(normalize(target)),
		},
		{
			severity: 'low',
			why: 'what programs find under their paths was changed',
			when: (event, who) => !onlyPropagates(event) && !forSystemd(who),
			exempt: {exe: managers},
		},
	],
	umount: [
		{
			severity: 'low',
			why: 'what programs find under their paths was changed',
			when: (_, who) => !forSystemd(who),
			exempt: {exe: managers},
		},
	],
	module_load: [
		{
			severity: 'high',
			why: 'code went into the kernel that is in no file: nothing on disk to look at afterwards',
			when: ({source, path}) => source === 'memory' || path.startsWith('memfd:'),
			exempt: {exe: moduleLoaders},
		},
		{
			severity: 'medium',
			why: 'code went into the kernel from a place where modules are not kept',
			when: ({source, path}) => source === 'file' && !MODULE_FOLDERS.test(path),
		},
		{
			severity: 'medium',
			why: 'code went into the kernel, where it may do anything, by none of the usual programs',
			exempt: {exe: moduleLoaders},
		},
	],
	module_unload: [
		{
			severity: 'low',
			why: 'part of the kernel was taken away: what it guarded or drove may be open now',
			exempt: {exe: systemd},
		},
	],
	bpf_call: [
		{
			severity: 'medium',
			why: 'a program of this type can see into the kernel, and what all processes do',
			when: ({command, programType}) => command === PROG_LOAD && SEES_THE_KERNEL.has(programType),
			exempt: {exe: [...managers, ...tracers]},
		},
		{
			severity: 'low',
			why: 'with a name in the file system it stays when the process has ended',
			when: ({command}) => command === OBJ_PIN,
			exempt: {exe: managers},
		},
		{
			severity: 'low',
			why: 'programs of the kernel’s own were changed',
			when: ({command}) => command !== MAP_CREATE,
			exempt: {exe: managers},
		},
	],
	perf_open: [
		{
			severity: 'medium',
			why: 'registers or stack of other processes are sampled, and secrets lie there',
			when: ({own, sample}) => !own && (sample & SAMPLES_MEMORY) !== 0,
			exempt: {exe: tracers},
		},
		{
			severity: 'medium',
			why: 'an address in other processes is watched',
			when: ({own, type}) => !own && type === BREAKPOINT,
			exempt: {exe: tracers},
		},
		{
			severity: 'low',
			why: 'how other processes run tells of what they compute',
			when: ({own}) => !own,
			exempt: {exe: tracers},
		},
	],
	keyctl: [
		{
			severity: 'low',
			why: 'a key was read by its number, which need not be one’s own',
			when: ({call, operation, key}) => call === 'keyctl' && operation === KEY_READ && key > 0,
		},
		{
			severity: 'low',
			why: 'who may use a key was changed',
			when: ({call, operation}) => call === 'keyctl' && KEY_OPENS.has(operation),
		},
	],

	// Files
	file_open: openRules,
	file_unlink: unlinkRules,
	file_rename: renameRules,
	file_link: linkRules,
	file_symlink: symlinkRules,
	file_mknod: bySeverity<FileMknod>(
		[
			{
				severity: 'medium',
				why: 'a device node gives its owner raw access to a disk, to memory or to hardware',
				// Character device 0:0 is how an overlay notes a removed file.
				when: event =>
					succeeded(event) &&
					(event.type === 'block' || (event.type === 'character' && event.major + event.minor > 0)),
				exempt: {exe: deviceMakers, parentExe: deviceMakers},
			},
		],
		nodeRules,
	),
	file_chmod: bySeverity<FileChmod>(
		[
			{
				severity: 'high',
				why: 'whoever starts this program has the rights of the owner of its file',
				when: event => succeeded(event) && (event.mode & SETUID) !== 0,
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'whoever starts this program has the rights of the group of its file; on a directory it is harmless',
				when: event => succeeded(event) && (event.mode & SETGID) !== 0 && (event.mode & ANY_EXECUTES) !== 0,
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'every user can change a file of the system now',
				when: event =>
					succeeded(event) && (event.mode & (ALL_WRITE | STICKY)) === ALL_WRITE && inSystem(event.path),
			},
			{
				severity: 'low',
				why: 'every user can change a program, or the contents of a directory, now',
				when: event =>
					succeeded(event) &&
					(event.mode & (ALL_WRITE | STICKY)) === ALL_WRITE &&
					(event.mode & ANY_EXECUTES) !== 0,
			},
		],
		attributeRules,
	),
	file_chown: bySeverity<FileChown>(
		[
			{
				severity: 'medium',
				why: 'a file of the system belongs to an ordinary user now, who can change it',
				when: event =>
					succeeded(event) && event.owner !== 0 && event.owner !== 0xffff_ffff && inSystem(event.path),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_utimes: bySeverity<FileUtimes>(
		[
			{
				severity: 'low',
				why: 'a file of the system was given a time of modification: a changed file can hide among old ones so',
				when: event => succeeded(event) && event.modifyAs === 'given' && inSystem(event.path),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_xattr: bySeverity<FileXattr>(
		[
			{
				severity: 'high',
				why: 'a program was given capabilities: whoever starts it has powers of root',
				when: event => succeeded(event) && event.action === 'set' && event.name === 'security.capability',
				exempt: INSTALLERS,
			},
			{
				severity: 'medium',
				why: 'an attribute by which the kernel guards files was changed',
				when: event =>
					succeeded(event) &&
					/^(?:security|trusted)\./.test(event.name) &&
					// Labels and layers are the daily work of file copies and container runtimes.
					!/^(?:security\.selinux$|trusted\.overlay\.)/.test(event.name),
				exempt: INSTALLERS,
			},
		],
		attributeRules,
	),
	file_truncate: bySeverity<FileTruncate>(
		[
			{
				severity: 'medium',
				why: 'a log was cut: what it said is gone',
				when: event => succeeded(event) && inLogs(event.path),
				exempt: {exe: loggers},
			},
		],
		truncateRules,
	),

	// Network
	net_connect: [
		{
			severity: 'medium',
			why: 'the metadata service of a cloud gives the machine’s own credentials to whoever asks',
			// At its other ports it is a name server, a clock, a DHCP server.
			when: ({remoteAddress, family, remotePort, protocol}) =>
				protocol === TCP &&
				METADATA_PORTS.has(remotePort) &&
				addressScope(remoteAddress, family) === 'metadata',
			exempt: {exe: cloudAgents, parentExe: cloudAgents},
		},
	],
	net_listen: [{severity: 'low', why: 'the machine can be reached at one more port'}],
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
			exempt: {exe: packetWorkers},
		},
		{
			severity: 'low',
			why: 'it takes no packets yet, but can send any, and be bound to take them',
			when: event => event.result >= 0,
			exempt: {exe: packetWorkers},
		},
		{
			severity: 'low',
			why: 'somebody who may not tried to take packets off the wire',
			when: ({result}) => result < 0,
			exempt: {exe: packetWorkers},
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
			when: ({request, result}) => PTRACE_WRITES.has(request) && result >= 0,
		},
		{
			severity: 'medium',
			why: 'one process took hold of another, and can read all that it knows',
			when: ({request, result}) => PTRACE_TAKES.has(request) && result >= 0,
		},
		{
			severity: 'low',
			why: 'a process tried to take hold of another one, in vain',
			when: ({request, result}) => PTRACE_TAKES.has(request) && result < 0,
		},
		{severity: 'low', why: 'a process is being traced'},
	],
	mem_vm: [
		{
			severity: 'high',
			why: 'memory of another process was written: its code may be somebody else’s now',
			when: event => toOther(event) && event.direction === 'write' && event.result >= 0,
		},
		{
			severity: 'medium',
			why: 'memory of another process was copied, secrets and all',
			when: event => toOther(event) && event.result >= 0,
		},
		{
			severity: 'low',
			why: 'a process tried to copy memory of another one, in vain',
			when: event => toOther(event) && event.result < 0,
		},
	],
	mem_proc: [
		{
			severity: 'high',
			why: 'all memory of another process can be read through this file, or written',
			when: event => opensOther(event) && event.file === 'mem',
		},
		{
			severity: 'medium',
			why: 'the environment of another process often holds secrets',
			when: event => opensOther(event) && event.file === 'environ',
		},
		{
			severity: 'low',
			why: 'a process tried to look into another one and was refused',
			when: event => toOther(event) && event.result < 0,
			exempt: {exe: lookers},
		},
		// Looking at oneself is what allocators and runtimes do at start.
		{
			severity: 'low',
			why: 'the memory map of another process helps to attack it',
			when: opensOther,
			exempt: {exe: lookers},
		},
	],
	mem_pidfd: [
		{
			severity: 'high',
			why: 'a file or connection was taken out of another process, and can be used in its name',
			when: event => tookFrom(event) && event.result >= 0,
			exempt: {exe: supervisors},
		},
		{
			severity: 'low',
			why: 'a process tried to take a file or connection out of another one, in vain',
			when: event => tookFrom(event) && event.result < 0,
			exempt: {exe: supervisors},
		},
	],
	mem_file: [
		{
			severity: 'low',
			why: 'a script made a file in memory, which is how a program is run that never was on disk',
			when: (event, {exe}) => event.result >= 0 && event.call === 'create' && INTERPRETER.test(exe),
		},
	],
	mem_protect: [
		{
			severity: 'high',
			why: 'the stack or the heap was made executable, which an exploit needs and compilers no longer do',
			when: event => event.result >= 0 && (event.memory === 'stack' || event.memory === 'heap'),
			exempt: {exe: compilers},
		},
		{
			severity: 'medium',
			why: 'memory can be written and executed at once: whatever is put there runs',
			when: event => event.result >= 0 && (event.protection & PROT_WRITE) !== 0,
			exempt: {exe: compilers},
		},
		{
			severity: 'medium',
			why: 'code is run out of a file that has no name: nothing on disk to look at afterwards',
			when: event => event.result >= 0 && event.memory === 'nameless_file',
			exempt: {exe: compilers},
		},
		{
			severity: 'low',
			why: 'memory was made executable that holds no file’s code: it was made or unpacked by the process',
			exempt: {exe: compilers},
		},
	],
	mem_fault: [
		{
			severity: 'medium',
			why: 'a user who is not root can hold the kernel at a page fault, which makes races in it easy to win',
			when: ({uid, flags, way, result}) =>
				result >= 0 && uid !== 0 && (way === 'device' || (flags & UFFD_USER_MODE_ONLY) === 0),
			exempt: {exe: faultHandlers},
		},
		{
			severity: 'low',
			why: 'few programs handle page faults themselves; exploits of the kernel do',
			exempt: {exe: faultHandlers},
		},
	],
	mem_growth: [
		{
			severity: 'low',
			why: 'it holds more than a gibibyte and has at least doubled: a leak looks like this',
			when: ({resident}) => resident >= GIBIBYTE,
		},
	],
	env_read: [
		{
			severity: 'medium',
			why: 'a program in a folder that everybody can write to asked for a secret',
			when: (_, {exe}) => /^(?:\/tmp\/|\/var\/tmp\/|\/dev\/shm\/|memfd:)/.test(exe),
		},
		{severity: 'low', why: 'by its name the variable holds a secret, and this process has seen it'},
	],
	// The watching itself
	bee_loss: [
		{
			severity: 'medium',
			why: 'what was done in this time was not seen in full, and who floods a monitor may want just that',
		},
	],
};
