// SPDX-License-Identifier: MIT
// The tree of processes that are really there.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {expect, onTestFinished} from 'vitest';
import {openLive} from '../../source/capture/live.ts';
import {Monitor} from '../../source/store/monitor.ts';
import {look} from '../../source/store/move.ts';
import type {TreeRow} from '../../source/store/tree.ts';
import {treeListing} from '../../source/store/tree-keys.ts';
import {liveTest} from '../support/live.ts';

const GIVE_UP_MS = 15_000;
const LOOK_EVERY_MS = 20;

function open() {
	const monitor = new Monitor(openLive({}));
	onTestFinished(() => monitor.close());
	look(monitor, 'tree');
	const rows = (): readonly TreeRow[] => {
		const listing = treeListing(monitor);
		return Array.from({length: listing.count}, (_, index) => listing.item(listing.keyAt(index)) as TreeRow);
	};
	/** Frames until the row of a pid is as it should be. */
	const until = async (pid: number, holds: (row: TreeRow | undefined) => boolean) => {
		for (const giveUp = performance.now() + GIVE_UP_MS; ; ) {
			monitor.frame();
			const all = rows();
			const row = all.find(({process}) => process.pid === pid);
			if (holds(row)) return {row, all};
			if (performance.now() > giveUp)
				throw new Error(
					`${pid} did not come to be so: ${holds}, but is ${JSON.stringify(row?.process.argv)}`,
				);
			await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
		}
	};
	return {monitor, rows, until};
}

/** A shell with two children that outlive it; it ends when its input does. They end with the test. */
async function startFamily() {
	const shell = spawn('/bin/sh', ['-c', 'sleep 600 & echo $!; sleep 601 & echo $!; read -r line'], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	let said = '';
	shell.stdout.setEncoding('utf8').on('data', (text: string) => {
		said += text;
	});
	while (said.split('\n').length < 3) await once(shell.stdout, 'data');
	const children = said.trim().split('\n').map(Number);
	onTestFinished(() => {
		shell.kill('SIGKILL');
		for (const pid of children) process.kill(pid, 'SIGKILL');
	});
	return {shell, pid: shell.pid ?? 0, children};
}

liveTest('a shell stands over its children, and dimmed when it has ended before them', async () => {
	const {until} = open();
	const {shell, pid, children} = await startFamily();
	const [first = 0, second = 0] = children;
	const {row: youngest, all} = await until(second, row => row?.process.argv[1] === '601');
	const at = all.findIndex(({process}) => process.pid === pid);
	expect(all.slice(at, at + 3).map(({process}) => process.pid)).toEqual([pid, first, second]);
	expect(all[at]).toMatchObject({dim: false, hasChildren: true});
	expect(youngest?.goesOn.length).toBe((all[at]?.goesOn.length ?? 0) + 1);
	expect(youngest?.process.parent).toBe(all[at]?.process);
	// Its own ancestors were there before: this process is one of them.
	expect(all[at]?.process.parent?.pid).toBe(process.pid);

	shell.stdin.end();
	await once(shell, 'exit');
	const {row: shellRow, all: after} = await until(pid, row => row?.dim === true);
	expect(shellRow?.process.ended).toBeGreaterThan(shellRow?.process.started ?? 0);
	const then = after.findIndex(({process}) => process.pid === pid);
	expect(after.slice(then, then + 3).map(({process}) => process.pid)).toEqual([pid, first, second]);
	expect(after[then + 1]?.dim).toBe(false);

	// When nobody is left to stand over, it goes.
	for (const child of children) process.kill(child, 'SIGKILL');
	children.length = 0;
	await until(pid, row => row === undefined);
});

liveTest('whoever was there before stands under its ancestors, and the kernel’s own come last', async () => {
	const {until} = open();
	const {row, all} = await until(process.pid, found => found !== undefined);
	const ancestors = new Set<number>();
	for (let ancestor = row?.process.parent; ancestor; ancestor = ancestor.parent) ancestors.add(ancestor.pid);
	expect(ancestors.has(process.ppid)).toBe(true);
	const before = all.slice(0, all.indexOf(row as TreeRow)).map(({process}) => process.pid);
	for (const pid of ancestors) expect(before).toContain(pid);
	expect(row?.goesOn).toHaveLength(ancestors.size);
	const first = all.filter(({goesOn}) => goesOn.length === 0).map(({process}) => process.pid);
	expect(first.at(-1)).toBe(2);
});
