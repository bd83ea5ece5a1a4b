/**
 * Bundles `source/cli.tsx` into `distribution/`, as one script and not as modules: only of scripts can V8 keep what it has compiled, and each
 * module costs a millisecond whatever its size. What a start does not ask for is neither compiled nor run. `source/start.ts` starts it.
 *
 * Run by `make`, with Node's type stripping.
 */
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {type BuildOptions, type BuildResult, build} from 'esbuild';
import {cacheOf, type Use, uses} from '../compiled.ts';
import {bundleOptions, major, root} from './bundle/options.ts';
import {scriptOf} from './bundle/script.ts';

const outDirectory = join(root, 'distribution');

const common = {...bundleOptions, outdir: outDirectory, write: false as const};
const wholeOptions = {
	...common,
	entryPoints: {whole: 'source/cli.tsx'},
	entryNames: '[name]-[hash]',
	define: {...common.define, 'import.meta': '$meta'},
} satisfies BuildOptions;

type Built = BuildResult<{write: false}>;
const bundled = (options: BuildOptions & {write: false}): Promise<Built> =>
	build(options).catch(() => process.exit(1)); // esbuild has said why

await mkdir(outDirectory, {recursive: true});
const kept = new Set<string>();
const keep = async (name: string, contents: string | Uint8Array): Promise<void> => {
	kept.add(name);
	await writeFile(join(outDirectory, name), contents);
};

/** What is done to see what such a start needs. */
const trials: Readonly<Record<Use, readonly string[]>> = {
	screen: ['demo', '--once'],
	lines: ['stream', join(root, 'test/fixtures/demo.bee'), '--format', 'json'],
};

// What V8 compiled goes first: it knows its script by the length alone.
const [{path, text} = {path: '', text: ''}] = (await bundled(wholeOptions)).outputFiles;
const whole = basename(path).replace(/\.js$/, '.cjs');
const caches = uses.map(use =>
	basename(fileURLToPath(cacheOf(pathToFileURL(join(outDirectory, whole)), use))),
);
for (const cache of caches) await rm(join(outDirectory, cache), {force: true});
await keep(whole, await scriptOf(text));
for (const use of uses)
	execFileSync(
		process.execPath,
		[join(import.meta.dirname, 'bundle/compile-ahead.ts'), join(outDirectory, whole), use, ...trials[use]],
		{stdio: ['ignore', 'ignore', 'pipe']},
	);
for (const cache of caches) kept.add(cache);
await keep('node-major', `${major}\n`);

// The entry comes last, whole, and by rename: what an interrupted build leaves is older than the sources.
const start = {
	...common,
	entryPoints: {'bee-top': 'source/start.ts'},
	define: {...common.define, WHOLE: JSON.stringify(whole)},
};
for (const {path, contents} of (await bundled(start)).outputFiles) {
	await keep(`${basename(path)}.new`, contents);
	await rename(`${path}.new`, path);
	kept.add(basename(path));
}
for (const name of await readdir(outDirectory)) if (!kept.has(name)) await rm(join(outDirectory, name));
