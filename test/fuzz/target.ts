// SPDX-License-Identifier: MIT
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Arbitrary} from 'fast-check';

/** Something that takes what anybody may have written. */
export type Target<Input> = {
	/** How inputs are made. */
	readonly inputs: Arbitrary<Input>;
	/** Throws where a promise is broken. */
	readonly check: (input: Input) => void | Promise<void>;
	/** An input as a file of the corpus, and back. */
	readonly file: {readonly pack: (input: Input) => Uint8Array; readonly unpack: (file: Buffer) => Input};
};

/** Inputs that are the files themselves. */
export const bytesFile: Target<Buffer>['file'] = {pack: bytes => bytes, unpack: file => file};

/** Any other input, as JSON: so that a text keeps what is no UTF-8. */
export const jsonFile = <Input>(): Target<Input>['file'] => ({
	pack: input => Buffer.from(`${JSON.stringify(input)}\n`),
	unpack: file => JSON.parse(file.toString('utf8')) as Input,
});

/** A folder for what a target writes. Whoever runs targets gives them a TMPDIR, which goes when they have ended, however they end. */
export const targetFolder = (): string => mkdtempSync(join(tmpdir(), 'bee-top-target-'));

/** Fails with a sentence unless it holds. */
export function must(holds: boolean, sentence: string): asserts holds {
	if (!holds) throw new Error(sentence);
}

/** What it returns, or undefined where it throws one of the errors that it may throw; any other error is let through. */
export function allowing<T>(
	errors: ReadonlyArray<abstract new (...args: never[]) => Error>,
	act: () => T,
): T | undefined {
	try {
		return act();
	} catch (error) {
		if (errors.some(type => error instanceof type)) return undefined;
		throw error;
	}
}
