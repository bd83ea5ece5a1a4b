// SPDX-License-Identifier: MIT
// What bash offers, asked as it asks itself. zsh and fish are not on every machine: of theirs only the words are looked at.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {commands, type FlagName, flags, typed} from '../../source/cli/usage.ts';
import {eventKinds} from '../../source/kinds/index.ts';
import {fields} from '../../source/query/fields.ts';
import {bashCompletion} from '../../source/tools/completions/bash.ts';
import {fishCompletion} from '../../source/tools/completions/fish.ts';
import {zshCompletion} from '../../source/tools/completions/zsh.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const folder = temporaryFolder(afterAll);
for (const name of ['one.bee', 'two words.bee', 'other.txt']) writeFileSync(join(folder, name), '');
mkdirSync(join(folder, 'below'));
const script = join(folder, 'completion.sh');
writeFileSync(script, bashCompletion());

const ASK = `. "$1" || exit; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
_bee_top
[ "\${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\0' "\${COMPREPLY[@]}"`;

/** What is offered for the last of these words, in the order of the alphabet. */
function offered(...words: readonly string[]): readonly string[] {
	const said = execFileSync('bash', ['--norc', '-uc', ASK, 'bash', script, 'bee-top', ...words], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return said.split('\0').slice(0, -1).toSorted();
}
const names = commands.map(({name}) => name);
const flagsOf = (command: string) => [
	...(commands.find(({name}) => name === command)?.flags.map(typed) ?? []),
	'--sudo',
	'--help',
	'--version',
];

describe('bash offers', () => {
	test('the commands where none was typed yet, whatever flags stand before', () => {
		expect(offered('')).toEqual(names.toSorted());
		expect(offered('re')).toEqual(['record', 'replay']);
		expect(offered('--kind', 'file_open', '--ascii', 'd')).toEqual(['demo', 'doctor']);
		expect(offered('--kind', '=', 'file_open', 'st')).toEqual(['stream']);
		// A value is no command.
		expect(offered('--filter', 'stream', 'do')).toEqual(['doctor']);
	});

	test.each(names)('behind %s the flags that it takes, and none else', name => {
		expect(offered(name, '--')).toEqual(flagsOf(name).toSorted());
	});

	test('without a command the flags of the monitor', () => {
		expect(offered('-')).toEqual(flagsOf('monitor').toSorted());
	});

	test('the kinds, words and users that a flag takes', () => {
		for (const flag of ['--kind', '--also']) {
			expect(offered('stream', flag, '')).toEqual(eventKinds.toSorted());
			expect(offered('stream', flag, '=')).toEqual(eventKinds.toSorted());
			expect(offered(flag, '=', 'file_op')).toEqual(['file_open']);
		}
		expect(offered('stream', '--format', '')).toEqual(['json', 'text']);
		expect(offered('--uid', 'roo')).toContain('root');
		expect(offered('--pid', String(process.pid))).toContain(String(process.pid));
		expect(offered('stream', '--count', '')).toEqual([]);
	});

	test('recordings and folders for a file, and any file for a configuration', () => {
		expect(offered('replay', '')).toEqual(['below', 'one.bee', 'two words.bee']);
		expect(offered('stream', '--for', '1s', 'o')).toEqual(['one.bee']);
		expect(offered('doctor', '')).toEqual([]);
		expect(offered('--config', 'o')).toEqual(['one.bee', 'other.txt']);
	});

	test.each(['--filter', '--scope'])('the fields in the text of %s, behind what stands there', flag => {
		expect(offered(flag, 'proc.na')).toEqual(['proc.name']);
		expect(offered(flag, '')).toEqual(expect.arrayContaining(fields.map(({name}) => name)));
		expect(offered(flag, "'evt.type = open and (fd.rpor")).toEqual(['evt.type = open and (fd.rport']);
		expect(offered(flag, '"proc.name starts')).toEqual(['proc.name startswith']);
		expect(offered(flag, '=', 'user.loginn')).toEqual(['user.loginname']);
	});

	test('nothing for what begins as nothing does, nor takes it for code', () => {
		expect(offered('stream', '--kind', '$(touch made)')).toEqual([]);
		expect(offered('--filter', "'`touch made`")).toEqual([]);
		expect(offered('replay', '$(touch made)')).toEqual([]);
		expect(offered('replay', '')).not.toContain('made');
	});
});

describe.each([
	['zsh', zshCompletion(), (flag: string) => `${flag}[=[]`],
	['fish', fishCompletion(), (flag: string) => `-l ${flag.slice(2)} `],
] as const)('the file for %s', (_, text, pattern) => {
	test('names each command and flag, and the kinds and fields', () => {
		for (const {name} of commands) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
		for (const name of Object.keys(flags) as FlagName[])
			expect(text).toMatch(new RegExp(pattern(typed(name))));
		for (const kind of eventKinds) expect(text).toContain(kind);
		for (const {name} of fields) expect(text).toContain(name);
	});
});

test.each(['completions', 'manual'])('the files of the repository are those of the tables: %s', name => {
	const tool = fileURLToPath(new URL(`../../source/tools/write-${name}.ts`, import.meta.url));
	expect(() => execFileSync(process.execPath, [tool, '--check'], {stdio: 'pipe'})).not.toThrow();
});
