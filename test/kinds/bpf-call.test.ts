// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {bpfCall} from '../../source/kinds/bpf-call.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const calls = ofKind('kinds', 'bpf_call');

test('each call is a sentence: what is done, to what, where', () => {
	expect(calls.map(event => [tell(event).subject, tell(event).severity])).toEqual([
		['make hash map orders', 'info'],
		['load socket_filter program shop_filter', 'low'],
		['load raw_tracepoint program shop_watch', 'medium'],
		['attach raw_tracepoint program shop_watch to oom_score_adj_update', 'low'],
		['pin hash map orders as /tmp/orders', 'low'],
		['load kprobe program shop_denied', 'medium'],
	]);
});

test('a call that made something tells its descriptor, one that failed why', () => {
	const outcomes = calls.map(event => tell(event).outcome);
	expect(outcomes.slice(0, 4)).toEqual(calls.slice(0, 4).map(({result}) => String(result)));
	expect(outcomes.slice(4)).toEqual(['', 'EPERM']);
});

test('numbers are told by name, and only those that are there', () => {
	const load = only(calls, ({name}) => name === 'shop_filter');
	expect(bpfCall.also?.(load, names)).toEqual({
		command_name: 'BPF_PROG_LOAD',
		program_type_name: 'BPF_PROG_TYPE_SOCKET_FILTER',
		map_type_name: undefined,
		attach_type_name: undefined,
	});
	const made = only(calls, ({command}) => command === 0);
	expect(bpfCall.fields?.mapType?.(made.mapType, made)).toBe('BPF_MAP_TYPE_HASH');
});

test('a command without words of its own is told by its number, and an interface likewise', () => {
	const load = only(calls, ({name}) => name === 'shop_filter');
	expect(bpfCall.subject({...load, command: 28, interface: 3}, names)).toBe(
		'attach socket_filter program shop_filter to interface 3',
	);
	expect(bpfCall.subject({...load, command: 99}, names)).toBe('99 socket_filter program shop_filter');
});
