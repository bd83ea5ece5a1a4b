// SPDX-License-Identifier: MIT
// The guest's whole file system: busybox, some programs with their libraries, and a first process.
import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {run} from './apt.ts';

/** What deeds and tests start by name. */
const PROGRAMS = ['sh', 'cat', 'true', 'chmod', 'rm', 'tty', 'unshare', 'setpriv', 'id'];

/** The shared libraries that a program or an addon needs, by path; none for other files. */
const librariesOf = (path: string): readonly string[] =>
	spawnSync('ldd', [path], {encoding: 'utf8'})
		.stdout.match(/\/\S+/g)
		?.filter(library => existsSync(library)) ?? [];

/**
 * Packs files and folders, each at its own path, into an initramfs that runs `command` (a line for the shell). `renamed` are files by the
 * path that they have there.
 */
export function packInitramfs(
	output: string,
	paths: readonly string[],
	command: string,
	renamed: Readonly<Record<string, string>> = {},
): void {
	const root = mkdtempSync(join(tmpdir(), 'bee-top-guest-'));
	const put = (path: string, as = path): void => {
		const to = join(root, as);
		if (existsSync(to)) return;
		mkdirSync(dirname(to), {recursive: true});
		if (statSync(path).isDirectory()) {
			cpSync(path, to, {recursive: true, dereference: true});
			for (const addon of globSync(join(path, '**/*.node')))
				for (const library of librariesOf(addon)) put(library);
			return;
		}
		copyFileSync(path, to);
		for (const library of librariesOf(path)) put(library);
	};
	try {
		for (const folder of ['usr/bin', 'proc', 'sys', 'dev', 'tmp', 'run', 'root', 'etc'])
			mkdirSync(join(root, folder), {recursive: true});
		// Others than root go in and out, too.
		chmodSync(root, 0o755);
		chmodSync(join(root, 'tmp'), 0o1777);
		symlinkSync('usr/bin', join(root, 'bin'));
		for (const name of PROGRAMS) put(`/usr/bin/${name}`);
		copyFileSync('/bin/busybox', join(root, 'bin/busybox'));
		for (const name of ['sleep', 'mount', 'ls']) symlinkSync('busybox', join(root, 'bin', name));
		writeFileSync(
			join(root, 'etc/passwd'),
			'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534::/:/bin/false\n',
		);
		writeFileSync(join(root, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
		for (const path of paths) put(path);
		for (const [as, path] of Object.entries(renamed)) put(path, as);
		copyFileSync(join(import.meta.dirname, 'guest-init.sh'), join(root, 'init'));
		chmodSync(join(root, 'init'), 0o755);
		writeFileSync(join(root, 'guest-command'), `${command}\n`);
		run('sh', ['-c', `find . | cpio -o -H newc --quiet >'${output}'`], {cwd: root});
	} finally {
		rmSync(root, {recursive: true, force: true});
	}
}
