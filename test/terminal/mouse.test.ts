// SPDX-License-Identifier: MIT
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {kindsRecording, launcher, open, openKinds, openShell, textOf} from '../support/program.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';
import {bundleProgram, type Terminal} from '../support/terminal.ts';

/** A report as a terminal sends it; cells are counted from 0, 0. */
const sgr = (code: number, column: number, line: number, final = 'M') =>
	`\u001b[<${code};${column + 1};${line + 1}${final}`;
const WHEEL = sgr(65, 9, 9);

describe('the terminal tells of its mouse', () => {
	test.each([
		['q', 'q', 0],
		['Ctrl-C', '\u0003', 0],
	])('while the screen is up, and no more after %s', async (_, keys, code) => {
		const terminal = await openKinds([80, 24]);
		await terminal.until(() => terminal.mouseTracking === 'vt200');
		terminal.type(keys);
		expect(await terminal.exit).toEqual({code, signal: 0});
		await terminal.until(() => !terminal.alternate && terminal.mouseTracking === 'none');
	});

	test.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGQUIT', 131],
	] as const)('until %s', async (signal, code) => {
		const terminal = await openKinds([80, 24]);
		await terminal.until(() => terminal.mouseTracking === 'vt200');
		terminal.kill(signal);
		expect(await terminal.exit).toEqual({code, signal: 0});
		await terminal.until(() => !terminal.alternate && terminal.mouseTracking === 'none');
	});

	test('not behind Ctrl-Z, and again with fg', async () => {
		const shell = await openShell();
		shell.type(`${commandLine([launcher, 'replay', kindsRecording])}\r`);
		await shell.until(() => shell.alternate && / END /.test(shell.row(0)));
		expect(shell.mouseTracking).toBe('vt200');
		shell.type('\u001a');
		await shell.until(() => !shell.alternate && textOf(shell).includes('Stopped'));
		expect(shell.mouseTracking).toBe('none');
		shell.type('fg\r');
		await shell.until(() => shell.alternate && shell.mouseTracking === 'vt200');
		shell.type('q');
		await shell.until(() => !shell.alternate && shell.mouseTracking === 'none');
	});
});

test('reports type nothing into the filter, also those that come in pieces or in the old form', async () => {
	const terminal = await openKinds([120, 36]);
	terminal.type('fa');
	await terminal.until('filter: a ');
	terminal.type(WHEEL.repeat(50));
	for (let at = 3; at < WHEEL.length; at++) {
		terminal.type(WHEEL.slice(0, at));
		// Longer than Ink waits for the rest of a sequence.
		await new Promise(resolve => setTimeout(resolve, 50));
		terminal.type(WHEEL.slice(at));
	}
	terminal.type('\u001b[M`!!b');
	await terminal.until('filter: ab ');
});

describe('a program that listens', () => {
	const folder = temporaryFolder(afterAll);
	let program: string;

	beforeAll(async () => {
		program = await bundleProgram(path.join(import.meta.dirname, '../ui/programs/mouse.tsx'), folder);
	});

	const start = async (): Promise<Terminal> => {
		const terminal = open({args: [program]});
		await terminal.until('row 3');
		return terminal;
	};

	test('is told what was clicked on, by the cells of the panes and by the names of regions', async () => {
		const terminal = await start();
		const line = terminal.screen().findIndex(row => row.includes('row 2'));
		terminal.type(sgr(0, 5, line) + sgr(0, 5, line, 'm'));
		await terminal.until('done {"type":"select","pane":"live","row":1}');
		terminal.type(sgr(0, 5, line) + sgr(0, 5, line, 'm'));
		await terminal.until('done {"type":"open","pane":"live","row":1}');
		terminal.type(sgr(0, 5, line - 2));
		await terminal.until('done {"type":"sort","pane":"live","column":4}');
		terminal.type(sgr(64, 5, line));
		await terminal.until('done {"type":"scroll","pane":"live","by":-3}');
		terminal.type(sgr(0, terminal.row(2).indexOf('two'), 2));
		await terminal.until('done {"type":"view","view":"two"}');
		expect(terminal.row(0)).toBe('typed ""');
	});

	test('gets keys and reports in their order, and every key', async () => {
		const terminal = await start();
		terminal.type(`a${WHEEL}\u001b[A${WHEEL}b`);
		await terminal.until('typed "a\\u001b[Ab"');
		terminal.type('\u001b');
		await terminal.until('typed "a\\u001b[Ab\\u001b"');
		terminal.type('\u001bx');
		await terminal.until('typed "a\\u001b[Ab\\u001b\\u001bx"');
		terminal.type('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
	});
});
