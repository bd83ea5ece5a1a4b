// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['perf_open', 'process_fork']});
const [HARDWARE, SOFTWARE, TRACEPOINT, HW_CACHE] = [0, 1, 2, 3];
const [TASK_CLOCK, CONTEXT_SWITCHES] = [1, 3];
const STACK_USER = 0x2000;

describe('an event that is counted', () => {
	it('has its type and name, and is the own one for 0 and for the own pid', async ({capture}) => {
		const deed = await capture.do(['perf_open', SOFTWARE, TASK_CLOCK, 0, -1, 0, 1]);
		deed.one('perf_open', {
			type: SOFTWARE,
			type_name: 'PERF_TYPE_SOFTWARE',
			config: TASK_CLOCK,
			config_name: 'PERF_COUNT_SW_TASK_CLOCK',
			target: 0,
			cpu: -1,
			own: true,
			kernel: false,
			sample: 0,
			sample_names: undefined,
			address: 0,
			result: deed.result(0),
			error: null,
			severity: 'info',
			pid: deed.pid,
			pane: 'processes',
		});
	});

	it('in another process matters', async ({capture}) => {
		const deed = await capture.do(['victim'], ['perf_open', SOFTWARE, CONTEXT_SWITCHES, '=0', -1, 0, 0, 8]);
		deed.one('perf_open', {
			target: deed.result(0),
			own: false,
			kernel: true,
			flags: 8,
			config_name: 'PERF_COUNT_SW_CONTEXT_SWITCHES',
			error: null,
			severity: 'low',
		});
	});

	it('in all processes has a CPU and no target', async ({capture}) => {
		const deed = await capture.do(['perf_open', SOFTWARE, TASK_CLOCK, -1, 0]);
		deed.one('perf_open', {target: -1, cpu: 0, own: false, error: null, severity: 'low'});
	});

	it('matters more where the stack of others is sampled', async ({capture}) => {
		const deed = await capture.do(['victim'], ['perf_open', SOFTWARE, TASK_CLOCK, '=0', -1, STACK_USER]);
		deed.one('perf_open', {sample_names: 'PERF_SAMPLE_STACK_USER', severity: 'medium'});
	});

	it('of the processor is told whether there is one or not', async ({capture}) => {
		const deed = await capture.do(['perf_open', HARDWARE, 1], ['perf_open', HW_CACHE, 0x10003]);
		deed.one('perf_open', {config_name: 'PERF_COUNT_HW_INSTRUCTIONS', result: deed.result(0)});
		const cache = 'PERF_COUNT_HW_CACHE_DTLB|PERF_COUNT_HW_CACHE_OP_READ|PERF_COUNT_HW_CACHE_RESULT_MISS';
		deed.one('perf_open', {config_name: cache, result: deed.result(1)});
	});

	it('that there is none of is refused', async ({capture}) => {
		const deed = await capture.do(['perf_open', SOFTWARE, 0xbee], ['perf_open', TRACEPOINT, 0xfffff]);
		const {event} = deed.one('perf_open', {config: 0xbee, config_name: '0xbee'});
		expect(event.result).toBeLessThan(0);
		deed.one('perf_open', {type_name: 'PERF_TYPE_TRACEPOINT', config_name: '0xfffff'});
	});

	it("in another user's process has EACCES or EPERM", async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['perf_open', SOFTWARE, TASK_CLOCK, 1, -1, 0, 1]);
		const {event} = deed.one('perf_open', {target: 1, own: false, uid: 65534, severity: 'low'});
		expect([-1, -13]).toContain(event.result);
	});

	it('of a process in a PID namespace by its number there is its own', async ({capture}) => {
		const deed = await capture.do(['perf_inside']);
		deed.one('perf_open', {
			pid: deed.result(0),
			target: 1,
			own: true,
			container: true,
			error: null,
			severity: 'info',
		});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['perf_open32', SOFTWARE, TASK_CLOCK, 0]);
		deed.one('perf_open', {
			config_name: 'PERF_COUNT_SW_TASK_CLOCK',
			own: true,
			compat: true,
			result: deed.result(0),
		});
	});
});

describe('an address that is watched', () => {
	it('is told with it', async ({capture}) => {
		const deed = await capture.do(['perf_watch', 0]);
		const {event} = deed.one('perf_open', {type_name: 'PERF_TYPE_BREAKPOINT', own: true, severity: 'info'});
		expect(event.address).toBe(BigInt(deed.fact(0, 'address')));
	});

	it('in another process matters', async ({capture}) => {
		const deed = await capture.do(['victim'], ['perf_watch', '=0']);
		deed.one('perf_open', {type_name: 'PERF_TYPE_BREAKPOINT', target: deed.result(0), severity: 'medium'});
	});
});
