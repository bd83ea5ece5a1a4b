// SPDX-License-Identifier: MIT
// The built program in a pseudo-terminal, as a person starts it.
import {join} from 'node:path';
import {afterAll, onTestFinished} from 'vitest';
import {greetedIn} from './greeted.ts';
import {fixturePath} from './recordings.ts';
import {temporaryFolder} from './temporary-folder.ts';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

export const launcher = join(import.meta.dirname, '../../bin/bee-top');
export const kindsRecording = fixturePath('kinds');

/** What the programs under test are set to and keep is not that of whoever runs the tests; and they have been told how to begin. */
const own = temporaryFolder(afterAll);

/** A locale of UTF-8, times in UTC, and places of its own for what is kept, whatever the machine has. */
export const environment = {
	TZ: 'UTC0',
	LANG: 'C.UTF-8',
	LC_ALL: undefined,
	LC_CTYPE: undefined,
	NO_COLOR: undefined,
	XDG_CONFIG_HOME: join(own, 'configuration'),
	XDG_STATE_HOME: greetedIn(join(own, 'state')),
} as const;

export const sizes = [
	[80, 24],
	[120, 36],
] as const;

/** A program in a terminal that is closed when the test ends. */
export function open(options: TerminalOptions): Terminal {
	const terminal = openTerminal({...options, env: {...environment, ...options.env}});
	onTestFinished(() => terminal.close());
	return terminal;
}

export const openBeeTop = (
	args: readonly string[],
	[columns, rows]: readonly [number, number] = [120, 36],
	options: TerminalOptions = {},
): Terminal => open({command: launcher, args, columns, rows, ...options});

/** The recording with one event or two of each kind, all of it shown. */
export async function openKinds(
	size: readonly [number, number],
	...args: readonly string[]
): Promise<Terminal> {
	const terminal = openBeeTop(['replay', kindsRecording, ...args], size);
	await terminal.until(() => / END /.test(terminal.row(0)));
	return terminal;
}

/** An interactive bash that shows nothing but its prompt. */
export async function openShell(): Promise<Terminal> {
	const shell = open({
		command: '/bin/bash',
		args: ['--norc', '--noprofile', '-i'],
		env: {PS1: 'shell> ', HISTFILE: ''},
		columns: 100,
		rows: 30,
	});
	await shell.until('shell>');
	return shell;
}

export const textOf = (terminal: Terminal): string => terminal.screen().join('\n');

/** Lines on which a whole row of a pane is marked as selected. */
export const selectedLines = (terminal: Terminal, x = 2): readonly number[] =>
	terminal
		.screen()
		.map((_, y) => y)
		.filter(y => y > 2 && terminal.cell(x, y).inverse && terminal.cell(x + 10, y).inverse);

/** Whether there is such a process, other than as a zombie that nobody has asked after yet. */
export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
