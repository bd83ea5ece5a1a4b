// SPDX-License-Identifier: MIT
import {openWords, pick, spell, type Words} from './flags.ts';

/** Flags of finit_module (include/uapi/linux/module.h). */
export const moduleWords: Words = [
	['MODULE_INIT_IGNORE_MODVERSIONS', 1],
	['MODULE_INIT_IGNORE_VERMAGIC', 2],
	['MODULE_INIT_COMPRESSED_FILE', 4],
];
/** Flags of delete_module, borrowed from open. */
export const unloadWords: Words = pick(openWords, 'O_TRUNC', 'O_NONBLOCK');

/** The flags of finit_module, empty for none. */
export const moduleFlags = (flags: number): string => spell(flags, moduleWords);
/** The flags of delete_module, empty for none. */
export const unloadFlags = (flags: number): string => spell(flags, unloadWords);
