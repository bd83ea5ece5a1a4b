// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {isAlive, kindsRecording, launcher, openKinds, openShell, textOf} from '../support/program.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';
import type {Terminal} from '../support/terminal.ts';

/** The shell's screen is back, and nothing that the monitor has turned on is left on. */
async function expectRestored(terminal: Terminal): Promise<void> {
	await terminal.until(() => !terminal.alternate);
	expect(terminal.cursorHidden).toBe(false);
	expect(terminal.bracketedPaste).toBe(false);
	expect(terminal.mouseTracking).toBe('none');
	expect(textOf(terminal)).not.toContain('╭');
}

test.each([
	['q', 'q'],
	['F10', '\u001b[21~'],
	['Ctrl-C', '\u0003'],
	['q in the help', '?q'],
	['q in the detail', '5kdq'],
	['Ctrl-C while a filter is typed', 'fq\u0003'],
])('%s quits with 0 and gives the terminal back', async (_, keys) => {
	const terminal = await openKinds([80, 24]);
	expect(terminal.alternate).toBe(true);
	terminal.type(keys);
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	await expectRestored(terminal);
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGQUIT', 131],
] as const)('%s gives the terminal back and ends with %i', async (signal, code) => {
	const terminal = await openKinds([80, 24]);
	terminal.kill(signal);
	expect(await terminal.exit).toEqual({code, signal: 0});
	await expectRestored(terminal);
});

test('a terminal that goes away ends the program, and no process stays behind', async () => {
	const terminal = await openKinds([80, 24]);
	const {pid} = terminal;
	expect(isAlive(pid)).toBe(true);
	terminal.hangUp();
	await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
});

test('the modes of the terminal are after it what they were before', async () => {
	const folder = temporaryFolder();
	const shell = await openShell();
	shell.type(
		`stty -g >${folder}/before; ${commandLine([launcher, 'replay', kindsRecording])}; echo code $?; stty -g >${folder}/after; echo done\r`,
	);
	await shell.until(() => shell.alternate && / END /.test(shell.row(0)));
	shell.type('q');
	await shell.until(() => shell.screen().includes('done'));
	expect(shell.screen()).toContain('code 0');
	const [before, after] = ['before', 'after'].map(name => readFileSync(join(folder, name), 'utf8'));
	expect(before).toMatch(/^[0-9a-f:]+\n$/);
	expect(after).toBe(before);
});

test('Ctrl-Z gives the shell back, and fg draws everything anew', async () => {
	const shell = await openShell();
	shell.type(`${commandLine([launcher, 'replay', kindsRecording])}\r`);
	await shell.until(() => shell.alternate && / END /.test(shell.row(0)));
	const panes = () => shell.cells().slice(1).join('\n');
	await shell.until('╭ Memory');
	const before = panes();
	shell.type('\u001a');
	await shell.until(() => !shell.alternate && textOf(shell).includes('Stopped'));
	expect(shell.cursorHidden).toBe(false);
	shell.type('echo still $((40 + 2)) here\r');
	await shell.until('still 42 here');
	shell.type('fg\r');
	await shell.until(() => shell.alternate && panes() === before);
	shell.type('3');
	await shell.until(() => !textOf(shell).includes('╭ Memory'));
	shell.type('q');
	await shell.until(() => !shell.alternate);
	expect(textOf(shell)).toContain('still 42 here');
});
