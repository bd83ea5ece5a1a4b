// SPDX-License-Identifier: MIT
import {Failure} from '../cli/failure.ts';

/** A file or folder that is left alone, or cannot be written; the message says which, why, and what to do. */
export class Refusal extends Failure {}

/** The system's word for what went wrong; undefined for a fault of ours. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

/** What the system said, without the path that was gone by: `EACCES: permission denied`. */
export const said = (error: unknown): string =>
	error instanceof Error ? error.message.replace(/, \w+ '.*$/s, '') : String(error);
