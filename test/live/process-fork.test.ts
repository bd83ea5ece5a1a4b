// SPDX-License-Identifier: MIT
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_exec', 'process_fork', 'process_exit']});

describe('a process that makes another one', () => {
	it('is told with the child and when both started', async ({capture}) => {
		const deed = await capture.do(['in_child', 'exit', 0]);
		const fork = deed.one('process_fork', {
			pid: deed.pid,
			child: deed.result(0),
			ppid: deed.pid,
			comm: 'deeds',
			error: null,
		});
		const parent = deed.one('process_exec', {pid: deed.pid}).event;
		expect(fork.event.started).toBe(parent.started);
		expect(fork.event.parentStarted).toBe(parent.started);
		expect(fork.event.childStarted).toBe(deed.one('process_exit', {pid: deed.result(0)}).event.started);
	});

	it('is seen with vfork', async ({capture}) => {
		const deed = await capture.do(['vfork']);
		deed.one('process_fork', {child: deed.result(0), ppid: deed.pid});
	});

	it.for([
		['fork', ['sys_fork'], 0],
		['fork of i386', ['fork32'], 0],
		['vfork', ['vfork'], 0x4100],
		['clone', ['clone', 0x4600], 0x4600],
		['clone3', ['clone3', 0x100000600], 0x100000600],
	] as const)('tells the flags of the call: %s', async ([, step, flags], {capture}) => {
		const deed = await capture.do(step);
		deed.one('process_fork', {child: deed.result(0), flags, exit_signal: 17, namespaces: 0});
	});

	it('in new namespaces tells which', async ({capture}) => {
		const wanted = 0x6c020000; // mnt, uts, ipc, pid, net
		const deed = await capture.do(
			['clone', wanted],
			['clone3', 0x12000000],
			['sys', 272, 0x20000000],
			['vfork'],
		);
		deed.one('process_fork', {
			child: deed.result(0),
			namespaces: wanted,
			new_namespaces: 'mnt,uts,ipc,pid,net',
			flag_names: 'CLONE_NEWNS|CLONE_NEWUTS|CLONE_NEWIPC|CLONE_NEWPID|CLONE_NEWNET',
		});
		deed.one('process_fork', {child: deed.result(1), new_namespaces: 'cgroup,user'});
		// The flags of vfork() tell of none: it was asked for before.
		deed.one('process_fork', {flags: 0x4100, new_namespaces: 'pid'});
	});

	it('that is not the parent of it, by CLONE_PARENT, is told apart from the parent', async ({capture}) => {
		const deed = await capture.do(['in_child', 'clone_parent'], ['reap']);
		const child = deed.result(0);
		const grandchild = Number(deed.fact(0, 'inner'));
		const {event} = deed.one('process_fork', {pid: child, child: grandchild, ppid: deed.pid});
		expect(event.parentStarted).toBe(deed.one('process_exec', {pid: deed.pid}).event.started);
		expect(event.parentStarted).not.toBe(event.started);
	});

	it('from a thread is told with that thread', async ({capture}) => {
		const deed = await capture.do(['in_thread', 'vfork']);
		deed.one('process_fork', {
			pid: deed.pid,
			tid: Number(deed.fact(0, 'tid')),
			child: deed.result(0),
			ppid: deed.pid,
		});
	});

	it('is not told of a thread that it starts', async ({capture}) => {
		const deed = await capture.do(['times', 5, 'in_thread', 'burn', 0]);
		expect(deed.all('process_fork')).toEqual([]);
	});

	it('is the parent in the process table, whatever the chain', async ({capture}) => {
		const deed = await capture.do(['in_child', 'in_child', 'exit', 3]);
		const {event} = deed.one('process_exit', {code: 3});
		const process = capture.model.processes.find(event.tgid, event.started);
		expect(process?.parent?.pid).toBe(deed.result(0));
		expect(process?.parent?.parent?.pid).toBe(deed.pid);
		expect(process?.ended).toBe(event.at);
	});
});
