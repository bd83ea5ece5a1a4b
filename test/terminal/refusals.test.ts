// SPDX-License-Identifier: MIT
// What is said where nothing can be shown: one sentence, and an exit code.
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {commandLine} from '../../source/kinds/words/command.ts';
import {kindsRecording, launcher, open, openBeeTop, openShell, textOf} from '../support/program.ts';
import {fixturePath, temporaryFile} from '../support/recordings.ts';

const run = (...args: readonly string[]) => {
	const {status, stdout, stderr} = spawnSync(launcher, args, {encoding: 'utf8'});
	return {status, stdout, stderr};
};
const sentence = (text: string) => expect.stringMatching(new RegExp(`^bee-top: ${text}\n$`));

test.each([[['--help']], [['-h']], [['stream', '--help']], [['record', '-h']]])(
	'%s explains how to use it, on standard output',
	args => {
		expect(run(...args)).toEqual({status: 0, stdout: expect.stringContaining('record FILE'), stderr: ''});
	},
);

test.each([[['--version']], [['replay', '--version']]])('%s tells the version', args => {
	expect(run(...args)).toEqual({status: 0, stdout: `${manifest.version}\n`, stderr: ''});
});

test('a reader who has seen enough of both outputs is no failure', () => {
	const script = '"$1" stream "$2" 2>&1 | head -n 1; echo "code $PIPESTATUS"';
	const {stdout} = spawnSync('bash', ['-c', script, 'bash', launcher, fixturePath('demo')], {
		encoding: 'utf8',
	});
	expect(stdout).toMatch(/^\d\d:\d\d:\d\d [^\n]*\ncode 0\n$/);
});

test('a name in a sentence acts on no terminal', () => {
	const name = '\u001b]0;owned\u0007\u202e.bee';
	const {status, stderr} = run('replay', `/nowhere/${name}`);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^bee-top: cannot replay: ENOENT: .* '\/nowhere\/␛\]0;owned␇\ufffd\.bee'\n$/);
	expect(run(name)).toMatchObject({
		status: 2,
		stderr: expect.stringMatching(
			/^bee-top: there is no command "␛\]0;owned␇\ufffd\.bee": [^\n]*\nTry: bee-top --help\n$/,
		),
	});
});

describe('without a terminal', () => {
	test.each([[['demo']], [['replay', kindsRecording]]])('%s fails with a sentence', args => {
		expect(run(...args)).toEqual({
			status: 1,
			stdout: '',
			stderr: sentence('the monitor needs a terminal .* For pipes and files: bee-top stream'),
		});
	});

	test.each([
		['as input', `echo | ${commandLine([launcher, 'demo'])}; echo code $?`],
		['as output', `${commandLine([launcher, 'demo'])} | cat; echo code \${PIPESTATUS[0]}`],
	])('%s alone it fails too, and leaves the screen alone', async (_, command) => {
		const shell = await openShell();
		shell.type(`clear; ${command}\r`);
		await shell.until(() => shell.screen().includes('code 1'));
		expect(textOf(shell)).toContain('bee-top: the monitor needs a terminal');
		expect(shell.alternate).toBe(false);
	});
});

test.each([
	['TERM=dumb', 'TERM is "dumb"'],
	['TERM=', 'TERM is not set'],
	['--unset=TERM', 'TERM is not set'],
])('with %s it is told that the screen cannot be shown, and what can', async (term, why) => {
	const terminal = open({command: 'env', args: [term, launcher, 'demo'], columns: 200});
	expect(await terminal.exit).toEqual({code: 1, signal: 0});
	await terminal.until('bee-top: ');
	expect(terminal.row(0)).toBe(
		`bee-top: the monitor needs a terminal that moves its cursor, and ${why}. One event a line: bee-top stream; one screen as text: bee-top --once`,
	);
	expect(terminal.screen().slice(1).join('')).toBe('');
	expect(terminal.alternate).toBe(false);
});

describe('a recording that cannot be shown', () => {
	const cannot = async (path: string, why: RegExp) => {
		const terminal = openBeeTop(['replay', path], [200, 24]);
		expect(await terminal.exit).toEqual({code: 1, signal: 0});
		await terminal.until('bee-top: ');
		expect(textOf(terminal)).toMatch(why);
		expect(textOf(terminal)).not.toMatch(/^\s+at /m);
		expect(textOf(terminal).split(path)).toHaveLength(2);
		expect(terminal.alternate).toBe(false);
	};

	test('because there is no such file', async () => {
		await cannot('/nowhere/at-all.bee', /cannot replay: ENOENT: no such file or directory/);
	});

	test('because it is none', async () => {
		const path = temporaryFile(Buffer.from('#!/bin/sh\necho no recording\n'), 'script.sh');
		await cannot(path, /script\.sh is not a bee-top recording that can be read: it does not begin like one/);
	});

	test('because it is empty', async () => {
		await cannot(temporaryFile(Buffer.alloc(0)), /is not a bee-top recording/);
	});

	test('because it is a directory', async () => {
		await cannot('/usr/share', /cannot replay \/usr\/share: EISDIR/);
	});
});

describe('wrong use', () => {
	test.each([
		[['nonsense'], 'there is no command "nonsense"'],
		[['replay'], 'replay needs a file'],
		[['demo', '--pid', '1'], 'demo takes no --pid'],
		[['demo', '--speed', '0'], '--speed takes a whole number from 1 to 100, not "0"'],
		[['replay', kindsRecording, '--speed', 'fast'], '--speed takes a whole number from 1 to 100, not "fast"'],
		[['stream', kindsRecording, '--speed', '2'], 'stream takes no --speed'],
	])('%j ends with 2 and says what would be right', (args, why) => {
		const {status, stdout, stderr} = run(...args);
		expect(status).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toContain(why);
		expect(stderr).toContain('bee-top --help');
	});
});

const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups', '--'];
const canBeNobody =
	process.getuid?.() === 0 && spawnSync('setpriv', [...asNobody, 'test', '-r', launcher]).status === 0;

describe.runIf(canBeNobody)('as somebody who is not root', () => {
	test('live events are refused with the exact command to type', async () => {
		const terminal = open({
			command: 'setpriv',
			args: [...asNobody, launcher, '--kind', 'process_exec'],
			columns: 200,
		});
		expect(await terminal.exit).toEqual({code: 1, signal: 0});
		await terminal.until(
			`bee-top: only root may watch this machine's events. Run: ${commandLine(['sudo', launcher, '--kind', 'process_exec'])}`,
		);
	});

	test('--or-demo shows the demo, and says why on the screen', async () => {
		const terminal = open({
			command: 'setpriv',
			args: [...asNobody, launcher, '--or-demo'],
			columns: 120,
			rows: 36,
		});
		await terminal.until(() => / REPLAY /.test(terminal.row(0)));
		expect(terminal.row(0)).toContain('web-01');
		expect(terminal.row(1)).toContain('demo: only root may watch');
		terminal.type('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		await terminal.until('only root may watch');
	});
});

test('a recording that was cut off is shown up to there, and says so', async () => {
	const {readFileSync} = await import('node:fs');
	const whole = readFileSync(kindsRecording);
	const path = temporaryFile(whole.subarray(0, whole.length - 40));
	writeFileSync(path, whole.subarray(0, whole.length - 40));
	const terminal = openBeeTop(['replay', path]);
	await terminal.until(() => / END /.test(terminal.row(0)));
	expect(terminal.row(1)).toContain('the recording ends early');
});
