// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {perfOpen} from '../../source/kinds/perf-open.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const opens = ofKind('kinds', 'perf_open');

test('events are told by name, and whose they are', () => {
	const other = only(opens, ({sample}) => sample !== 0).target;
	expect(opens.map(event => [tell(event).subject, tell(event).severity])).toEqual([
		['PERF_COUNT_SW_TASK_CLOCK of itself', 'info'],
		['PERF_COUNT_SW_TASK_CLOCK of everybody on CPU 0', 'low'],
		[`PERF_COUNT_SW_CPU_CLOCK of ${other} victim`, 'medium'],
		['PERF_COUNT_SW_TASK_CLOCK of 4194304 victim', 'low'],
	]);
	expect(opens.map(event => tell(event).outcome).slice(-1)).toEqual(['ESRCH']);
});

test('samples, flags and types are told in words', () => {
	const event = only(opens, ({sample}) => sample !== 0);
	expect(perfOpen.also?.(event, names)).toEqual({
		type_name: 'PERF_TYPE_SOFTWARE',
		config_name: 'PERF_COUNT_SW_CPU_CLOCK',
		sample_names: 'PERF_SAMPLE_IP|PERF_SAMPLE_STACK_USER',
	});
	expect(perfOpen.fields?.flags?.(event.flags, event)).toBe('PERF_FLAG_FD_CLOEXEC');
	expect(perfOpen.fields?.config?.(event.config, event)).toBe('PERF_COUNT_SW_CPU_CLOCK');
});

test('an event without a name has its type in front, a breakpoint its address, a control group its descriptor', () => {
	const [event] = opens;
	if (!event) throw new Error('none is in the recording');
	expect(perfOpen.subject({...event, type: 2, config: 300n}, names)).toBe(
		'PERF_TYPE_TRACEPOINT 0x12c of itself',
	);
	expect(perfOpen.subject({...event, type: 5, address: 0xbeen}, names)).toBe(
		'PERF_TYPE_BREAKPOINT 0xbee of itself',
	);
	expect(perfOpen.subject({...event, own: false, target: 9, flags: 4, cpu: 1}, names)).toBe(
		'PERF_COUNT_SW_TASK_CLOCK of the control group of descriptor 9 on CPU 1',
	);
});
