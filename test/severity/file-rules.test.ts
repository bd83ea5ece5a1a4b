// SPDX-License-Identifier: MIT
// The rules of deeds on files, tried on recorded events whose file or program is another one.
import {describe, expect, test} from 'vitest';
import {type BeeEvent, layout} from '../../source/capture/layout.generated.ts';
import {ruleOf} from '../../source/severity/grade.ts';
import type {Who} from '../../source/severity/rule.ts';
import {ofKind} from '../support/recordings.ts';

const nobody: Who = {exe: '/srv/app/app', parentExe: '/usr/bin/bash'};
const dpkg: Who = {exe: '/usr/bin/dpkg', parentExe: '/usr/bin/apt-get'};
const grade = (event: BeeEvent, who: Who = nobody) => ruleOf(event, who)?.severity ?? 'info';
const first = <T>(events: readonly T[]): T => {
	if (!events[0]) throw new Error('nothing was recorded');
	return events[0];
};

describe('permissions', () => {
	const event = first(ofKind('kinds', 'file_chmod'));

	test('that give the rights of the owner are high, unless software is being installed or it failed', () => {
		expect(grade({...event, mode: 0o4755})).toBe('high');
		expect(grade({...event, mode: 0o6755})).toBe('high');
		expect(grade({...event, mode: 0o2755})).toBe('medium');
		expect(grade({...event, mode: 0o4755}, dpkg)).toBe('info');
		expect(grade({...event, mode: 0o4755, result: -1})).toBe('info');
	});

	test('that let everybody write matter in the system and on programs, not with the sticky bit', () => {
		expect(grade({...event, mode: 0o666, path: '/etc/cron.d/job'})).toBe('medium');
		expect(grade({...event, mode: 0o777, path: '/srv/app/run'})).toBe('low');
		expect(grade({...event, mode: 0o666, path: '/srv/app/data'})).toBe('info');
		expect(grade({...event, mode: 0o1777, path: '/etc/spool'})).toBe('info');
	});

	test('are seen through dots in the name that the caller gave', () => {
		expect(grade({...event, mode: 0o666, path: '/srv/../etc/./passwd'})).toBe('medium');
		expect(grade({...event, mode: 0o666, path: '//etc//passwd'})).toBe('medium');
		expect(grade({...event, mode: 0o666, path: '/etc/../srv/data'})).toBe('info');
	});
});

test('a file of the system that gets an ordinary owner is medium', () => {
	const event = {...first(ofKind('kinds', 'file_chown')), path: '/usr/bin/sudo'};
	expect(grade({...event, owner: 1000})).toBe('medium');
	expect(grade({...event, owner: 0})).toBe('info');
	expect(grade({...event, owner: 0xffff_ffff})).toBe('info');
	expect(grade({...event, owner: 1000}, dpkg)).toBe('info');
	expect(grade({...event, owner: 1000, path: '/home/me/file'})).toBe('info');
});

test('a log that is cut is medium, unless logs are being rotated', () => {
	const event = {...first(ofKind('kinds', 'file_truncate')), path: '/var/log/auth.log'};
	expect(grade(event)).toBe('medium');
	expect(grade(event, {exe: '/usr/sbin/logrotate', parentExe: ''})).toBe('info');
	expect(grade(event, {exe: '/usr/lib/systemd/systemd-journald', parentExe: ''})).toBe('info');
	expect(grade({...event, path: '/var/logs'})).toBe('info');
});

test('capabilities for a program are high, other guards of files medium, labels and layers nothing', () => {
	const event = first(ofKind('kinds', 'file_xattr'));
	expect(grade({...event, name: 'security.capability'})).toBe('high');
	expect(grade({...event, name: 'security.capability', action: 'remove'})).toBe('medium');
	expect(grade({...event, name: 'security.ima'})).toBe('medium');
	expect(grade({...event, name: 'security.selinux'})).toBe('info');
	expect(grade({...event, name: 'trusted.overlay.opaque'})).toBe('info');
	expect(grade({...event, name: 'user.security.capability'})).toBe('info');
	expect(grade({...event, name: 'security.capability'}, dpkg)).toBe('info');
});

test('a time that is given to a file of the system is low', () => {
	const event = {...first(ofKind('kinds', 'file_utimes')), path: '/usr/bin/ls'};
	expect(grade(event)).toBe('low');
	expect(grade({...event, modifyAs: 'now'})).toBe('info');
	expect(grade(event, dpkg)).toBe('info');
	expect(grade({...event, path: '/srv/file'})).toBe('info');
});

test('a device is medium, but not the note of an overlay, nor to those who make devices', () => {
	const event = {...first(ofKind('kinds', 'file_mknod')), type: 'character', major: 1, minor: 1} as const;
	expect(grade(event)).toBe('medium');
	expect(grade({...event, type: 'block'})).toBe('medium');
	expect(grade({...event, major: 0, minor: 0})).toBe('info');
	expect(grade({...event, type: 'fifo'})).toBe('info');
	expect(grade(event, {exe: '/usr/bin/udevadm', parentExe: ''})).toBe('info');
	expect(grade(event, {exe: '/usr/bin/tar', parentExe: '/usr/bin/runc'})).toBe('info');
});

describe('of a sensitive path', () => {
	const marked = <E extends BeeEvent>(event: E, change: Partial<E>): E => ({
		...event,
		result: 0,
		...change,
		marks: event.marks | (layout.marks.sensitive ?? 0),
	});
	const visudo: Who = {exe: '/usr/sbin/visudo', parentExe: '/usr/bin/bash'};
	const chmod = first(ofKind('kinds', 'file_chmod'));
	const link = first(ofKind('kinds', 'file_link'));
	const symlink = first(ofKind('kinds', 'file_symlink'));

	test('other permissions matter a step less than other content', () => {
		const plain = {mode: 0o600, path: '/etc/sudoers'};
		expect(grade(marked(chmod, plain))).toBe('medium');
		expect(grade(marked(chmod, plain), visudo)).toBe('info');
		expect(grade(marked(chmod, {...plain, path: '/etc/shadow'}))).toBe('high');
		expect(grade({...chmod, result: 0, path: '/etc/shadow', mode: 0o600})).toBe('info');
	});

	test('what matters anyway still does, whatever else holds', () => {
		expect(grade(marked(chmod, {mode: 0o4755, path: '/usr/bin/x'}))).toBe('high');
		expect(grade(marked(chmod, {mode: 0o4755, path: '/usr/bin/x'}), dpkg)).toBe('info');
	});

	test('a second name matters by either', () => {
		expect(grade(marked(link, {path: '/etc/shadow', newPath: '/tmp/x'}))).toBe('high');
		expect(grade(marked(link, {path: '/tmp/x', newPath: '/etc/ld.so.preload'}))).toBe('critical');
		expect(grade(marked(link, {path: '/etc/shadow', newPath: '/tmp/x', result: -1}))).toBe('medium');
	});

	test('a link that leads there matters little, one that stands there as much as any file', () => {
		expect(grade(marked(symlink, {path: '/tmp/x', target: '/etc/shadow'}))).toBe('low');
		expect(grade(marked(symlink, {path: '/etc/ld.so.preload', target: '/tmp/x'}))).toBe('critical');
	});

	test('of a disk a node is judged by the device that it is', () => {
		const node = first(ofKind('kinds', 'file_mknod'));
		const disk = {path: '/dev/sda', type: 'block', major: 8, minor: 0} as const;
		expect(grade(marked(node, disk))).toBe('medium');
		expect(grade(marked(node, disk), {exe: '/usr/bin/runc', parentExe: ''})).toBe('info');
	});
});
