// SPDX-License-Identifier: MIT
import {managers, moduleLoaders, systemd, tracers} from '../programs.ts';
import type {Rules} from '../rule.ts';

/** Where modules are kept. */
const MODULE_FOLDERS = /^(?:\/usr)?\/lib\/modules\//;
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

/** Rules for what is put into the kernel, and for what is asked of it about others. */
export const kernelRules: Rules = {
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
};
