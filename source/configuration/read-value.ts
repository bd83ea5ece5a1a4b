// SPDX-License-Identifier: MIT
import * as z from 'zod/mini';

/** A value that is taken or refused with a sentence of its own: `takes` follows its name, the value itself comes behind. */
export const read = <T>(take: (value: unknown) => T | undefined, takes: string) =>
	z.pipe(
		z.unknown(),
		z.transform((value, context) => {
			const taken = take(value);
			if (taken !== undefined) return taken as T;
			context.issues.push({code: 'custom', message: `takes ${takes}`, input: value});
			return z.NEVER;
		}),
	);

/** A word or a number as it is written; empty for what has parts, which may say itself how it is made a text. */
export const wordOf = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const SWITCHES: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
	[true, true],
	['on', true],
	[false, false],
	['off', false],
]);
/** A switch; YAML 1.2 takes on and off for texts. */
export const onOff = read(value => SWITCHES.get(value), 'on or off');
