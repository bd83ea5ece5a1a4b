// SPDX-License-Identifier: MIT
import {checkpointers, compilers, containerRuntimes, faultHandlers, lookers, systemd} from '../programs.ts';
import type {Rules} from '../rule.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

const PROT_WRITE = 2;
const UFFD_USER_MODE_ONLY = 1;
const GIBIBYTE = 2 ** 30;
/** Programs that run somebody's script. */
const INTERPRETER = /^\/(?:usr\/)?(?:local\/)?bin\/(?:python|perl|ruby|php|bash|dash|sh|zsh)[\d.]*$/;

const toOther = (event: {readonly target: number; readonly tgid: number}) => event.target !== event.tgid;
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

/** Rules for whose memory is read or changed, and for memory that is made to run. */
export const memoryRules: Rules = {
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
};
