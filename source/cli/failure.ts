// SPDX-License-Identifier: MIT

/** Wrong use: the message says what is wrong with which argument and what would be right. Exit code 2. */
export class UsageError extends Error {}

/** Something failed; the message says what, why, and what to do. Exit code 1. */
export class Failure extends Error {}

/** A write that the system refused (disk full, reader gone), as opposed to a fault of ours. */
export const isRefusedWrite = (error: unknown): boolean =>
	(error as NodeJS.ErrnoException | null)?.syscall === 'write';

/** Whoever read our output went away: a normal end. */
export const isClosedPipe = (error: unknown): boolean =>
	(error as NodeJS.ErrnoException | null)?.code === 'EPIPE';

/** An error as one line for a person. File system errors come as `EACCES: permission denied, open 'x'` already. */
export const sentenceOf = (error: unknown): string =>
	error instanceof Error ? error.message : String(error);
