// SPDX-License-Identifier: MIT
// THE table: which events matter, how much, and why.
import type {Rules} from './rule.ts';
import {openRules, renameRules, unlinkRules} from './sensitive.ts';

/** Requests by which one process takes hold of another: ATTACH, SEIZE; and those that write into it. */
const PTRACE_TAKES = new Set([16, 0x4206]);
const PTRACE_WRITES = new Set([4, 5, 6, 13, 15, 19, 0x4205]);

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

	// Sensitive files
	file_open: openRules,
	file_unlink: unlinkRules,
	file_rename: renameRules,

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
