// SPDX-License-Identifier: MIT
// The screen, and what it leaves, when disk, terminal, descriptors or the person go away.
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, onTestFinished} from 'vitest';
import {commandLine} from '../../source/kinds/words/command.ts';
import {liveTest} from '../support/live.ts';
import {
	isAlive,
	kindsRecording,
	launcher,
	open,
	openBeeTop,
	openKinds,
	openShell,
	textOf,
} from '../support/program.ts';
import {fill, makeReadOnly, onSmallDisk, run} from '../support/small-disk.ts';
import type {Terminal} from '../support/terminal.ts';

const SIZE = [200, 36] as const;
const ESCAPE = '\u001b';
const RIGHT = `${ESCAPE}[C`;
const footer = (terminal: Terminal) => terminal.row(terminal.screen().length - 1);

/** The program on a small disk that is all it has to write to, and what is on that disk in the end. */
async function openOnDisk(folder: string, before: string): Promise<Terminal> {
	const [command = '', ...args] = [
		...onSmallDisk(folder, 32, before),
		...[
			'sh',
			'-c',
			`${commandLine([launcher, 'replay', kindsRecording])}; echo ended with $?; find . -type f`,
		],
	];
	const places = {HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder, XDG_RUNTIME_DIR: folder};
	const [columns, rows] = SIZE;
	const terminal = open({
		command,
		args,
		columns,
		rows,
		env: {...places, SUDO_UID: undefined, TMUX: undefined, STY: undefined},
	});
	await terminal.until(() => / END /.test(terminal.row(0)));
	return terminal;
}

/** All that can be written from the screen is tried, is refused, and the screen goes on. */
async function tryToWrite(terminal: Terminal, why: RegExp): Promise<void> {
	terminal.type('3');
	await terminal.until(() => terminal.row(2).startsWith('╭ Files'));
	terminal.type('x\r');
	await terminal.until(() => footer(terminal).includes('no export to'));
	expect(footer(terminal)).toMatch(why);
	terminal.type('gy');
	await terminal.until(() => footer(terminal).includes('copied (OSC 52)'));
	expect(footer(terminal)).not.toContain('also in');
	terminal.type(',');
	await terminal.until('╭ Setup');
	terminal.type(`${RIGHT}jjjjjjjj w`);
	await terminal.until(() => footer(terminal).includes('not kept'));
	expect(footer(terminal)).toMatch(why);
	terminal.type(`${ESCAPE}\u0003`);
	await terminal.until('ended with 0');
	expect(terminal.alternate).toBe(false);
}

describe('on a disk', () => {
	liveTest('that is full the monitor says so, goes on, and leaves nothing half-written', async ({folder}) => {
		const terminal = await openOnDisk(folder, fill);
		await tryToWrite(terminal, /full|ENOSPC/);
		await terminal.exit;
		// That the person was greeted is a file with nothing in it.
		const left = terminal.screen().filter(row => row.startsWith('./'));
		expect(left.filter(row => row !== './bee-top/greeted')).toEqual(['./fill']);
	});

	liveTest('that is read-only it does the same', async ({folder}) => {
		const terminal = await openOnDisk(folder, makeReadOnly);
		await tryToWrite(terminal, /read-only/);
		await terminal.exit;
		expect(terminal.screen().filter(row => row.startsWith('./'))).toEqual([]);
	});
});

/** A live monitor that has begun. */
async function openLive(...args: readonly string[]): Promise<Terminal> {
	const terminal = openBeeTop(['--kind', 'file_open', ...args], SIZE);
	await terminal.until(() => / LIVE /.test(terminal.row(0)));
	return terminal;
}

/** What a person who looks at the shell again must find. */
async function expectRestored(terminal: Terminal): Promise<void> {
	await terminal.until(() => !terminal.alternate);
	expect(terminal.cursorHidden).toBe(false);
	expect(terminal.bracketedPaste).toBe(false);
	expect(terminal.mouseTracking).toBe('none');
}

describe('a live monitor', () => {
	// That nothing of it is left in the kernel is looked at after each test.
	liveTest.for([
		['SIGHUP', 129],
		['SIGTERM', 143],
		['SIGQUIT', 131],
	] as const)('that is told to end by %s gives the terminal back', async ([signal, code]) => {
		const terminal = await openLive();
		terminal.kill(signal);
		expect(await terminal.exit).toEqual({code, signal: 0});
		await expectRestored(terminal);
	});

	liveTest('that is killed leaves nothing in the kernel', async () => {
		const terminal = await openLive();
		terminal.kill('SIGKILL');
		expect(await terminal.exit).toMatchObject({signal: 9});
	});

	liveTest('that cannot hear the hang-up ends with its terminal all the same', async () => {
		const terminal = open({
			command: 'sh',
			args: ['-c', `trap '' HUP; exec ${commandLine([launcher, '--kind', 'file_open'])}`],
		});
		await terminal.until(() => / LIVE /.test(terminal.row(0)));
		const {pid} = terminal;
		terminal.hangUp();
		await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
	});

	liveTest('that may open no more files goes on, and says what it could not do', async () => {
		// Only of one's own kind may limits be set without more rights than the tests have everywhere.
		const terminal = await openLive('--keep-privileges');
		expect(await run(['prlimit', '--pid', String(terminal.pid), '--nofile=3:3'])).toMatchObject({code: 0});
		terminal.type('3');
		await terminal.until(() => terminal.row(2).startsWith('╭ Files'));
		// There is nothing to export before prlimit itself was seen.
		await terminal.until(() => footer(terminal).includes('x export'));
		terminal.type('x\r');
		await terminal.until(() => footer(terminal).includes('no export to'));
		expect(footer(terminal)).toMatch(/too many open files/);
		terminal.type('y');
		await terminal.until(() => footer(terminal).includes('copied (OSC 52)'));
		terminal.type('8');
		await terminal.until('heap');
		const clock = terminal.row(0);
		await terminal.until(() => terminal.row(0) !== clock);
		terminal.type('q');
		const ended = await terminal.exit;
		expect(ended, textOf(terminal)).toEqual({code: 0, signal: 0});
		await expectRestored(terminal);
	});
});

/** The one child of a shell. */
const childOf = (shell: Terminal): number =>
	Number(readFileSync(`/proc/${shell.pid}/task/${shell.pid}/children`, 'utf8').trim());

describe('a monitor that is stopped', () => {
	const begin = async () => {
		const shell = await openShell();
		shell.type(`${commandLine([launcher, 'replay', kindsRecording])}\r`);
		await shell.until(() => shell.alternate && / END /.test(shell.row(0)));
		await shell.until('╭ Memory');
		return {shell, pid: childOf(shell)};
	};
	/** The panes with their colours, without what bee-top itself uses. */
	const panes = (of: Terminal) => of.cells().slice(1).join('\n');

	liveTest('from elsewhere gives the shell back, and fg draws everything anew', async () => {
		const {shell, pid} = await begin();
		const fresh = await openKinds([100, 30]);
		for (const round of [1, 2]) {
			process.kill(pid, 'SIGTSTP');
			await shell.until(() => !shell.alternate && textOf(shell).includes('Stopped'));
			expect(shell.cursorHidden).toBe(false);
			expect(shell.mouseTracking).toBe('none');
			shell.type(`clear; echo still $((41 + ${round})) here\r`);
			await shell.until(`still ${41 + round} here`);
			shell.type('fg\r');
			await shell.until(() => shell.alternate && panes(shell) === panes(fresh));
		}
		shell.type('q');
		await shell.until(() => !shell.alternate);
		shell.type('stty -a | grep -c " icanon .* echo "; echo done\r');
		await shell.until('done');
	});

	liveTest('without being asked draws everything anew when it goes on', async () => {
		const fresh = await openKinds(SIZE);
		const terminal = await openKinds(SIZE);
		await terminal.until('╭ Memory');
		process.kill(terminal.pid, 'SIGSTOP');
		terminal.scribble('\u001b[5;1Hsomebody else has written here');
		await terminal.until('somebody else');
		process.kill(terminal.pid, 'SIGCONT');
		await terminal.until(() => panes(terminal) === panes(fresh));
		terminal.type('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		await expectRestored(terminal);
	});
});

describe('a terminal that goes away', () => {
	liveTest('leaves a recording whole', async ({folder}) => {
		const path = join(folder, 'new.bee');
		const terminal = open({command: launcher, args: ['record', path, '--kind', 'file_open']});
		await expect.poll(() => readdirSync(folder), {timeout: 10_000}).toEqual(['new.bee']);
		const {pid} = terminal;
		terminal.hangUp();
		await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
		const {code, errors} = await run([launcher, 'stream', path]);
		expect([code, errors]).toEqual([0, expect.stringMatching(/^bee-top: \d+ events written/)]);
	});

	liveTest('ends a stream that does not hear the hang-up', async () => {
		// Begun first: it must not have the terminal's other end.
		const opener = spawn('sh', ['-c', 'while sleep 0.1; do : </dev/null; done'], {stdio: 'ignore'});
		onTestFinished(() => void opener.kill());
		const terminal = open({
			command: 'sh',
			args: ['-c', `trap '' HUP; exec ${commandLine([launcher, 'stream', '--kind', 'file_open'])}`],
		});
		await terminal.until(() => / open /.test(textOf(terminal)));
		const {pid} = terminal;
		terminal.hangUp();
		await expect.poll(() => isAlive(pid), {timeout: 10_000}).toBe(false);
	});
});
