// SPDX-License-Identifier: MIT
// Where nothing happens nothing is drawn but the header's second: what a slow line has to carry.
import {spawn} from 'node:child_process';
import {expect, onTestFinished, test} from 'vitest';
import {liveTest} from '../support/live.ts';
import {openBeeTop, openKinds} from '../support/program.ts';
import type {Terminal} from '../support/terminal.ts';

const SIZE = [120, 36] as const;
/** The clock, CPU and memory, and the way there and back. */
const SECOND_BYTES_MOST = 160;
const SECONDS = 3;

/** Covers all lines but the header behind the program's back: whatever it draws there will be seen. */
async function cover(terminal: Terminal): Promise<readonly string[]> {
	const [columns, lines] = SIZE;
	const rows = Array.from({length: lines - 1}, (_, y) => `\u001b[${y + 2};1H${'X'.repeat(columns)}`);
	terminal.scribble(`\u001b7${rows.join('')}\u001b8`);
	await terminal.until(() => terminal.row(lines - 1) === 'X'.repeat(columns));
	return terminal.screen().slice(1);
}

/** Lets so many changes of the header pass. */
async function untilChanged(terminal: Terminal, changes: number): Promise<void> {
	for (let change = 0; change < changes; change++) {
		const before = terminal.row(0);
		await terminal.until(() => terminal.row(0) !== before, 20_000);
	}
}

test.each([
	['at its end', ''],
	['at its end and paused', ' '],
])('a recording that is %s has only its header drawn', async (_, keys) => {
	const terminal = await openKinds(SIZE);
	terminal.type(keys);
	await terminal.until(() => terminal.row(0).includes(keys === '' ? ' END ' : ' PAUSED '));
	// The rates sink for as long as the bars go back; nothing has happened in the last of them.
	await untilChanged(terminal, 1);
	const covered = await cover(terminal);
	await untilChanged(terminal, SECONDS);
	expect(terminal.screen().slice(1)).toEqual(covered);
});

liveTest('an idle machine has only its clock drawn, in few bytes', async () => {
	const idle = spawn('/bin/sleep', ['600'], {stdio: 'ignore'});
	onTestFinished(() => void idle.kill());
	const terminal = openBeeTop(['--kind', 'mem_pidfd', '--pid', String(idle.pid)], SIZE);
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	await untilChanged(terminal, 2);
	const covered = await cover(terminal);
	const {bytes} = terminal;
	await untilChanged(terminal, SECONDS);
	expect(terminal.screen().slice(1)).toEqual(covered);
	expect(terminal.bytes).toBeGreaterThan(bytes);
	expect(terminal.bytes - bytes).toBeLessThanOrEqual(SECONDS * SECOND_BYTES_MOST);
});
