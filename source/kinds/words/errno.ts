// SPDX-License-Identifier: MIT
import {constants} from 'node:os';

/** Internal to the kernel, seen where a call was interrupted (include/linux/errno.h). */
const INTERNAL: Readonly<Record<number, string>> = {
	512: 'ERESTARTSYS',
	513: 'ERESTARTNOINTR',
	514: 'ERESTARTNOHAND',
	515: 'ENOIOCTLCMD',
	516: 'ERESTART_RESTARTBLOCK',
};

/** Those that libuv, whose list Node has, leaves out (include/uapi/asm-generic/errno.h). */
const LEFT_OUT: Readonly<Record<number, string>> = {
	15: 'ENOTBLK',
	44: 'ECHRNG',
	49: 'EUNATCH',
	108: 'ESHUTDOWN',
	117: 'EUCLEAN',
	123: 'ENOMEDIUM',
	124: 'EMEDIUMTYPE',
	126: 'ENOKEY',
	127: 'EKEYEXPIRED',
	128: 'EKEYREVOKED',
	129: 'EKEYREJECTED',
	130: 'EOWNERDEAD',
	131: 'ENOTRECOVERABLE',
	132: 'ERFKILL',
	133: 'EHWPOISON',
};

/** Second names of the same number. */
const ALIASES = new Set(['EWOULDBLOCK', 'ENOTSUP', 'EDEADLOCK']);

const names = new Map<number, string>([
	...Object.entries({...LEFT_OUT, ...INTERNAL}).map(([number, name]) => [Number(number), name] as const),
	...Object.entries(constants.errno)
		.filter(([name]) => !ALIASES.has(name))
		.map(([name, number]) => [number, name] as const),
]);

/** The name of a positive errno as the kernel spells it; the number itself if it has none. */
export const errnoName = (number: number): string => names.get(number) ?? String(number);
