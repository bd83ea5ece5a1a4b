// SPDX-License-Identifier: MIT
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';
import {bundleProgram, openTerminal, type Terminal, type TerminalOptions} from '../support/terminal.ts';

/** For the program and what it logs. */
const folder = temporaryFolder(afterAll);
let program: string;
let log: string;
let terminal: Terminal | undefined;

beforeAll(async () => {
	program = await bundleProgram(path.join(import.meta.dirname, 'programs/guarded.tsx'), folder);
});

afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

let runs = 0;
const start = async (env: TerminalOptions['env'] = {}): Promise<Terminal> => {
	log = path.join(folder, `log-${runs++}`);
	terminal = openTerminal({
		command: '/bin/sh',
		// A shell's prompt before and after, on the normal screen.
		args: ['-c', 'echo before; trap "" INT QUIT; exec "$0" "$1"', process.execPath, program],
		env: {LOG: log, ...env},
	});
	await terminal.until('ready');
	await terminal.until('live row');
	expect(terminal.alternate).toBe(true);
	return terminal;
};

const expectRestored = async (ended: Terminal, code: number): Promise<string> => {
	expect(await ended.exit).toEqual({code, signal: 0});
	await ended.until(() => !ended.alternate);
	expect(ended.cursorHidden).toBe(false);
	expect(ended.bracketedPaste).toBe(false);
	expect(ended.mouseTracking).toBe('none');
	const screen = ended.screen().join('\n');
	expect(screen).toContain('before');
	expect(screen).not.toContain('live row');
	expect(readFileSync(log, 'utf8').match(/^at end$/gm)).toHaveLength(1);
	return screen;
};

test.each([
	['leaves by q', 'q', 0, ''],
	['is ended with a text', 'e', 0, 'Until next time.'],
	['throws where nobody catches', 'u', 1, 'Error: uncaught fault'],
	['rejects where nobody catches', 'r', 1, 'Error: rejected fault'],
	['has a component that throws', 'b', 1, 'Error: broken component'],
])('the terminal is given back when the program %s', async (_, key, code, text) => {
	const ended = await start();
	ended.type(key);
	expect(await expectRestored(ended, code)).toContain(text);
});

test('the terminal is given back when something calls process.exit', async () => {
	const ended = await start();
	ended.type('x');
	expect(await ended.exit).toEqual({code: 7, signal: 0});
	await ended.until(() => !ended.alternate && !ended.cursorHidden);
});

test.each([
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGQUIT', 131],
] as const)('the terminal is given back on %s', async (signal, code) => {
	const ended = await start();
	ended.kill(signal);
	await expectRestored(ended, code);
});

test('a last duty that never ends is not waited for', async () => {
	const ended = await start({AT_END: 'hang'});
	ended.type('q');
	await expectRestored(ended, 0);
});

test('a last duty that fails is told and makes the program fail', async () => {
	const ended = await start({AT_END: 'throw'});
	ended.type('q');
	expect(await expectRestored(ended, 1)).toContain('the session would not close');
});

test('a terminal that went away ends the program as a hang-up does', async () => {
	const ended = await start();
	ended.hangUp();
	await expect.poll(() => readFileSync(log, 'utf8'), {timeout: 5000}).toContain('at end');
	await ended.until(() => !isAlive(ended.pid));
});

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

const lastLog = () => {
	const line =
		readFileSync(log, 'utf8')
			.trim()
			.split('\n')
			.findLast(text => text.startsWith('queued')) ?? '';
	const [queued = 0, putOff = 0, dropped = 0, frame = 0] = (line.match(/\d+/g) ?? []).map(Number);
	return {queued, putOff, dropped, frame};
};

test('a stalled terminal stops neither the program nor its end', async () => {
	const stalled = await start();
	stalled.stall();
	stalled.type('f');
	await expect.poll(() => lastLog().dropped, {timeout: 10_000}).toBeGreaterThan(5);
	stalled.kill('SIGTERM');
	expect(await stalled.exit).toEqual({code: 143, signal: 0});
});

test('a terminal that can only be written to blocking, and stalls, does not keep the program alive', async () => {
	const stalled = await start({BLOCKING: '1'});
	stalled.stall();
	stalled.type('f');
	await expect.poll(() => lastLog().dropped, {timeout: 10_000}).toBeGreaterThan(5);
	stalled.kill('SIGTERM');
	// Only a signal ends a process whose thread is stuck in a write; the last duty was done before.
	expect(await stalled.exit).toEqual({code: 0, signal: 15});
	expect(readFileSync(log, 'utf8')).toContain('at end');
});

test('a terminal that can only be written to blocking is given back', async () => {
	const ended = await start({BLOCKING: '1'});
	ended.kill('SIGTERM');
	await expectRestored(ended, 143);
});

test('Ctrl-Z gives the terminal back to the shell, and fg draws everything anew', async () => {
	terminal = openTerminal({
		command: '/bin/bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {PS1: 'shell> ', HISTFILE: ''},
	});
	await terminal.until('shell>');
	const shell = terminal;
	log = path.join(folder, `log-${runs++}`);
	shell.type(`LOG=${commandLine([log])} ${commandLine([process.execPath, program])}\r`);
	await shell.until('live row');
	shell.type('\u001a');
	await shell.until(() => !shell.alternate && shell.screen().some(row => row.includes('Stopped')));
	expect(shell.cursorHidden).toBe(false);
	expect(shell.mouseTracking).toBe('none');
	shell.type('echo still $((40 + 2)) here\r');
	await shell.until('still 42 here');
	shell.type('fg\r');
	await shell.until(
		() => shell.alternate && shell.row(0).startsWith('ready keys') && shell.row(1).startsWith('╭'),
	);
	await shell.until(() => /^│live row 0 frame \d+ +│$/.test(shell.row(2)));
	await shell.until(() => shell.mouseTracking !== 'none');
	shell.type('e');
	await shell.until(() => !shell.alternate);
	await shell.until('Until next time.');
	expect(shell.screen().join('\n')).toContain('still 42 here');
});

test('a stopped program that is killed leaves the shell alone', async () => {
	terminal = openTerminal({
		command: '/bin/bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {PS1: 'shell> ', HISTFILE: ''},
	});
	const shell = terminal;
	await shell.until('shell>');
	log = path.join(folder, `log-${runs++}`);
	shell.type(`LOG=${commandLine([log])} ${commandLine([process.execPath, program])}\r`);
	await shell.until('live row');
	shell.type('\u001a');
	await shell.until('Stopped');
	shell.type('kill %1\r');
	const pid = Number(/^pid (\d+)$/m.exec(readFileSync(log, 'utf8'))?.[1]);
	await shell.until(() => !isAlive(pid));
	// The shell tells how its jobs ended when it prompts again.
	shell.type('\r');
	await shell.until(() => /Terminated|Exit 143/.test(shell.screen().join('\n')));
	expect(shell.alternate).toBe(false);
	expect(readFileSync(log, 'utf8')).toContain('at end');
});

test('behind a stalled terminal frames are dropped, the queue stays bounded, and the screen recovers', async () => {
	const stalled = await start();
	stalled.stall();
	stalled.type('f');
	await expect.poll(() => lastLog().dropped, {timeout: 10_000}).toBeGreaterThan(5);
	const {queued, putOff} = lastLog();
	expect(putOff).toBeGreaterThan(5);
	expect(queued).toBeLessThan(2 * 128 * 1024);
	stalled.type('F');
	stalled.unstall();
	await stalled.until(() => stalled.row(0).startsWith('ready keys [fF') && stalled.row(1).startsWith('╭'));
	await stalled.until(() => /^│live row 0 frame \d+ +│$/.test(stalled.row(2)));
});
