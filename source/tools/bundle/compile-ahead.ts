// SPDX-License-Identifier: MIT
/**
 * Has V8 compile the bundle of the screen by drawing the demo once, and keeps what it compiled beside it: half of what a start takes is
 * compiling. Run by `build-bundle.ts` in a process of its own, with the bundle as its argument; what follows is for the program.
 */
import {renameSync, writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {cacheOf, compiled} from '../../compiled.ts';

const file = pathToFileURL(process.argv.splice(2, 1)[0] ?? '');
const {script, run} = compiled(file);
process.on('exit', code => {
	if (code !== 0) return;
	const path = fileURLToPath(cacheOf(file));
	writeFileSync(`${path}.new`, script.createCachedData());
	renameSync(`${path}.new`, path);
});
await run();
