// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_exec', 'process_fork', 'process_exit']});
const MIB = 1 << 20;

describe('a process that ends', () => {
	it.for([0, 1, 7, 128, 255])('by itself has the code that it gave: %i', async (code, {capture}) => {
		const deed = await capture.do(['in_child', 'exit', code]);
		deed.one('process_exit', {
			pid: deed.result(0),
			code,
			signal: 0,
			core: false,
			ppid: deed.pid,
			pane: 'processes',
			error: null,
		});
	});

	it.for([1, 2, 9, 13, 15, 34])('by a signal has the signal and no code: %i', async (signal, {capture}) => {
		const deed = await capture.do(['in_child', 'raise', signal]);
		expect(deed.fact(0, 'signal')).toBe(String(signal));
		deed.one('process_exit', {pid: deed.result(0), code: 0, signal, core: false});
	});

	it.for([
		['that dumps core', 1 << 30],
		['that may not dump core', 0],
	] as const)('by a signal %s says so, as its parent is told', async ([, limit], {capture, folder}) => {
		const deed = await capture.do(['cd', folder], ['in_child', 'raise', 6, limit]);
		if (limit === 0) expect(deed.fact(1, 'core')).toBe('0');
		deed.one('process_exit', {pid: deed.result(1), signal: 6, code: 0, core: deed.fact(1, 'core') === '1'});
	});

	it('has the time from its start to its end', async ({capture}) => {
		const deed = await capture.do(['in_child', 'exit', 0]);
		const {event} = deed.one('process_exit', {pid: deed.result(0)});
		expect(event.lifetime).toBe(event.at - event.started);
		expect(event.lifetime).toBeGreaterThan(0);
	});

	it('has the processor time that it used', async ({capture}) => {
		const deed = await capture.do(['in_child', 'burn', 30]);
		const {event} = deed.one('process_exit', {pid: deed.result(0)});
		expect(event.cpuTime).toBeGreaterThanOrEqual(30e6);
	});

	it('has the processor time of all its threads, also where the first one ended first', async ({capture}) => {
		const deed = await capture.do(['in_child', 'leader_ends_first', 30]);
		const {event} = deed.one('process_exit', {pid: deed.result(0), code: 0});
		expect(event.cpuTime).toBeGreaterThanOrEqual(60e6);
		expect(event.tid).not.toBe(event.tgid);
	});

	it('has at least the memory that it touched', async ({capture}) => {
		const deed = await capture.do(['in_child', 'touch_memory', 64]);
		const {event} = deed.one('process_exit', {pid: deed.result(0)});
		expect(event.maxRss).toBeGreaterThanOrEqual(64 * MIB);
		expect(event.maxRss).toBeLessThan(96 * MIB);
	});

	it('has the totals that its parent is told', async ({capture}) => {
		const deed = await capture.do(['in_child', 'in_thread', 'burn', 60], ['usage']);
		const {event} = deed.one('process_exit', {pid: deed.result(0)});
		const told = (name: string) => Number(deed.fact(1, name));
		expect(event.userTime + event.systemTime).toBe(event.cpuTime);
		// getrusage() adds what the very end of the process cost.
		const about = (own: number, parents: number, slack: number) => {
			expect(own).toBeLessThanOrEqual(parents);
			expect(own).toBeGreaterThanOrEqual(parents - slack);
		};
		about(event.cpuTime, told('user') + told('system') + 1000, 20e6);
		about(event.minorFaults, told('minor'), 5);
		about(event.majorFaults, told('major'), 1);
		about(event.voluntarySwitches, told('voluntary'), 5);
		about(event.involuntarySwitches, told('involuntary'), 20);
	});

	it('has the bytes that it read and wrote', async ({capture}) => {
		const deed = await capture.do(['in_child', 'pipe_bytes', 1 << 20]);
		const {event} = deed.one('process_exit', {pid: deed.result(0)});
		for (const bytes of [event.readChars, event.writtenChars]) {
			expect(bytes).toBeGreaterThanOrEqual(1 << 20);
			expect(bytes).toBeLessThan((1 << 20) + 8192);
		}
	});

	it('is told once, when a program of several threads calls exit', async ({capture}) => {
		const deed = await capture.do(['in_child', 'in_thread', 'exit', 9]);
		deed.one('process_exit', {pid: deed.result(0), code: 9});
	});

	it('is told once although all its threads end at the same moment', async ({capture}) => {
		const rounds = 200;
		const deed = await capture.do(['times', rounds, 'in_child', 'end_together', 8]);
		const children = deed.all('process_fork').map(({event}) => event.child);
		expect(children).toHaveLength(rounds);
		const ended = deed.all('process_exit').map(({event}) => event.tgid);
		expect(ended.filter(pid => pid !== deed.pid)).toEqual(children);
	});
});
