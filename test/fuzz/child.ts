// SPDX-License-Identifier: MIT
// One target in a process of its own: `node child.ts TARGET SECONDS SEED FOLDER`. What is being tried stands in FOLDER/input, so that whoever
// watches has it should this process hang or die. Ends with 0 where nothing was found; with 3 and FOLDER/found, what broke a promise.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {must} from './target.ts';
import {targets} from './targets.ts';

/** What this process may take at its most, whatever is fed to it; a sanitizer takes much more. */
const RESIDENT_MOST_MB = process.env.BEE_ADDON === undefined ? 512 : 8192;
const LOOK_EVERY = 32;
const BROKEN = 3;

const [name, seconds, seed, folder = ''] = process.argv.slice(2);
const target = await targets.get(name ?? '')?.();
must(target !== undefined, `there is no target ${name}`);

const peakMb = () => Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;

let runs = 0;
const property = fc.asyncProperty(target.inputs, async input => {
	writeFileSync(join(folder, 'input'), target.file.pack(input));
	await target.check(input);
	if (++runs % LOOK_EVERY > 0) return;
	must(peakMb() < RESIDENT_MOST_MB, `it took ${Math.round(peakMb())} MB`);
	// What takes turns without ever waiting would keep the watching process from being heard.
	await new Promise(resolve => setImmediate(resolve));
});
const result = await fc.check(property, {
	seed: Number(seed),
	numRuns: Number.MAX_SAFE_INTEGER,
	interruptAfterTimeLimit: Number(seconds) * 1000,
	markInterruptAsFailure: false,
});
const found = result.counterexample?.[0];
if (result.failed && found !== undefined) {
	writeFileSync(join(folder, 'found'), target.file.pack(found));
	const {errorInstance} = result;
	console.error(
		errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance),
	);
	process.exit(BROKEN);
}
console.log(`${name}: ${runs} inputs, nothing found, at most ${Math.round(peakMb())} MB`);
process.exit(0);
