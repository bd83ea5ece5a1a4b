// SPDX-License-Identifier: MIT
import {safeLines} from '../ui/safe-text.ts';

/** Tells a person something on standard error, in lines. Names of files stand in it, which another may have chosen. */
export function tell(text: string): void {
	process.stderr.write(`bee-top: ${safeLines(text)}\n`);
}
