// SPDX-License-Identifier: MIT
// Who did it decides where the deed alone does not.
import {describe, expect, test} from 'vitest';
import type {BeeEvent} from '../../source/capture/layout.generated.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import {ofKind, only} from '../support/recordings.ts';

const graded = (event: BeeEvent, exe: string, parentExe = '') =>
	ruleOf(event, {exe, parentExe})?.severity ?? 'info';

const systemd = '/usr/lib/systemd/systemd';

describe('a module', () => {
	const [memory, file] = ofKind('kinds', 'module_load');
	if (memory?.source !== 'memory' || file?.source !== 'file') throw new Error('the recording is another one');

	test('that the usual programs load from where modules are kept does not matter', () => {
		const usual = {...file, path: '/usr/lib/modules/6.12.0/kernel/fs/fat/vfat.ko.xz'};
		expect(graded(usual, '/usr/bin/kmod')).toBe('info');
		expect(graded(usual, '/usr/lib/systemd/systemd-udevd')).toBe('info');
		expect(graded(usual, '/home/deploy/load')).toBe('medium');
		// They unpack some by themselves.
		expect(graded(memory, '/usr/bin/kmod')).toBe('info');
	});

	test('from elsewhere matters whoever loads it', () => {
		expect(graded(file, '/usr/bin/kmod')).toBe('medium');
		expect(graded({...file, path: '/usr/lib/modules.evil/x.ko'}, '/usr/bin/kmod')).toBe('medium');
	});
});

describe('a mount', () => {
	const event = only(ofKind('kinds', 'mount'), ({target}) => target === '/tmp');

	test('by systemd or for it does not matter, by the same helper for others it does', () => {
		expect(graded(event, systemd)).toBe('info');
		expect(graded(event, '/usr/bin/mount', systemd)).toBe('info');
		expect(graded(event, '/usr/bin/mount', '/bin/bash')).toBe('low');
		expect(graded(event, '/tmp/mount', systemd)).toBe('low');
	});

	test('by what runs containers does not matter, save over a process', () => {
		expect(graded(event, '/usr/bin/runc')).toBe('info');
		expect(graded({...event, target: '/proc/77'}, '/usr/bin/runc')).toBe('high');
		expect(graded({...event, target: '/proc/.//fs/../77/task'}, '/usr/bin/runc')).toBe('high');
		expect(graded({...event, target: '/proc/sys'}, '/usr/bin/runc')).toBe('info');
	});

	test('that is a change of propagation and more matters', () => {
		expect(graded({...event, flags: 1 << 19}, '/usr/bin/unshare')).toBe('info');
		expect(graded({...event, flags: (1 << 19) | 1}, '/usr/bin/unshare')).toBe('low');
	});
});

test('a BPF program matters less by a tool for that, and not at all by what sets up the machine', () => {
	const event = only(
		ofKind('kinds', 'bpf_call'),
		({name, command}) => name === 'shop_watch' && command === 5,
	);
	expect(graded(event, '/home/deploy/watch')).toBe('medium');
	expect(graded(event, '/usr/bin/bpftrace')).toBe('low');
	expect(graded(event, systemd)).toBe('info');
});

test('events of others do not matter by perf', () => {
	const [, everybody] = ofKind('kinds', 'perf_open');
	if (!everybody) throw new Error('the recording is another one');
	expect(graded(everybody, '/usr/bin/perf')).toBe('info');
	expect(graded(everybody, '/home/deploy/perf')).toBe('low');
	expect(graded({...everybody, type: 5}, '/home/deploy/perf')).toBe('medium');
	expect(graded({...everybody, type: 5, own: true}, '/home/deploy/perf')).toBe('info');
});

test('to read what one’s own keyrings hold does not matter, to change who may use a key does', () => {
	const read = only(ofKind('kinds', 'keyctl'), ({operation, result}) => operation === 11 && result > 0);
	expect(graded(read, '')).toBe('low');
	expect(graded({...read, key: -3}, '')).toBe('info');
	expect(graded({...read, operation: 5}, '')).toBe('low');
	expect(graded({...read, operation: 6}, '')).toBe('info');
});
