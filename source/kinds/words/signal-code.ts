// SPDX-License-Identifier: MIT
// Where a signal comes from (include/uapi/asm-generic/siginfo.h); the test compares each with the headers of the system.
import {type NumberWords, named} from './flags.ts';

/** Codes that mean the same for every signal. */
export const signalCodes: NumberWords = {
	0: 'SI_USER',
	128: 'SI_KERNEL',
	[-1]: 'SI_QUEUE',
	[-2]: 'SI_TIMER',
	[-3]: 'SI_MESGQ',
	[-4]: 'SI_ASYNCIO',
	[-5]: 'SI_SIGIO',
	[-6]: 'SI_TKILL',
};

/** The name of a code; the number where it means something else for each signal, as that of a fault does. */
export const signalCodeName = (code: number): string => named(signalCodes, code);
