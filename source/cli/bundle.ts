// SPDX-License-Identifier: MIT
import {readdirSync, readFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {root} from '../root.ts';

const bundle = new URL('distribution/', root).href;

/**
 * Reads all parts of the program now, which are otherwise loaded when they are first needed: who bee-top becomes may not be able to reach them.
 * They are not run before that. Does nothing where the program runs from its sources.
 */
export function holdBundle(): void {
	// What the screen runs is one piece, and in memory.
	if (!import.meta.url.startsWith(bundle) || import.meta.url.endsWith('.cjs')) return;
	const parts = new Map(
		readdirSync(new URL(bundle))
			.filter(name => name.endsWith('.js'))
			.map(name => {
				const {href} = new URL(name, bundle);
				return [href, readFileSync(new URL(href))] as const;
			}),
	);
	const partOf = (specifier: string, parent: string | undefined): string | undefined => {
		const href = parent?.startsWith(bundle) && URL.parse(specifier, parent)?.href;
		return href && parts.has(href) ? href : undefined;
	};
	registerHooks({
		resolve: (specifier, context, next) => {
			const url = partOf(specifier, context.parentURL);
			return url === undefined ? next(specifier, context) : {url, format: 'module', shortCircuit: true};
		},
		load: (url, context, next) => {
			const source = parts.get(url);
			return source === undefined ? next(url, context) : {source, format: 'module', shortCircuit: true};
		},
	});
}
