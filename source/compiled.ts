// SPDX-License-Identifier: MIT
// The program as a script that V8 has compiled before. It takes what was compiled only if its own version made it, and compiles otherwise.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {Script} from 'node:vm';

/** What the bundler made for the screen, and what V8 made of it. The names tell the contents, so that the two always belong together. */
type Compiled = {readonly script: Script; readonly run: () => Promise<void>};

/** What V8 compiled for a script of the bundler. */
export const cacheOf = (script: URL): URL => new URL(script.href.replace(/\.cjs$/, '.cache'));

function readIfThere(file: URL): Buffer | undefined {
	try {
		return readFileSync(file);
	} catch {
		return undefined;
	}
}

/** Reads a script that the bundler made: ASCII, an async function of `require` and of what `import.meta` is to a module. */
export function compiled(file: URL): Compiled {
	const cachedData = readIfThere(cacheOf(file));
	const script = new Script(readFileSync(file, 'latin1'), {
		filename: file.href,
		...(cachedData && {cachedData}),
	});
	return {script, run: () => script.runInThisContext()(createRequire(file), {url: file.href})};
}
