// SPDX-License-Identifier: MIT
// Disks that fill up: a command is run in mounts of its own, on a file system of a few kilobytes that goes with it.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {commandLine} from '../../source/kinds/words/command.ts';

/** What stands before a command so that `folder`, where it is started, is a disk of that size for it alone; `before` is shell that is done there first. */
export const onSmallDisk = (folder: string, kilobytes: number, before = 'true'): readonly string[] => [
	'unshare',
	'--mount',
	'sh',
	'-ec',
	`mount -t tmpfs -o size=${kilobytes}k,mode=755 none "$0"; cd "$0"; ${before}; exec "$@"`,
	folder,
];

/** Whatever still fits is taken. */
export const fill = 'dd if=/dev/zero of=fill bs=1k 2>/dev/null || true';
export const makeReadOnly = 'mount -o remount,ro .';

/** Runs a command to its end. */
export async function run(command: readonly string[], env: NodeJS.ProcessEnv = process.env) {
	const [program = '', ...args] = command;
	const child = spawn(program, args, {env, stdio: ['ignore', 'pipe', 'pipe']});
	const [closed, out, errors] = [once(child, 'close'), text(child.stdout), text(child.stderr)];
	const [code, signal] = (await closed) as [number | null, NodeJS.Signals | null];
	return {code, signal, out: await out, errors: await errors};
}

/** One command after another in one shell, each of which may fail. */
export const each = (...commands: ReadonlyArray<readonly string[]>): readonly string[] => [
	'sh',
	'-c',
	commands.map(commandLine).join('; '),
];
