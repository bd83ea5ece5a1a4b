// SPDX-License-Identifier: MIT
// A kernel that does not describe its types is refused. Here they are hidden in a mount namespace of the program's own.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';
import {root} from '../../source/root.ts';
import {liveTest} from '../support/live.ts';

const launcher = fileURLToPath(new URL('bin/bee-top', root));

/** Runs bee-top where there is nothing in a folder of the kernel's. */
const runWithout = (folder: string, ...args: readonly string[]) =>
	spawnSync(
		'unshare',
		['--mount', 'sh', '-c', 'mount -t tmpfs none "$0" && exec "$@"', folder, launcher, ...args],
		{
			encoding: 'utf8',
			env: {PATH: process.env.PATH, NO_COLOR: '1'},
			timeout: 30_000,
		},
	);

liveTest.for([['doctor'], ['stream']])(
	'on a kernel without its types bee-top says so, and what kernel is needed: %s',
	args => {
		const {status, stderr, stdout} = runWithout('/sys/kernel/btf', ...args);
		expect(`${stdout}${stderr}`).toMatch(
			/^bee-top: [^\n]*does not describe its types[^\n]*CONFIG_DEBUG_INFO_BTF[^\n]*\n$/,
		);
		expect(status).toBe(1);
	},
);
