// SPDX-License-Identifier: MIT
// What `bin/bee-top` starts: the bundle that suits what was asked for. Both can do everything, so a wrong guess costs only time.
import {loadAhead, mayCapture} from './ahead.ts';
import {compiled} from './compiled.ts';

/** The name of the bundle for the screen; the bundler puts it here. */
declare const WHOLE: string;

// The launcher's, for this process alone.
for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_', 'MALLOC_TRIM_THRESHOLD_'])
	delete process.env[name];

const args = process.argv.slice(2);
if (mayCapture(args)) loadAhead(new URL('../native/build/bee.node', import.meta.url));

const [first] = args;
const isPlain = first !== undefined && /^(?:stream|record|doctor|--help|--version)$/.test(first);

if (isPlain) {
	// The name of a file that the bundler makes: a variable keeps it from looking for it.
	const bundle = './in-parts.js';
	await import(bundle);
} else {
	await compiled(new URL(WHOLE, import.meta.url)).run();
}
