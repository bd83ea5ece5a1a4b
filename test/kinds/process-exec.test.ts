// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {processExec} from '../../source/kinds/process-exec.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const execs = ofKind('kinds', 'process_exec');
const nobody = {exe: '', parentExe: ''};

describe('a program that started', () => {
	const started = only(execs, event => event.argv[1] === 'plain');

	test('shows its arguments as a shell would take them', () => {
		expect(tell(started)).toEqual({
			label: 'exec',
			subject: `true plain 'two words' 'it'\\''s' '' '$HOME'`,
			outcome: '',
			failure: 0,
			severity: 'info',
		});
	});

	test('names the file as the kernel resolved it and as the caller did', () => {
		expect(started).toMatchObject({exe: '/usr/bin/true', filename: '/bin/true', comm: 'true', result: 0});
		expect(started.argv).toEqual(['true', 'plain', 'two words', "it's", '', '$HOME']);
		expect(started.argvSize).toBe(started.argv.join('\0').length + 1);
		expect(started.cgroup).toBe('/shop.slice/kinds.service');
	});

	test('is shown by its file where it has no arguments', () => {
		expect(tell({...started, argv: []}).subject).toBe('/usr/bin/true');
	});
});

test('a program that could not be started tells which one and why', () => {
	const failed = only(execs, event => event.result < 0);
	expect(tell(failed)).toEqual({
		label: 'exec',
		subject: 'absent-program --try',
		outcome: 'ENOENT',
		failure: 2,
		severity: 'info',
	});
	expect(failed).toMatchObject({comm: 'kinds', exe: 'absent-program', filename: 'absent-program'});
	expect(failed.marks & (ownCodec.marks.unresolved ?? 0)).not.toBe(0);
});

test('arguments longer than a record holds are cut and marked, and their size is told', () => {
	const cut = only(execs, event => (event.argv[1]?.length ?? 0) > 1000);
	expect(cut.argv.join('\0')).toHaveLength(4096);
	expect(cut.argvSize).toBe(6005);
	expect(cut.marks & (ownCodec.marks.truncated ?? 0)).not.toBe(0);
});

test('a program in a PID namespace of its own is marked', () => {
	const contained = only(execs, event => event.argv[1] === 'in-a-container');
	expect(contained.marks & (ownCodec.marks.container ?? 0)).not.toBe(0);
});

test('a program without a file matters', () => {
	const fromMemory = ofKind('demo', 'process_exec').filter(event => event.exe.startsWith('memfd:'));
	expect(fromMemory.length).toBeGreaterThan(0);
	for (const event of fromMemory)
		expect(tell(event)).toMatchObject({severity: 'high', subject: 'kworker/u8:1 3'});
});

describe('what is odd about a program', () => {
	const named = (name: string) => only(execs, event => event.argv.includes(name));

	test('a script names itself and its interpreter', () => {
		const event = only(execs, ({interpreter}) => interpreter !== '');
		expect(event).toMatchObject({
			interpreter: '/bin/sh',
			script: '/srv/shop/kinds/./script',
			filename: './script',
			cwd: '/srv/shop/kinds',
		});
	});

	test('a shell that listens to a socket matters', () => {
		const event = only(execs, ({stdin}) => stdin === 'socket');
		expect(tell(event)).toMatchObject({subject: "sh -c 'exit 0'", severity: 'high'});
		expect(ruleOf({...event, exe: '/usr/bin/cat'}, nobody)).toBeUndefined();
		expect(ruleOf({...event, stdin: 'unix_socket'}, nobody)).toBeUndefined();
	});

	test('a file without a name matters, and one that anybody can write', () => {
		expect(named('removed')).toMatchObject({deleted: true, memfd: false});
		expect(tell(named('removed')).severity).toBe('medium');
		expect(named('open-to-all')).toMatchObject({writableByOthers: true, fileMode: 0o777});
		expect(tell(named('open-to-all')).severity).toBe('medium');
	});

	test('a program that grants root is told, and matters where anybody can put it', () => {
		const event = named('grants-root');
		expect(event).toMatchObject({setuid: true, setgid: false, fileUid: 0, uid: 1000, euid: 0});
		expect(ruleOf(event, nobody)).toBeUndefined();
		expect(ruleOf({...event, exe: '/tmp/grants-root'}, nobody)?.severity).toBe('high');
	});

	test('fields of the file read as people write them', () => {
		const event = named('grants-root');
		expect(processExec.fields?.fileMode?.(event.fileMode, event)).toBe('04755');
		expect(processExec.fields?.device?.(event.device, event)).toMatch(/^\d+:\d+$/);
		expect(processExec.fields?.mtime?.(event.mtime, event)).toMatch(/^20\d\d-.*Z$/);
		expect(processExec.fields?.ctime?.(0, event)).toBe('');
	});
});
