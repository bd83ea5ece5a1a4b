// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {processPrctl} from '../../source/kinds/process-prctl.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const all = ofKind('kinds', 'process_prctl').filter(event => event.tid === event.tgid);
const option = (name: string) => all.filter(event => processPrctl.also?.(event, names).option_name === name);

test('a new name is told, and matters where it is that of a thread of the kernel', () => {
	expect(option('PR_SET_NAME').map(event => [tell(event).subject, tell(event).severity])).toEqual([
		['PR_SET_NAME tidy', 'info'],
		['PR_SET_NAME kworker/0:1', 'medium'],
	]);
});

test('options read with their arguments', () => {
	const said = (name: string) => tell(only(option(name), () => true));
	expect(said('PR_SET_DUMPABLE')).toMatchObject({subject: 'PR_SET_DUMPABLE 0', severity: 'low'});
	expect(said('PR_SET_NO_NEW_PRIVS').subject).toBe('PR_SET_NO_NEW_PRIVS 1');
	expect(said('PR_CAPBSET_DROP').subject).toBe('PR_CAPBSET_DROP sys_admin');
	expect(said('PR_SET_MM')).toMatchObject({
		subject: 'PR_SET_MM PR_SET_MM_ARG_START',
		failure: expect.any(Number),
	});
	expect(said('PR_SET_PTRACER').subject).toBe('PR_SET_PTRACER any');
});

test('arguments that no kernel knows are numbers', () => {
	const [event] = option('PR_SET_MM');
	if (!event) throw new Error('none');
	expect(tell({...event, argument: 99}).subject).toBe('PR_SET_MM 99');
	expect(tell({...event, option: 28, argument: 0x2f}).subject).toBe('PR_SET_SECUREBITS 0x2f');
	expect(tell({...event, option: 47, argument: 2, argument2: 12}).subject).toBe(
		'PR_CAP_AMBIENT PR_CAP_AMBIENT_RAISE net_admin',
	);
	expect(tell({...event, option: 47, argument: 4}).subject).toBe('PR_CAP_AMBIENT PR_CAP_AMBIENT_CLEAR_ALL');
	expect(tell({...event, option: 24, argument: 63}).subject).toBe('PR_CAPBSET_DROP 63');
	expect(tell({...event, option: 1000, argument: 1}).subject).toBe('0x3e8 1');
});

test('seccomp is told with its operation', () => {
	const event = only(all, event => event.call === 'seccomp');
	expect(tell(event)).toMatchObject({
		label: 'seccomp',
		subject: 'SECCOMP_SET_MODE_FILTER',
		outcome: 'EFAULT',
	});
	expect(tell({...event, argument: 8}).subject).toBe('SECCOMP_SET_MODE_FILTER 0x8');
});
