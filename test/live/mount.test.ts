// SPDX-License-Identifier: MIT
// All mounts are made in mount namespaces that end with the deed.
import {mkdirSync} from 'node:fs';
import {describe, expect} from 'vitest';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['mount', 'umount']});
const [MS_RDONLY, MS_NOSUID, MS_BIND, MS_REC, MS_PRIVATE] = [1, 2, 0x1000, 0x4000, 0x40000];
const [RECURSIVE, EMPTY_PATH] = [0x8000, 0x1000];
const MOVE_FROM_FD = 4;

describe('a file system that is mounted', () => {
	it('has source, target, type and flags by name', async ({capture, folder}) => {
		const deed = await capture.do(
			['own_mounts'],
			['mount_fs', 'some_bees', folder, 'tmpfs', MS_RDONLY | MS_NOSUID],
		);
		deed.one('mount', {
			call: 'mount',
			source: 'some_bees',
			target: folder,
			type: 'tmpfs',
			flags: 3,
			flag_names: 'MS_RDONLY|MS_NOSUID',
			result: 0,
			error: null,
			unresolved: true,
			severity: 'low',
			pid: deed.pid,
			pane: 'processes',
		});
	});

	it('has the current directory in front of a relative target', async ({capture, folder}) => {
		mkdirSync(`${folder}/a`);
		const deed = await capture.do(
			['own_mounts'],
			['cd', folder],
			['mount_fs', folder, './a', '-', MS_BIND | MS_REC],
		);
		deed.one('mount', {source: folder, target: `${folder}/./a`, type: '', flag_names: 'MS_BIND|MS_REC'});
	});

	it('is no matter where only a namespace of its own is set up', async ({capture}) => {
		const deed = await capture.do(['own_mounts']);
		deed.one('mount', {target: '/', flags: MS_REC | MS_PRIVATE, severity: 'info', error: null});
	});

	it('over the folder of a process matters much', async ({capture, folder}) => {
		const deed = await capture.do(['own_mounts'], ['mount_fs', folder, '/proc/1', '-', MS_BIND]);
		deed.one('mount', {source: folder, target: '/proc/1', severity: 'high', error: null});
	});

	it('by a 32-bit call is seen and marked', async ({capture, folder}) => {
		const deed = await capture.do(['own_mounts'], ['mount_fs32', 'bees', folder, 'tmpfs', MS_NOSUID]);
		deed.one('mount', {call: 'mount', source: 'bees', target: folder, type: 'tmpfs', compat: true});
	});

	it('that is not there has ENOENT', async ({capture, folder}) => {
		const deed = await capture.do(['own_mounts'], ['mount_fs', 'bees', `${folder}/none`, 'tmpfs', 0]);
		deed.one('mount', {target: `${folder}/none`, error: 'ENOENT', severity: 'low'});
	});

	it('for want of permission has EPERM', async ({capture, folder}) => {
		const deed = await capture.do(['uid', 65534], ['mount_fs', 'bees', folder, 'tmpfs', 0]);
		deed.one('mount', {target: folder, error: 'EPERM', uid: 65534});
	});

	it('from nowhere has no names', async ({capture}) => {
		const deed = await capture.do(['syscall', 165, 'x']);
		expect(deed.all('mount').map(({event}) => event.source)).toEqual(['']);
	});
});

describe('the newer calls', () => {
	it('are told where a mount comes to be and where it is put, with source and type', async ({
		capture,
		folder,
	}) => {
		const deed = await capture.do(
			['own_mounts'],
			['fsopen', 'tmpfs'],
			['fsconfig_source', '=1', 'some_bees'],
			['fsconfig_create', '=1'],
			['fsmount', '=1', MS_NOSUID],
			['move_mount', '=4', '', 'cwd', folder, MOVE_FROM_FD],
		);
		const common = {source: 'some_bees', type: 'tmpfs', error: null, severity: 'low'};
		deed.one('mount', {
			...common,
			call: 'fsmount',
			target: '',
			attribute_names: 'MOUNT_ATTR_NOSUID',
			result: deed.result(4),
		});
		deed.one('mount', {
			...common,
			call: 'move_mount',
			target: folder,
			flag_names: 'MOVE_MOUNT_F_EMPTY_PATH',
			result: 0,
		});
		expect(deed.all('mount', {call: 'fsopen'})).toHaveLength(0);
	});

	it('that copy a tree and put it elsewhere have its place', async ({capture, folder}) => {
		mkdirSync(`${folder}/from`);
		mkdirSync(`${folder}/to`);
		const deed = await capture.do(
			['own_mounts'],
			['open_tree', 'cwd', `${folder}/from`, 1],
			['move_mount', '=1', '', 'cwd', `${folder}/to`, MOVE_FROM_FD],
		);
		deed.one('mount', {
			call: 'open_tree',
			source: `${folder}/from`,
			target: '',
			flag_names: 'OPEN_TREE_CLONE',
			result: deed.result(1),
		});
		deed.one('mount', {call: 'move_mount', target: `${folder}/to`, error: null});
	});

	it('are not told where a tree is only named', async ({capture, folder}) => {
		const deed = await capture.do(['open_tree', 'cwd', folder, 0]);
		expect(deed.result(0)).toBeGreaterThan(0);
		expect(deed.all('mount')).toHaveLength(0);
	});

	it('that change a mount have what is set and taken away', async ({capture, folder}) => {
		const deed = await capture.do(
			['own_mounts'],
			['mount_fs', 'bees', folder, 'tmpfs', MS_NOSUID],
			['open', folder, 0],
			['mount_setattr', '=2', '', RECURSIVE | EMPTY_PATH, 8, MS_NOSUID, MS_PRIVATE],
		);
		deed.one('mount', {
			call: 'mount_setattr',
			target: folder,
			source: '',
			flag_names: 'AT_EMPTY_PATH|AT_RECURSIVE',
			attributes: 8,
			attribute_names: 'MOUNT_ATTR_NOEXEC',
			cleared: MS_NOSUID,
			propagation: MS_PRIVATE,
			error: null,
			unresolved: undefined,
		});
	});

	it('have the same numbers for 32-bit callers, who are marked', async ({capture, folder}) => {
		const deed = await capture.do(
			['own_mounts'],
			['open_tree32', 'cwd', folder, 1],
			['uid', 65534],
			['fsopen32', 'tmpfs'],
		);
		deed.one('mount', {call: 'open_tree', source: folder, compat: true, result: deed.result(1)});
		deed.one('mount', {call: 'fsopen', type: 'tmpfs', compat: true, error: 'EPERM'});
	});

	it('that are refused are told from the first on', async ({capture, folder}) => {
		const deed = await capture.do(
			['uid', 65534],
			['fsopen', 'tmpfs'],
			['fsmount', 4000, 0],
			['open_tree', 'cwd', folder, 1],
			['move_mount', 'cwd', '/nowhere', 'cwd', folder, 0],
		);
		deed.one('mount', {call: 'fsopen', type: 'tmpfs', error: 'EPERM'});
		deed.one('mount', {call: 'fsmount', error: 'EPERM', source: ''});
		deed.one('mount', {call: 'open_tree', source: folder, error: 'EPERM'});
		deed.one('mount', {call: 'move_mount', source: '/nowhere', target: folder, error: 'EPERM'});
	});
});

describe('a file system that is taken away', () => {
	it('has its place and the flags by name', async ({capture, folder}) => {
		const deed = await capture.do(
			['own_mounts'],
			['mount_fs', 'bees', folder, 'tmpfs', 0],
			['umount2', folder, 2],
			['umount2', folder, 8],
		);
		const common = {target: folder, unresolved: true, severity: 'low', pane: 'processes'};
		deed.one('umount', {...common, flags: 2, flag_names: 'MNT_DETACH', error: null});
		deed.one('umount', {...common, flag_names: 'UMOUNT_NOFOLLOW', error: 'EINVAL'});
	});

	it('by either 32-bit call is seen and marked', async ({capture, folder}) => {
		const deed = await capture.do(
			['own_mounts'],
			['mount_fs', 'bees', folder, 'tmpfs', 0],
			['mount_fs', 'bees', folder, 'tmpfs', 0],
			['umount32', 52, folder, 2],
			['umount32', 22, folder, 7],
		);
		deed.one('umount', {target: folder, flags: 2, compat: true, error: null});
		deed.one('umount', {target: folder, flags: 0, compat: true, error: null});
	});
});
