// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import {mount} from '../../source/kinds/mount.ts';
import {ofKind, only} from '../support/recordings.ts';
import {names, tell} from '../support/tell.ts';

const mounts = ofKind('kinds', 'mount').filter(({comm}) => comm === 'kinds-system');

test('mounts are told with place, source, type and flags, and how much each matters', () => {
	expect(mounts.map(event => [tell(event).subject, tell(event).outcome, tell(event).severity])).toEqual([
		['/ from none MS_REC|MS_PRIVATE', '', 'info'],
		['/tmp from bpf bpf', '', 'low'],
		['/srv/shop/logs from shop tmpfs MS_NOSUID|MS_NODEV', '', 'low'],
		['/srv/shop/logs MS_RDONLY|MS_REMOUNT|MS_BIND', '', 'low'],
		['/proc/1 from /srv/shop/logs MS_BIND', '', 'high'],
		['/srv/absent from /dev/none ext4', 'ENOENT', 'low'],
		['/srv from none tmpfs', 'EPERM', 'low'],
	]);
});

test('the newer calls have labels of their own, and their settings in words', () => {
	const event = only(mounts, ({type}) => type === 'ext4');
	const changed = {
		...event,
		call: 'mount_setattr',
		source: '',
		type: '',
		flags: 0x8000,
		attributes: 8,
		cleared: 2,
		propagation: 1 << 18,
	} as const;
	expect(mount.label(changed)).toBe('mountset');
	expect(mount.subject(changed, names)).toBe(
		'/srv/absent AT_RECURSIVE MOUNT_ATTR_NOEXEC without MOUNT_ATTR_NOSUID MS_PRIVATE',
	);
	expect(mount.also?.(changed, names)).toEqual({
		flag_names: 'AT_RECURSIVE',
		attribute_names: 'MOUNT_ATTR_NOEXEC',
	});
	expect(mount.label({...event, call: 'move_mount'})).toBe('mount');
	expect(mount.label({...event, call: 'open_tree'})).toBe('treecopy');
	expect(mount.outcome({...event, call: 'fsmount', result: 7})).toBe('7');
	expect(mount.fields?.flags?.(4, {...event, call: 'move_mount'})).toBe('MOVE_MOUNT_F_EMPTY_PATH');
});
