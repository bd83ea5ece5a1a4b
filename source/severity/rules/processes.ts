// SPDX-License-Identifier: MIT
import {checkpointers, enders, keepers, managers, remoteShells, setuidPrograms} from '../programs.ts';
import type {Rules} from '../rule.ts';

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

/** Rules for what a process becomes: what it runs, how it ends, whom it acts as, what it sees. */
export const processRules: Rules = {
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
};
