// SPDX-License-Identifier: MIT
import {describe, expect, test} from 'vitest';
import {processCreds} from '../../source/kinds/process-creds.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const all = ofKind('kinds', 'process_creds');
const call = (name: string) => only(all, event => event.call === name);

describe('who a process becomes', () => {
	test('is told once for all ids that change alike, with what it gave up', () => {
		const [event] = all.filter(event => event.call === 'setresuid' && event.oldGroups === 2);
		if (!event) throw new Error('none');
		expect(tell(event).subject).toMatch(/^uid 0 -> 1000, -\d+ capabilities$/);
		expect(event).toMatchObject({known: true, unexplained: false, asked: 1000, asked2: 1000, asked3: 1000});
	});

	test('is told for groups by number', () => {
		expect(tell(call('setresgid')).subject).toBe('gid 0 -> 1000');
		expect(tell(call('setgroups'))).toMatchObject({subject: '2', severity: 'info'});
	});

	test('is told as what was asked where it was refused', () => {
		expect(tell(call('setuid'))).toEqual({
			label: 'setuid',
			subject: '0',
			outcome: 'EPERM',
			failure: 1,
			severity: 'low',
		});
	});

	test('by a program is told as exec', () => {
		const event = call('exec');
		expect(tell(event)).toMatchObject({
			label: 'exec',
			subject: expect.stringMatching(/^euid 1000 -> 0, \+\d+ capabilities$/),
			severity: 'low',
		});
		expect(ruleOf(event, {exe: '/usr/bin/sudo', parentExe: '/bin/bash'})).toBeUndefined();
	});
});

test('capabilities read as their names', () => {
	const event = call('capset');
	expect(processCreds.fields?.newPermitted?.(event.newPermitted, event)).toBe('setuid,net_raw');
	expect(processCreds.also?.(event, names)).toMatchObject({
		new_effective_names: 'setuid,net_raw',
		capabilities_gained: undefined,
	});
	expect(tell(event).subject).toMatch(/^-\d+ capabilities$/);
});

test('root out of nowhere is critical whoever has it, and says so', () => {
	const event = {...call('exec'), unexplained: true};
	expect(tell(event).subject).toMatch(/^unexplained: euid 1000 -> 0/);
	expect(ruleOf(event, {exe: '/usr/bin/sudo', parentExe: ''})?.severity).toBe('critical');
});

test('where it is not known what was before, only what is now is told', () => {
	const event = call('setresgid');
	const ids = {oldUid: 0xffff_ffff, oldEuid: 0xffff_ffff, oldSuid: 0xffff_ffff, oldFsuid: 0xffff_ffff};
	const groups = {oldGid: 0xffff_ffff, oldEgid: 0xffff_ffff, oldSgid: 0xffff_ffff, oldFsgid: 0xffff_ffff};
	expect(tell({...event, ...ids, ...groups, known: false}).subject).toBe('now 0');
});
