// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {ownCodec} from '../../source/capture/codec.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const execs = ofKind('kinds', 'process_exec');

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
