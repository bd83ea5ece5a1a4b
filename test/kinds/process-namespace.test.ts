// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processNamespace} from '../../source/kinds/process-namespace.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const all = ofKind('kinds', 'process_namespace').filter(event => event.comm === 'kinds-process');

test('a namespace that was entered is told by kind and number, and matters', () => {
	const event = only(all, event => event.inode !== 0);
	expect(tell(event)).toEqual({
		label: 'setns',
		subject: `uts [${event.inode}]`,
		outcome: '',
		failure: 0,
		severity: 'medium',
	});
	expect(ruleOf(event, {exe: '/usr/bin/runc', parentExe: ''})).toBeUndefined();
});

test('those of a process are told by the process', () => {
	const event = only(all, event => event.target !== 0);
	expect(tell(event).subject).toBe(`uts,ipc of ${event.target} victim`);
	expect(event.targetStarted).toBeGreaterThan(0);
});

test('what failed tells why, and does not matter', () => {
	const event = only(all, event => event.result < 0);
	expect(tell(event)).toMatchObject({subject: 'net', outcome: 'EBADF', failure: 9, severity: 'info'});
});

test('new namespaces are told by kind, and a user’s own user namespace matters a little', () => {
	const unshared = all.filter(event => event.call === 'unshare');
	expect(unshared.map(event => tell(event).subject)).toEqual(['mnt,uts', 'user', 'pid', 'mnt']);
	expect(unshared.map(event => tell(event).severity)).toEqual(['info', 'low', 'info', 'info']);
	const [first] = unshared;
	expect(first && processNamespace.also?.(first, names)).toEqual({
		flag_names: 'CLONE_NEWNS|CLONE_NEWUTS',
		namespaces: 'mnt,uts',
	});
});

test('what is no namespace, or nothing at all, is told too', () => {
	const [event] = all.filter(event => event.call === 'unshare');
	if (!event) throw new Error('none');
	expect(tell({...event, flags: 0x600}).subject).toBe('CLONE_FS|CLONE_FILES');
	expect(tell({...event, flags: 0}).subject).toBe('-');
});
