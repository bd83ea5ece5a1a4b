// SPDX-License-Identifier: MIT
// What a guest brings along: Node, the sources with their tests, and the programs that do the deeds.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {cache, run} from './apt.ts';
import {counterPath} from './counter.ts';
import {hooks, hooksFolder} from './hooks.ts';
import {packInitramfs} from './initramfs.ts';
import {askerPath} from './probes.ts';

/** What the sources of the guest import, and what that imports. */
const PACKAGES = ['dns-packet', '@leichtgewicht/ip-codec'];
/** What the live tests need beside that. */
const TEST_PACKAGES = [
	'@vitest/expect',
	'@vitest/pretty-format',
	'@vitest/runner',
	'@vitest/spy',
	'@vitest/utils',
	'@lydell/node-pty',
	'@lydell/node-pty-linux-x64',
	'chai',
	'pathe',
	'tinyrainbow',
];
const root = join(import.meta.dirname, '../..');
const at = (path: string) => join(root, path);

/** Makes a program of the guest's from its source here. */
function compile(name: string, ...options: readonly string[]): string {
	const built = join(cache, name);
	run('cc', ['-o', built, join(import.meta.dirname, `${name}.c`), ...options]);
	return built;
}

/** The object of each hook, and what attaches them, by their places in the guest. */
function hookPrograms(): Record<string, string> {
	const source = join(import.meta.dirname, 'hook.bpf.c');
	const packed: Record<string, string> = {};
	for (const [name, section] of Object.entries(hooks)) {
		const built = join(cache, `${name}.bpf.o`);
		run('clang', ['-O2', '-g', '-target', 'bpf', `-DHOOK="${section}"`, '-c', source, '-o', built]);
		packed[`${hooksFolder}/${name}`] = built;
	}
	return {...packed, [`${hooksFolder}/attacher`]: compile('attacher', '-lbpf')};
}

/** Packs all that guests need into an initramfs, which starts the program of test/vm that the environment calls `guest`. */
export function pack(initramfs: string): void {
	const deeds = at('test/live/deeds/build/deeds');
	for (const [built, how] of [
		[deeds, 'make -C test/live/deeds'],
		[at('distribution/bee-top.js'), 'npm run build'],
	] as const)
		if (!existsSync(built)) throw new Error(`${built} is not built: ${how}`);
	const asker = compile('asker', '-fno-builtin');
	const counter = compile('counter', '-O2', '-static');
	const sources = [
		'package.json',
		'source',
		'distribution',
		'test/live',
		'test/support',
		'test/vm',
		'native/build/bee.node',
	];
	packInitramfs(
		initramfs,
		[
			process.execPath,
			...sources.map(at),
			...[...PACKAGES, ...TEST_PACKAGES].map(name => at(`node_modules/${name}`)),
		],
		`BEE_TOP_GUEST=1 ${process.execPath} --disable-warning=ExperimentalWarning ${at('test/vm')}/$guest.ts`,
		{[askerPath]: asker, [counterPath]: counter, ...hookPrograms()},
	);
}
