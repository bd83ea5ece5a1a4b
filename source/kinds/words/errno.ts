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
	45: 'EL2NSYNC',
	46: 'EL3HLT',
	47: 'EL3RST',
	48: 'ELNRNG',
	49: 'EUNATCH',
	50: 'ENOCSI',
	51: 'EL2HLT',
	52: 'EBADE',
	53: 'EBADR',
	54: 'EXFULL',
	55: 'ENOANO',
	56: 'EBADRQC',
	57: 'EBADSLT',
	59: 'EBFONT',
	64: 'ENONET',
	65: 'ENOPKG',
	66: 'EREMOTE',
	68: 'EADV',
	69: 'ESRMNT',
	70: 'ECOMM',
	73: 'EDOTDOT',
	76: 'ENOTUNIQ',
	77: 'EBADFD',
	78: 'EREMCHG',
	79: 'ELIBACC',
	80: 'ELIBBAD',
	81: 'ELIBSCN',
	82: 'ELIBMAX',
	83: 'ELIBEXEC',
	85: 'ERESTART',
	86: 'ESTRPIPE',
	87: 'EUSERS',
	94: 'ESOCKTNOSUPPORT',
	96: 'EPFNOSUPPORT',
	108: 'ESHUTDOWN',
	109: 'ETOOMANYREFS',
	112: 'EHOSTDOWN',
	117: 'EUCLEAN',
	118: 'ENOTNAM',
	119: 'ENAVAIL',
	120: 'EISNAM',
	121: 'EREMOTEIO',
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
