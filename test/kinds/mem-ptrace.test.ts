// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {memPtrace} from '../../source/kinds/mem-ptrace.ts';
import {ofKind, only} from '../support/recordings.ts';
import {tell} from '../support/tell.ts';

const traces = ofKind('kinds', 'mem_ptrace').filter(({comm}) => comm === 'kinds');
const request = (name: string) =>
	only(traces, event => memPtrace.fields?.request?.(event.request, event) === name && event.result >= 0);

test('taking hold of another process matters, and names it', () => {
	const event = request('PTRACE_SEIZE');
	expect(tell(event)).toEqual({
		label: 'ptrace',
		subject: `PTRACE_SEIZE ${event.target} victim`,
		outcome: '',
		failure: 0,
		severity: 'medium',
	});
});

test('writing into another process matters more', () => {
	const event = request('PTRACE_POKEDATA');
	expect(tell(event).severity).toBe('high');
	expect(event.address).toBeGreaterThan(0n);
});

test('what steers a process that is held already matters little', () => {
	expect(tell(request('PTRACE_DETACH')).severity).toBe('low');
});

test('a process that asks to be traced names its tracer', () => {
	const event = request('PTRACE_TRACEME');
	expect(tell(event).subject).toBe(`PTRACE_TRACEME, by ${event.tracer} victim`);
	expect(tell({...event, tracer: 0}).subject).toBe('PTRACE_TRACEME');
	expect(event.target).toBe(event.tgid);
});

test('a request that failed tells why', () => {
	expect(tell(only(traces, event => event.result < 0))).toMatchObject({outcome: 'ESRCH', failure: 3});
});
