// SPDX-License-Identifier: MIT
// Namespaces, mounts, modules, keys, counters and rings.
import {numberOf, partOf, textOf, wordOf} from '../arguments.ts';
import {here, one, type Tell} from '../teller.ts';

export const system: Readonly<Record<string, Tell>> = {
	unshare: one('process_namespace', ({args}) => ({call: 'unshare', flags: numberOf(args[0])})),
	setns: one('process_namespace', ({args}) => ({call: 'setns', flags: numberOf(args[1]) || undefined})),
	chroot: one('process_chroot', ({args}, teller) => ({call: 'chroot', path: here(args[0], teller)})),
	mount: one('mount', ({args}, teller) => ({
		call: 'mount',
		source: textOf(args[0]),
		target: here(args[1], teller),
		type: textOf(args[2]),
		flags: wordOf(args[3]),
	})),
	umount2: one('umount', ({args}, teller) => ({target: here(args[0], teller), flags: numberOf(args[1])})),
	finit_module: one('module_load', () => ({source: 'file'})),
	delete_module: one('module_unload', ({args}) => ({name: textOf(args[0]), flags: wordOf(args[1])})),
	bpf: one('bpf_call', ({args}) => ({command: numberOf(args[0])})),
	keyctl: one('keyctl', ({args}) => ({call: 'keyctl', operation: numberOf(args[0])})),
	add_key: one('keyctl', ({args}) => ({
		call: 'add_key',
		type: textOf(args[0]),
		description: textOf(args[1]),
	})),
	request_key: one('keyctl', ({args}) => ({
		call: 'request_key',
		type: textOf(args[0]),
		description: textOf(args[1]),
	})),
	perf_event_open: one('perf_open', ({args}) => ({target: numberOf(args[1]), cpu: numberOf(args[2])})),
	io_uring_setup: one('uring_setup', ({args}) => ({
		entries: numberOf(args[0]),
		flags: numberOf(partOf(args[1], 'flags')),
	})),
};
