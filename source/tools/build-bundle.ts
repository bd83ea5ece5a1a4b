/**
 * Bundles `source/cli.tsx` into `distribution/`, twice. In parts that are loaded when they are needed, so that `stream` never pays for Ink
 * and React; and as a whole for the screen, which needs 55 of those parts at its start, where each costs a millisecond whatever its size.
 * The whole is a script and not a module: only of scripts can V8 keep what it has compiled. `source/start.ts` chooses.
 *
 * Run by `make`, with Node's type stripping.
 */
import {execFileSync} from 'node:child_process';
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {type BuildOptions, type BuildResult, build} from 'esbuild';
import {bundleOptions, major, requireBanner, root} from './bundle/options.ts';
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

// What V8 compiled goes first: it knows its script by the length alone.
const [{path, text} = {path: '', text: ''}] = (await bundled(wholeOptions)).outputFiles;
const whole = basename(path).replace(/\.js$/, '.cjs');
const cache = whole.replace(/\.cjs$/, '.cache');
await rm(join(outDirectory, cache), {force: true});
await keep(whole, await scriptOf(text));
execFileSync(
	process.execPath,
	[join(import.meta.dirname, 'bundle/compile-ahead.ts'), join(outDirectory, whole), 'demo', '--once'],
	{stdio: ['ignore', 'ignore', 'inherit']},
);
kept.add(cache);

const parts = {
	...common,
	entryPoints: {'in-parts': 'source/cli.tsx'},
	splitting: true,
	banner: requireBanner,
};
for (const {path, contents} of (await bundled(parts)).outputFiles) await keep(basename(path), contents);
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
