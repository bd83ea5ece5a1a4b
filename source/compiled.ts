// SPDX-License-Identifier: MIT
// The program as a script that V8 has compiled before. It takes what was compiled only if its own version made it, and compiles otherwise.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Script} from 'node:vm';

/** What the bundler made, and what V8 made of it. The names tell the contents, so that the two always belong together. */
type Compiled = {readonly script: Script; readonly run: () => Promise<void>};

/** What the program is started for. Neither runs much of what the other does, and what V8 compiled is read as a whole. */
export const uses = ['screen', 'lines'] as const;
/** One of the `uses`. */
export type Use = (typeof uses)[number];

/** What V8 compiled for a script of the bundler. */
export const cacheOf = (script: URL, use: Use): URL => new URL(script.href.replace(/\.cjs$/, `.${use}`));

function readIfThere(file: URL): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/** Reads a script that the bundler made: ASCII, an async function of `require` and of what `import.meta` is to a module. */
export function compiled(file: URL, use: Use): Compiled {
	const cachedData = readIfThere(cacheOf(file, use));
	const script = new Script(readFileSync(file, 'latin1'), {
		filename: file.href,
		...(cachedData && {cachedData}),
	});
	return {script, run: () => script.runInThisContext()(createRequire(file), {url: file.href})};
}
