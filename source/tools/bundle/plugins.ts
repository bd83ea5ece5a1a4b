// SPDX-License-Identifier: MIT
// What the packages do at their start that bee-top has no use for, taken out where they are bundled. Each says so when a package has changed.
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** Ink's connection to the React developer tools: never wanted, and its package is not installed. */
export const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'empty'}));
		onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default {}'}));
		onLoad({filter: /\/ink\/build\/devtools\.js$/}, () => ({contents: 'export {}'}));
	},
};

/**
 * meow puts right what package.json may say, with a list of all licenses and much more: 20 ms of every start, for a package.json that is
 * ours.
 */
export const withoutNormalizing: Plugin = {
	name: 'without-normalizing',
	setup({onLoad}) {
		onLoad({filter: /\/meow\/build\/dependencies\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const contents = text.replace(
				/^var normalizeExports = requireNormalize\(\);$/m,
				'var normalizeExports = () => {};',
			);
			return contents === text
				? {errors: [{text: 'meow has changed: where does it put package.json right now?'}]}
				: {contents};
		});
	},
};

/**
 * Yoga reads the WebAssembly that it has in itself by `fetch`, for which Node loads its whole HTTP client: 50 ms. Here it is decoded and made
 * at once; Emscripten fills in the module that it is given, whether or not anybody waits for it.
 */
export const withoutFetching: Plugin = {
	name: 'without-fetching',
	setup({onLoad}) {
		onLoad({filter: /\/yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const code = /(?<="data:application\/octet-stream;base64,)[A-Za-z0-9+/=]+(?=")/.exec(text)?.[0];
			if (!code || !text.includes('if(h.instantiateWasm)'))
				return {errors: [{text: 'yoga-layout has changed: where does it have its WebAssembly?'}]};
			const contents = `${text.replace(code, '')}\nexport const code = ${JSON.stringify(code)};`;
			return {contents};
		});
		onLoad({filter: /\/yoga-layout\/dist\/src\/index\.js$/}, () => ({
			contents: `
				import load, {code} from '../binaries/yoga-wasm-base64-esm.js';
				import wrapAssembly from './wrapAssembly.js';
				const library = {
					instantiateWasm(imports, take) {
						take(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')), imports));
						return {};
					},
				};
				load(library);
				export default wrapAssembly(library);
				export * from './generated/YGEnums.js';
			`,
		}));
	},
};

/** Ink measures with our own rule, see there. */
export const withOwnWidths: Plugin = {
	name: 'with-own-widths',
	setup({onResolve}) {
		const path = join(import.meta.dirname, '../../ui/ink-width.ts');
		onResolve({filter: /^string-width$/}, () => ({path}));
	},
};

/**
 * Ink remembers the sizes of 8192 texts, and as many that it wrapped: with titles that change every second they take hours to fill, and
 * megabytes. A screen has a hundred.
 */
export const withSmallCaches: Plugin = {
	name: 'with-small-caches',
	setup({onLoad}) {
		onLoad({filter: /\/ink\/build\/(?:measure|wrap)-text\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const contents = text.replace(/(?<=new QuickLRU\(\{ maxSize: )4096(?= \}\))/, '256');
			return contents === text
				? {errors: [{text: 'Ink has changed: what does it remember of texts?'}]}
				: {contents};
		});
	},
};
