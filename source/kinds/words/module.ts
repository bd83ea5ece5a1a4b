// SPDX-License-Identifier: MIT
import {spell} from './flags.ts';

type Words = ReadonlyArray<readonly [name: string, bits: number]>;

/** Flags of finit_module (include/uapi/linux/module.h). */
export const moduleWords: Words = [
	['MODULE_INIT_IGNORE_MODVERSIONS', 1],
	['MODULE_INIT_IGNORE_VERMAGIC', 2],
	['MODULE_INIT_COMPRESSED_FILE', 4],
];
/** Flags of delete_module, borrowed from open. */
export const unloadWords: Words = [
	['O_TRUNC', 0o1000],
	['O_NONBLOCK', 0o4000],
];

/** The flags of finit_module, empty for none. */
export const moduleFlags = (flags: number): string => spell(flags, moduleWords);
/** The flags of delete_module, empty for none. */
export const unloadFlags = (flags: number): string => spell(flags, unloadWords);
