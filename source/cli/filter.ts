// SPDX-License-Identifier: MIT
import type {Test} from '../query/compile.ts';
import {UsageError} from './failure.ts';

/** Does something with the language; what it cannot understand of a flag's text becomes a UsageError with a mark under the column where it goes wrong. */
export async function understood<T>(
	flag: string,
	text: string,
	read: (language: typeof import('../query/language.ts')) => T | Promise<T>,
): Promise<T> {
	const language = await import('../query/language.ts');
	try {
		return await read(language);
	} catch (error) {
		if (!(error instanceof language.FilterError)) throw error;
		throw new UsageError(
			`${flag}: ${error.message}\n  ${text.replace(/\p{Cc}/gu, ' ')}\n  ${' '.repeat(error.column)}^`,
		);
	}
}

/** The test that --filter asks for. Throws UsageError. */
export const filterOf = (text: string): Promise<Test | undefined> =>
	understood('--filter', text, ({compileFilter}) => compileFilter(text));
