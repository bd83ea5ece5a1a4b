// SPDX-License-Identifier: MIT
// Memory of others, and memory that becomes code.
import {numberOf, textOf, wordOf} from '../arguments.ts';
import {one, type Tell} from '../teller.ts';

const PROT_WRITE = 2;
const PROT_EXEC = 4;
const MAP_ANONYMOUS = 0x20;
const protectedMemory =
	(name: string): Tell =>
	({args: [address, bytes, protection], result}) =>
		numberOf(protection) & PROT_EXEC
			? [
					{
						kind: 'mem_protect',
						call: name,
						result,
						address: numberOf(address),
						bytes: numberOf(bytes),
						protection: numberOf(protection),
					},
				]
			: [];

/** Code of a file is mapped by every loader, and not told. */
const mapped: Tell = ({args: [, bytes, protection, flags], result = 0}) => {
	const how = numberOf(protection);
	if (!(how & PROT_EXEC) || !(how & PROT_WRITE || numberOf(flags) & MAP_ANONYMOUS)) return [];
	const failed = result < 0 && result > -4096;
	return [
		{
			kind: 'mem_protect',
			call: 'mmap',
			result: failed ? result : 0,
			...(!failed && {address: result}),
			bytes: numberOf(bytes),
			protection: how,
			flags: numberOf(flags),
		},
	];
};

export const memory: Readonly<Record<string, Tell>> = {
	ptrace: one('mem_ptrace', ({args}) => ({request: wordOf(args[0]), target: numberOf(args[1]) || undefined})),
	process_vm_readv: one('mem_vm', ({args, result = 0}) => ({
		direction: 'read',
		target: numberOf(args[0]),
		bytes: Math.max(0, result),
	})),
	process_vm_writev: one('mem_vm', ({args, result = 0}) => ({
		direction: 'write',
		target: numberOf(args[0]),
		bytes: Math.max(0, result),
	})),
	pidfd_open: one('mem_pidfd', ({args}) => ({operation: 'open', target: numberOf(args[0])})),
	memfd_create: one('mem_file', ({args}) => ({
		call: 'create',
		name: textOf(args[0]),
		flags: wordOf(args[1]),
	})),
	mmap: mapped,
	mprotect: protectedMemory('mprotect'),
	pkey_mprotect: protectedMemory('pkey_mprotect'),
	userfaultfd: one('mem_fault', ({args}) => ({way: 'call', flags: numberOf(args[0])})),
};
