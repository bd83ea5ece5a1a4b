// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import type {Rules} from './rule.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

/** What starts, enters and ends processes of others as its daily work. */
const MANAGERS = [
	'/sbin/init',
	'/lib/systemd/',
	'/usr/lib/systemd/',
	'/usr/bin/systemctl',
	'/usr/bin/systemd-nspawn',
	'/usr/bin/runc',
	'/usr/sbin/runc',
	'/usr/local/sbin/runc',
	'/usr/bin/crun',
	'/usr/bin/containerd',
	'/usr/local/bin/containerd',
	'/usr/bin/containerd-shim-runc-v2',
	'/usr/local/bin/containerd-shim-runc-v2',
	'/usr/bin/dockerd',
	'/usr/bin/docker-init',
	'/usr/bin/podman',
	'/usr/bin/conmon',
	'/usr/libexec/podman/',
	'/usr/bin/kubelet',
	'/usr/bin/lxc-start',
	'/usr/bin/bwrap',
	'/usr/lib/snapd/',
] as const;

/** What makes another user of somebody who has proved to be one. */
const LOGINS = [
	'/usr/bin/sudo',
	'/usr/bin/su',
	'/bin/su',
	'/usr/bin/doas',
	'/usr/bin/pkexec',
	'/usr/bin/newgrp',
	'/usr/bin/passwd',
	'/usr/bin/chsh',
	'/usr/bin/chfn',
	'/usr/bin/gpasswd',
	'/usr/bin/mount',
	'/usr/bin/umount',
	'/bin/mount',
	'/bin/umount',
	'/usr/bin/fusermount3',
	'/usr/bin/newuidmap',
	'/usr/bin/newgidmap',
	'/usr/bin/crontab',
	'/usr/bin/at',
	'/usr/sbin/unix_chkpwd',
	'/usr/sbin/cron',
	'/usr/sbin/sshd',
	'/usr/lib/openssh/',
	'/usr/libexec/openssh/',
	'/usr/lib/polkit-1/',
	'/usr/lib/dbus-1.0/',
] as const;

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
			exempt: {parentExe: MANAGERS},
		},
		{
			severity: 'high',
			why: 'somebody far away types into this shell',
			when: ({exe, result, stdin}) => result >= 0 && stdin === 'socket' && SHELL.test(exe),
			exempt: {parentExe: ['/usr/sbin/sshd', '/usr/sbin/inetd', '/usr/sbin/xinetd']},
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
			exempt: {parentExe: MANAGERS},
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
			exempt: {exe: [...MANAGERS, '/usr/bin/timeout']},
		},
		{
			severity: 'low',
			why: 'a user ended a process of another one',
			when: ({byKernel, fatal, uid, targetUid}) => !byKernel && fatal && uid !== targetUid,
			exempt: {exe: [...MANAGERS, ...LOGINS]},
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
			exempt: {exe: LOGINS},
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
			exempt: {exe: [...MANAGERS, '/usr/sbin/criu', '/usr/bin/criu']},
		},
		{
			severity: 'low',
			why: 'nobody but root can look into it any more: what keeps secrets does so, and what hides',
			when: ({option, call, argument, result}) =>
				call === 'prctl' && option === PR_SET_DUMPABLE && argument === 0 && result >= 0,
			exempt: {exe: [...MANAGERS, ...LOGINS, '/usr/bin/ssh-agent', '/usr/bin/gpg-agent', '/usr/bin/ssh']},
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
			exempt: {exe: MANAGERS, parentExe: MANAGERS},
		},
		{
			severity: 'low',
			why: 'a user namespace opens parts of the kernel that only root could reach',
			when: ({call, flags, uid}) =>
				call === 'unshare' && uid !== 0 && Math.floor(flags / CLONE_NEWUSER) % 2 === 1,
			exempt: {exe: MANAGERS},
		},
	],
	process_chroot: [
		{
			severity: 'low',
			why: 'it put on another root: a sandbox, or names that deceive',
			when: ({result}) => result >= 0,
			exempt: {exe: [...MANAGERS, ...LOGINS], parentExe: MANAGERS},
		},
	],

	// Network
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
