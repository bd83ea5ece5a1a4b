// SPDX-License-Identifier: MIT
import type {Test} from '../query/compile.ts';
import {UsageError} from './failure.ts';

/** The test that --filter asks for. Throws UsageError, with a mark under the column where it goes wrong. */
export async function filterOf(text: string): Promise<Test | undefined> {
	const {compileFilter, FilterError} = await import('../query/language.ts');
	try {
		return compileFilter(text);
	} catch (error) {
		if (!(error instanceof FilterError)) throw error;
		throw new UsageError(
			`--filter: ${error.message}\n  ${text.replace(/\p{Cc}/gu, ' ')}\n  ${' '.repeat(error.column)}^`,
		);
	}
}
