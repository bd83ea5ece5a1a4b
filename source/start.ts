// SPDX-License-Identifier: MIT
// What `bin/bee-top` starts: the bundle that suits what was asked for. Both can do everything, so a wrong guess costs only time.

// The launcher's, for this process alone.
for (const name of ['MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_', 'MALLOC_TRIM_THRESHOLD_'])
	delete process.env[name];

const [first] = process.argv.slice(2);
const isPlain = first !== undefined && /^(?:stream|record|doctor|--help|--version)$/.test(first);

// Names of files that the bundler makes: a variable keeps it from looking for them.
const bundle = isPlain ? './in-parts.js' : './whole.js';
await import(bundle);

export {};
