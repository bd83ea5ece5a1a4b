// SPDX-License-Identifier: MIT
/**
 * Has V8 compile the bundle by running it, and keeps what it compiled beside it: half of what a start takes is compiling. Run by
 * `build-bundle.ts` in a process of its own, with the bundle and the use as its arguments; what follows is for the program.
 */
import {renameSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cacheOf, compiled, uses} from '../../compiled.ts';

const [path = '', name] = process.argv.splice(2, 2);
const file = pathToFileURL(path);
const use = uses.find(use => use === name);
if (!use) throw new Error(`there is no use "${name}" of the bundle`);
const {script, run} = compiled(file, use);
process.on('exit', code => {
	if (code !== 0) return;
	const cache = fileURLToPath(cacheOf(file, use));
	writeFileSync(`${cache}.new`, script.createCachedData());
	renameSync(`${cache}.new`, cache);
});
await run();
