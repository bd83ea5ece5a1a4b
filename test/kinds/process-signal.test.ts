// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processSignal} from '../../source/kinds/process-signal.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const signals = ofKind('kinds', 'process_signal').filter(({comm}) => comm === 'kinds-process');

test('a signal that ends the process of another user names it and matters a little', () => {
	const event = only(signals, ({signal, comm}) => signal === 15 && comm === 'kinds-process');
	expect(tell(event)).toEqual({
		label: 'signal',
		subject: `SIGTERM to ${event.target} kinds-process`,
		outcome: '',
		failure: 0,
		severity: 'low',
	});
	expect(event).toMatchObject({fatal: true, byKernel: false, uid: 0, targetUid: 1000});
});

test('a signal that the other one does not care for says so', () => {
	expect(tell(only(signals, ({signal}) => signal === 23))).toMatchObject({
		outcome: 'ignored',
		severity: 'info',
	});
});

test('a process that ends itself is told as that', () => {
	const event = only(signals, ({signal}) => signal === 10);
	expect(tell(event).subject).toBe('SIGUSR1 to itself');
	expect(processSignal.also?.(event, {...names, command: () => ''})).toEqual({
		signal_name: 'SIGUSR1',
		code_name: 'SI_TKILL',
	});
});

test('a fault comes from the kernel', () => {
	const faults = ofKind('kinds', 'process_signal').filter(({signal}) => signal === 11);
	expect(tell(only(faults, () => true)).subject).toBe('SIGSEGV from the kernel');
});

test('the end of a watcher matters more', async () => {
	const {ruleOf} = await import('../../source/severity/grade.ts');
	const event = only(signals, ({signal, comm}) => signal === 15 && comm === 'kinds-process');
	const nobody = {exe: '/bin/bash', parentExe: ''};
	expect(ruleOf({...event, targetComm: 'auditd'}, nobody)?.severity).toBe('medium');
	expect(
		ruleOf({...event, targetComm: 'auditd'}, {...nobody, exe: '/usr/lib/systemd/systemd'}),
	).toBeUndefined();
});
