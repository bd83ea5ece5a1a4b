// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import {posix} from 'node:path';
import type {Rules} from './rule.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

const toOther = (event: {readonly target: number; readonly tgid: number}) => event.target !== event.tgid;

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

/** What installs software: permissions, owners, times and attributes of system files are its work. */
const INSTALLERS = {
	exe: [
		'/usr/bin/dpkg',
		'/usr/bin/dpkg-deb',
		'/usr/bin/dpkg-statoverride',
		'/usr/bin/apt',
		'/usr/bin/apt-get',
		'/usr/lib/apt/',
		'/usr/bin/rpm',
		'/usr/bin/dnf5',
		'/usr/bin/zypper',
		'/usr/bin/pacman',
		'/sbin/apk',
		'/usr/lib/snapd/',
		'/usr/lib/systemd/',
		'/lib/systemd/',
		'/usr/bin/systemd-tmpfiles',
	],
	parentExe: ['/usr/bin/dpkg', '/usr/bin/rpm', '/usr/bin/pacman', '/sbin/apk'],
};
const DEVICE_MAKERS = [
	'/usr/lib/systemd/',
	'/lib/systemd/',
	'/usr/bin/udevadm',
	'/usr/sbin/udevd',
	'/usr/bin/runc',
	'/usr/sbin/runc',
	'/usr/bin/crun',
	'/usr/bin/containerd',
	'/usr/bin/containerd-shim-runc-v2',
	'/usr/bin/dockerd',
	'/usr/bin/podman',
	'/usr/bin/conmon',
	'/usr/bin/buildah',
	'/usr/libexec/crio/',
	'/usr/lib/x86_64-linux-gnu/lxc/',
];

const [SETUID, SETGID, STICKY, ANY_EXECUTES, ALL_WRITE] = [0o4000, 0o2000, 0o1000, 0o111, 0o002];

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

	// Files
	file_chmod: [
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
	file_chown: [
		{
			severity: 'medium',
			why: 'a file of the system belongs to an ordinary user now, who can change it',
			when: event =>
				succeeded(event) && event.owner !== 0 && event.owner !== 0xffff_ffff && inSystem(event.path),
			exempt: INSTALLERS,
		},
	],
	file_truncate: [
		{
			severity: 'medium',
			why: 'a log was cut: what it said is gone',
			when: event => succeeded(event) && inLogs(event.path),
			exempt: {exe: ['/usr/sbin/logrotate', '/usr/bin/logrotate', '/usr/lib/systemd/', '/lib/systemd/']},
		},
	],
	file_xattr: [
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
	file_utimes: [
		{
			severity: 'low',
			why: 'a file of the system was given a time of modification: a changed file can hide among old ones so',
			when: event => succeeded(event) && event.modifyAs === 'given' && inSystem(event.path),
			exempt: INSTALLERS,
		},
	],
	file_mknod: [
		{
			severity: 'medium',
			why: 'a device node gives its owner raw access to a disk, to memory or to hardware',
			// Character device 0:0 is how an overlay notes a removed file.
			when: event =>
				succeeded(event) &&
				(event.type === 'block' || (event.type === 'character' && event.major + event.minor > 0)),
			exempt: {exe: DEVICE_MAKERS, parentExe: DEVICE_MAKERS},
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
