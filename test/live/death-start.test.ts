// SPDX-License-Identifier: MIT
// What is missing where bee-top cannot begin: one sentence each, an exit code, and nothing that stays behind.
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {layout} from '../../source/capture/layout.generated.ts';
import {commandLine} from '../../source/kinds/words/command.ts';
import {root} from '../../source/root.ts';
import {liveTest} from '../support/live.ts';
import {launcher, open} from '../support/program.ts';
import {run} from '../support/small-disk.ts';
import {until} from '../support/until.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, root));
const addon = 'native/build/bee.node';
const stream = ['stream', '--kind', 'net_listen', '--for', '100ms'] as const;

/** The program somewhere else, where one part of it can be another; returns its launcher. */
function copyOf(folder: string, change: (addon: string) => void): string {
	for (const part of ['bin', 'distribution', 'package.json'])
		cpSync(pathOf(part), `${folder}/${part}`, {recursive: true});
	mkdirSync(`${folder}/native/build`, {recursive: true});
	for (const part of [addon, 'native/build/bee-start']) cpSync(pathOf(part), `${folder}/${part}`);
	symlinkSync(pathOf('node_modules'), `${folder}/node_modules`);
	change(`${folder}/${addon}`);
	return `${folder}/bin/bee-top`;
}

/** The addon with another text of the same length in it. */
function patched(path: string, from: string, to: string): void {
	const bytes = readFileSync(path);
	const at = bytes.indexOf(`\0${from}\0`);
	expect(at).toBeGreaterThan(0);
	bytes.write(to, at + 1, 'latin1');
	rmSync(path);
	writeFileSync(path, bytes, {mode: 0o755});
}

const refusal = (why: string) => ({
	code: 1,
	signal: null,
	out: '',
	errors: `bee-top: live events cannot be had: ${why}\n`,
});
const cannotBeLoaded = {
	code: 1,
	out: '',
	errors: expect.stringMatching(
		/^bee-top: live events cannot be had: the native addon cannot be loaded \([^\n]+\): run `npm run build`\n$/,
	),
};

describe('an addon', () => {
	liveTest('that is missing is told, and how it is made', async ({folder}) => {
		const copy = copyOf(folder, path => rmSync(path));
		expect(await run([copy, ...stream])).toMatchObject(cannotBeLoaded);
	});

	liveTest('that is none, or for something else, is told alike', async ({folder}) => {
		let path = '';
		const copy = copyOf(folder, at => {
			path = at;
		});
		for (const bytes of ['', 'no addon', readFileSync('/bin/true')]) {
			rmSync(path);
			writeFileSync(path, bytes);
			expect(await run([copy, ...stream])).toMatchObject(cannotBeLoaded);
		}
	});

	liveTest('of another version is refused', async ({folder}) => {
		const other = manifest.version.replace(/\d/, '7');
		const copy = copyOf(folder, path => patched(path, manifest.version, other));
		expect(await run([copy, ...stream])).toEqual(
			refusal(
				`the native addon is of version ${other}, and the rest is ${manifest.version}: run \`npm run build\``,
			),
		);
	});

	liveTest('that writes other records is refused, to who asks for a screen, too', async ({folder}) => {
		const copy = copyOf(folder, path => patched(path, layout.digest, '0'.repeat(layout.digest.length)));
		const why =
			'the native addon writes other records than this build reads: run `npm run generate`, then `npm run build`';
		expect(await run([copy, ...stream])).toEqual(refusal(why));
		const terminal = open({command: copy, columns: 200});
		expect(await terminal.exit).toEqual({code: 1, signal: 0});
		await terminal.until(why);
		expect(terminal.alternate).toBe(false);
		expect(terminal.mouseTracking).toBe('none');
	});
});

/** bee-top in mounts of its own, from which something is taken away. */
const without = (taken: string) =>
	run(['unshare', '--mount', 'sh', '-ec', `${taken}; exec ${commandLine([launcher, ...stream])}`]);

describe('a machine', () => {
	liveTest.for([
		['whose kernel does not tell its types', 'mount -t tmpfs none /sys/kernel/btf'],
		['without /sys', 'umount -l /sys'],
	] as const)('%s is told so', async ([, taken]) => {
		expect(await without(taken)).toMatchObject({
			code: 1,
			out: '',
			errors: expect.stringMatching(
				/^bee-top: live events cannot be had: this kernel \S+ does not describe its types: [^\n]*CONFIG_DEBUG_INFO_BTF and has \/sys\/kernel\/btf\/vmlinux\n$/,
			),
		});
	});

	liveTest('without /proc is told so', async () => {
		expect(await without('umount -l /proc')).toEqual(
			refusal('load: /proc is not there, by which types are handed on: mount it (mount -t proc proc /proc)'),
		);
	});

	liveTest('that calls root who is none is told to be left', async () => {
		expect(await run(['unshare', '--user', '--map-root-user', launcher, ...stream])).toEqual(
			refusal(
				'load: the kernel refuses BPF to this process although it has the capabilities (Operation not permitted): a container, seccomp filter or kernel lockdown forbids it; run it on the host',
			),
		);
	});
});

describe('where few files may be open', () => {
	const limited = (most: number, ...args: readonly string[]) =>
		run(['prlimit', `--nofile=${most}:${most}`, launcher, ...args]);

	liveTest('it is told how many are needed, and with those everything is there', async () => {
		const kinds = ['stream', '--for', '100ms', '--filter', 'proc.pid = 0'];
		const {code, out, errors} = await limited(32, ...kinds);
		expect([code, out]).toEqual([1, '']);
		const [, needed = ''] =
			/^bee-top: live events cannot be had: load: only 32 files may be open at once here, and (\d+) are needed: raise the limit \(ulimit -n 1024, [^\n]*\)\n$/.exec(
				errors,
			) ?? [];
		expect(Number(needed), errors).toBeGreaterThan(100);
		expect((await limited(Number(needed) - 1, ...kinds)).code).toBe(1);
		expect(await limited(Number(needed), ...kinds)).toMatchObject({
			code: 0,
			errors: expect.stringMatching(/^bee-top: 0 events written/),
		});
		// All that is off by itself needs more.
		const {out: report} = await limited(Number(needed) + 32, 'doctor');
		expect(report).not.toMatch(/Too many open files/);
	});
});

describe('where few threads may be started', () => {
	/** bee-top in a group of its own that takes so many. */
	async function limited(most: number) {
		const old = existsSync('/sys/fs/cgroup/pids/cgroup.procs');
		const group = mkdtempSync(old ? '/sys/fs/cgroup/pids/bee-top-live-' : '/sys/fs/cgroup/bee-top-live-');
		try {
			writeFileSync(`${group}/pids.max`, String(most));
			const enter = 'echo $$ >"$0/cgroup.procs"; exec "$@"';
			return await run(['timeout', '20', 'sh', '-ec', enter, group, launcher, ...stream]);
		} finally {
			await until('the group to be empty', () => readFileSync(`${group}/cgroup.procs`, 'utf8') === '');
			rmdirSync(group);
		}
	}

	liveTest('it is told for what there is none, and what to do', async () => {
		const told = new Set<string>();
		// Node's own threads come first, and how many it has is its own affair: with fewer it does not begin.
		for (let most = 16; most > 6 && told.size < 2; most--) {
			const {code, errors} = await limited(most);
			if (code === 0) continue;
			expect(code).toBe(1);
			expect(errors).toMatch(
				/^(node\[[^\n]*\n)?bee-top: live events cannot be had: (begin|load): no thread for [^\n]* \(ulimit -u, pids\.max of the group, TasksMax= of a service\)\n$/,
			);
			told.add(/no thread for (\w+)/.exec(errors)?.[1] ?? '');
		}
		// For which of them depends on how far the thread that loads ahead has come.
		expect(['loading', 'draining']).toEqual(expect.arrayContaining([...told]));
		expect(told.size).toBeGreaterThan(0);
	});
});
