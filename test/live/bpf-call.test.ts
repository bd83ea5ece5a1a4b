// SPDX-License-Identifier: MIT
import {existsSync, mkdirSync, mkdtempSync, rmdirSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['bpf_call']});
const [SOCKET_FILTER, CGROUP_SKB, RAW_TRACEPOINT] = [1, 8, 17];
const [PROG_ATTACH, PROG_DETACH] = [8, 9];
const EGRESS = 1;

/** A control group of version 2 in which nobody is. */
async function inGroup(use: (group: string) => Promise<void>) {
	const root = existsSync('/sys/fs/cgroup/unified') ? '/sys/fs/cgroup/unified' : '/sys/fs/cgroup';
	const group = mkdtempSync(`${root}/bee-top-live-`);
	try {
		await use(group);
	} finally {
		rmdirSync(group);
	}
}

describe('a map that is made', () => {
	it('has its name, type and sizes', async ({capture}) => {
		const deed = await capture.do(['bpf_map', 'hive', 1, 8, 16, 1000]);
		deed.one('bpf_call', {
			command: 0,
			command_name: 'BPF_MAP_CREATE',
			map_type: 1,
			map_type_name: 'BPF_MAP_TYPE_HASH',
			name: 'hive',
			key_size: 8,
			value_size: 16,
			entries: 1000,
			result: deed.result(0),
			error: null,
			program_type: 0,
			program_type_name: undefined,
			attach_type: -1,
			attach_type_name: undefined,
			severity: 'info',
			pid: deed.pid,
			pane: 'processes',
		});
	});

	it('of no size has EINVAL', async ({capture}) => {
		const deed = await capture.do(['bpf_map', 'none', 2, 4, 8, 0]);
		deed.one('bpf_call', {name: 'none', entries: 0, error: 'EINVAL'});
	});

	it('by a 32-bit call is seen and marked', async ({capture}) => {
		const deed = await capture.do(['bpf_map32', 'hive']);
		deed.one('bpf_call', {name: 'hive', compat: true, result: deed.result(0)});
	});

	it('is told, and not what is done to its elements', async ({capture}) => {
		const deed = await capture.do(['bpf_map', 'hive'], ['bpf_element', '=0'], ['bpf_element', '=0']);
		expect(deed.result(1)).toBe(0);
		expect(deed.all('bpf_call')).toHaveLength(1);
	});
});

describe('a program that is loaded', () => {
	it('has its name, type and length', async ({capture}) => {
		const deed = await capture.do(['bpf_load', 'drone', SOCKET_FILTER]);
		deed.one('bpf_call', {
			command_name: 'BPF_PROG_LOAD',
			program_type_name: 'BPF_PROG_TYPE_SOCKET_FILTER',
			attach_type_name: undefined,
			name: 'drone',
			instructions: 2,
			result: deed.result(0),
			error: null,
			severity: 'low',
		});
	});

	it('matters more where it sees into the kernel', async ({capture}) => {
		const deed = await capture.do(['bpf_load', 'watcher', RAW_TRACEPOINT]);
		deed.one('bpf_call', {name: 'watcher', severity: 'medium', error: null});
	});

	it('by a caller that knows less of attr has what that says', async ({capture}) => {
		const deed = await capture.do(['bpf_load', 'drone', SOCKET_FILTER, 0, 48]);
		deed.one('bpf_call', {command_name: 'BPF_PROG_LOAD', name: '', instructions: 2, error: null});
	});

	it('by a user who may not has EPERM', async ({capture}) => {
		const deed = await capture.do(['uid', 65534], ['bpf_load', 'watcher', RAW_TRACEPOINT]);
		deed.one('bpf_call', {name: 'watcher', error: 'EPERM', uid: 65534, severity: 'medium'});
	});

	it('from nowhere has EFAULT', async ({capture}) => {
		const deed = await capture.do(['bpf_nowhere']);
		deed.one('bpf_call', {name: '', program_type: 0, instructions: 0, error: 'EFAULT'});
	});
});

describe('a program that is attached', () => {
	it('to a control group has the group, and again when it is taken off', async ({capture}) => {
		await inGroup(async group => {
			const deed = await capture.do(
				['bpf_load', 'gate', CGROUP_SKB, EGRESS],
				['open', group, 0],
				['bpf_attach', PROG_ATTACH, '=1', '=0', EGRESS],
				['bpf_attach', PROG_DETACH, '=1', '=0', EGRESS],
				['bpf_attach', PROG_DETACH, '=1', '=0', EGRESS],
			);
			const common = {
				name: 'gate',
				program_type_name: 'BPF_PROG_TYPE_CGROUP_SKB',
				attach_type_name: 'BPF_CGROUP_INET_EGRESS',
				target: group,
			};
			deed.one('bpf_call', {...common, command_name: 'BPF_PROG_ATTACH', error: null, severity: 'low'});
			deed.one('bpf_call', {...common, command_name: 'BPF_PROG_DETACH', error: null});
			deed.one('bpf_call', {...common, command_name: 'BPF_PROG_DETACH', error: 'ENOENT'});
		});
	});

	it('by a link is told with it, replaced and taken off', async ({capture}) => {
		await inGroup(async group => {
			const deed = await capture.do(
				['bpf_load', 'gate', CGROUP_SKB, EGRESS],
				['bpf_load', 'wider_gate', CGROUP_SKB, EGRESS],
				['open', group, 0],
				['bpf_link', '=0', '=2', EGRESS],
				['bpf_update', '=3', '=1'],
				['bpf_detach', '=3'],
			);
			expect([3, 4, 5].map(step => deed.result(step) >= 0)).toEqual([true, true, true]);
			deed.one('bpf_call', {
				command_name: 'BPF_LINK_CREATE',
				name: 'gate',
				target: group,
				attach_type: EGRESS,
				result: deed.result(3),
			});
			deed.one('bpf_call', {command_name: 'BPF_LINK_UPDATE', name: 'wider_gate', attach_type: -1});
			deed.one('bpf_call', {command_name: 'BPF_LINK_DETACH', name: 'wider_gate', error: null});
		});
	});

	it('to a trace point has its name', async ({capture}) => {
		const deed = await capture.do(
			['bpf_load', 'watcher', RAW_TRACEPOINT],
			['bpf_tracepoint', '=0', 'oom_score_adj_update'],
			['bpf_tracepoint', '=0', 'no_such_trace_point'],
		);
		const command_name = 'BPF_RAW_TRACEPOINT_OPEN';
		deed.one('bpf_call', {command_name, name: 'watcher', target: 'oom_score_adj_update', error: null});
		deed.one('bpf_call', {command_name, name: 'watcher', target: 'no_such_trace_point', error: 'ENOENT'});
	});

	it('to a device of the network has its number', async ({capture}) => {
		const deed = await capture.do(['bpf_load', 'drone', SOCKET_FILTER], ['bpf_link', '=0', 1, 37]);
		const {event} = deed.one('bpf_call', {attach_type_name: 'BPF_XDP', interface: 1, target: ''});
		expect(event.result).toBeLessThan(0);
	});
});

describe('an object that is pinned', () => {
	it('has the path as the caller says it, and its own name', async ({capture, folder}) => {
		mkdirSync(`${folder}/bpf`);
		const deed = await capture.do(
			['own_mounts'],
			['mount_fs', 'bpf', `${folder}/bpf`, 'bpf', 0],
			['bpf_map', 'hive'],
			['bpf_load', 'drone', SOCKET_FILTER],
			['cd', folder],
			['bpf_pin', '=2', 'bpf/kept_map'],
			['bpf_pin', '=3', `${folder}/bpf/kept_program`],
		);
		const common = {command_name: 'BPF_OBJ_PIN', error: null, unresolved: true, severity: 'low'};
		deed.one('bpf_call', {
			...common,
			target: `${folder}/bpf/kept_map`,
			name: 'hive',
			map_type_name: 'BPF_MAP_TYPE_ARRAY',
		});
		deed.one('bpf_call', {...common, target: `${folder}/bpf/kept_program`, name: 'drone'});
	});

	it('outside of such a file system has EPERM', async ({capture, folder}) => {
		const deed = await capture.do(['bpf_map', 'hive'], ['bpf_pin', '=0', `${folder}/hive`]);
		deed.one('bpf_call', {target: `${folder}/hive`, name: 'hive', error: 'EPERM'});
	});

	it('that is none of BPF has no name, whatever its file is called', async ({capture, folder}) => {
		const deed = await capture.do(
			['open', `${folder}/bpf-prog`, 0o102, 0o600],
			['bpf_pin', '=0', `${folder}/pinned`],
		);
		deed.one('bpf_call', {name: '', program_type: 0, map_type: 0, error: 'EINVAL'});
	});
});
