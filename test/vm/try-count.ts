// SPDX-License-Identifier: MIT
import {boot} from './boot.ts';
import {judge, keep, keptOf, readCounted} from './instructions.ts';
import {keepLog, print} from './report.ts';

const TIMEOUT_MS = 420_000;

/** Counts instructions on a kernel, prints them, and returns whether none has become dearer. */
export async function tryCount(version: string, initramfs: string, update: boolean): Promise<boolean> {
	const {lines} = await boot(version, initramfs, {program: 'count', timeoutMs: TIMEOUT_MS, counting: true});
	const log = keepLog(`log-${version}-count`, lines);
	const counted = readCounted(lines);
	if (!counted) {
		print(`${version}: instructions were NOT counted; all it said: ${log}`);
		return false;
	}
	if (update) keep(version, counted);
	const judged = judge(counted, keptOf(version));
	for (const {line} of judged) print(`${version}: ${line}`);
	return !judged.some(({bad}) => bad);
}

/** Prints what the way to an empty program costs on a kernel, hook by hook; returns whether all was counted. */
export async function tryHooks(version: string, initramfs: string): Promise<boolean> {
	const {status, lines} = await boot(version, initramfs, {
		program: 'hooks',
		timeoutMs: TIMEOUT_MS,
		counting: true,
	});
	print(
		`${version}: instructions added to open+close and getppid; all it said: ${keepLog(`log-${version}-hooks`, lines)}`,
	);
	for (const line of lines) if (line.startsWith('HOOK ')) print(`  ${line.slice('HOOK '.length)}`);
	return status === 0;
}
