// SPDX-License-Identifier: MIT
import {safeText} from '../ui/safe-text.ts';
import {ConfigurationError} from './files.ts';
import type {Parsed} from './parse.ts';

/** Checks the filters of a file's views; what reads filters is loaded only where there are any. Throws ConfigurationError. */
export async function checkViews({content, lineOf, path}: Parsed): Promise<void> {
	const views = Object.entries(content.screen?.views ?? {});
	if (views.length === 0) return;
	const {compileFilter, FilterError} = await import('../query/language.ts');
	const wrong = views.flatMap(([name, text]) => {
		try {
			compileFilter(text);
			return [];
		} catch (error) {
			if (!(error instanceof FilterError)) throw error;
			const where = `${path}:${lineOf('screen', 'views', name)}`;
			const said = safeText(`screen.views.${name}: ${error.message}`);
			return [`${where}: ${said}\n  ${safeText(text)}\n  ${' '.repeat(error.column)}^`];
		}
	});
	if (wrong.length > 0)
		throw new ConfigurationError(`the configuration cannot be used:\n${wrong.join('\n')}`);
}
