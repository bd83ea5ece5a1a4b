// SPDX-License-Identifier: MIT
// What is said while guests run, and where the rest is kept.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {cache} from './apt.ts';

/** Writes a line for the person who waits. */
export const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Keeps all that a guest said; returns where. */
export function keepLog(name: string, lines: readonly string[]): string {
	const log = join(cache, name);
	writeFileSync(log, `${lines.join('\n')}\n`);
	return log;
}
