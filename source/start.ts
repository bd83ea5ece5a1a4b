// SPDX-License-Identifier: MIT
// What `bin/bee-top` starts: the bundle with what V8 compiled for such a start. A wrong guess costs only time.
import {loadAhead, mayCapture} from './ahead.ts';
import {compiled} from './compiled.ts';

/** The name of the bundle; the bundler puts it here. */
declare const WHOLE: string;

// The launcher's, for this process alone.
for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_', 'MALLOC_TRIM_THRESHOLD_'])
	delete process.env[name];

const args = process.argv.slice(2);
if (mayCapture(args)) loadAhead(new URL('../native/build/bee.node', import.meta.url));

const [first] = args;
const isPlain = first !== undefined && /^(?:stream|record|doctor|--help|--version)$/.test(first);

await compiled(new URL(WHOLE, import.meta.url), isPlain ? 'lines' : 'screen').run();
