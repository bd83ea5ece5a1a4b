// SPDX-License-Identifier: MIT
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placementOf} from '../../source/model/containers.ts';

const id = '0123456789ab'.padEnd(64, 'cdef');
const uid = '11111111-2222-3333-4444-555555555555';
const under = uid.replaceAll('-', '_');

describe('a container is known by the path of its cgroup', () => {
	test.each([
		['docker, cgroupfs', `/docker/${id}`, 'docker', undefined],
		['docker, systemd', `/system.slice/docker-${id}.scope`, 'docker', undefined],
		['docker with an init inside', `/system.slice/docker-${id}.scope/init.scope`, 'docker', undefined],
		['podman, systemd', `/machine.slice/libpod-${id}.scope`, 'podman', undefined],
		['podman, its payload', `/machine.slice/libpod-${id}.scope/container`, 'podman', undefined],
		['podman, cgroupfs', `/libpod_parent/libpod-${id}`, 'podman', undefined],
		[
			'podman of a user',
			`/user.slice/user-1000.slice/user@1000.service/user.slice/libpod-${id}.scope/container`,
			'podman',
			undefined,
		],
		['containerd by nerdctl', `/system.slice/nerdctl-${id}.scope`, 'containerd', undefined],
		['containerd by its namespace', `/default/${id}`, 'containerd', undefined],
		[
			'Kubernetes, containerd, systemd',
			`/kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${under}.slice/cri-containerd-${id}.scope`,
			'containerd',
			uid,
		],
		[
			'Kubernetes, containerd that was not told of systemd',
			`/system.slice/containerd.service/kubepods-besteffort-pod${under}.slice:cri-containerd:${id}`,
			'containerd',
			uid,
		],
		['Kubernetes, CRI-O', `/kubepods.slice/kubepods-pod${under}.slice/crio-${id}.scope`, 'cri-o', uid],
		[
			'Kubernetes, docker',
			`/kubepods.slice/kubepods-besteffort.slice/kubepods-besteffort-pod${under}.slice/docker-${id}.scope`,
			'docker',
			uid,
		],
		['Kubernetes, cgroupfs', `/kubepods/burstable/pod${uid}/${id}`, '', uid],
		['Kubernetes, a static pod', `/kubepods/besteffort/pod${'a'.repeat(32)}/${id}`, '', 'a'.repeat(32)],
		[
			'a container within a container: the inner one',
			`/docker/${'f'.repeat(64)}/docker/${id}`,
			'docker',
			undefined,
		],
	])('%s', (_, path, runtime, pod) => {
		expect(placementOf(path).container).toEqual({runtime, id, shortId: '0123456789ab', pod});
	});

	test.each([
		['LXC', '/lxc/web', 'lxc', 'web'],
		['LXC 4', '/lxc.payload.web/system.slice/ssh.service', 'lxc', 'web'],
		['nspawn', '/machine.slice/machine-my\\x2dbox.scope/payload', 'nspawn', 'my-box'],
		['nspawn as a service', '/machine.slice/systemd-nspawn@web.service/payload', 'nspawn', 'web'],
	])('%s, whose id is a name', (_, path, runtime, name) => {
		expect(placementOf(path).container).toEqual({runtime, id: name, shortId: name, pod: undefined});
	});

	test.each([
		'',
		'/',
		'/system.slice/ssh.service',
		`/machine.slice/libpod-conmon-${id}.scope`,
		`/kubepods.slice/kubepods-pod${under}.slice/crio-conmon-${id}.scope`,
		'/machine.slice/machine-qemu\\x2d1\\x2dvm.scope',
		`/docker/${id.slice(1)}`,
		`/docker/${id}0`,
		`/system.slice/docker-${id.toUpperCase()}.scope`,
		'/lxc.monitor.web',
	])('there is none in %s', path => {
		expect(placementOf(path).container).toBeUndefined();
	});
});

describe('a unit of systemd is known by the path of its cgroup', () => {
	test.each([
		['/system.slice/nginx.service', 'nginx.service', undefined, 'system.slice'],
		[
			'/system.slice/system-getty.slice/getty@tty1.service',
			'getty@tty1.service',
			undefined,
			'system-getty.slice',
		],
		['/user.slice/user-1000.slice/session-3.scope', 'session-3.scope', undefined, 'user-1000.slice'],
		[
			'/user.slice/user-1000.slice/user@1000.service/app.slice/app-vim.scope',
			'user@1000.service',
			'app-vim.scope',
			'user-1000.slice',
		],
		['/init.scope', 'init.scope', undefined, undefined],
		['/system.slice/nginx.service/worker', 'nginx.service', undefined, 'system.slice'],
		[
			`/system.slice/docker-${id}.scope/system.slice/ssh.service`,
			`docker-${id}.scope`,
			undefined,
			'system.slice',
		],
		[`/docker/${id}/system.slice/ssh.service`, undefined, undefined, undefined],
	])('%s', (path, unit, userUnit, slice) => {
		expect(placementOf(path)).toMatchObject({unit, userUnit, slice});
	});
});

test('whatever a path is, its container has an id that is part of it or of its escaped form', () => {
	const part = fc.constantFrom(
		'docker',
		'machine-',
		'.scope',
		id,
		'pod',
		uid,
		':',
		'-',
		'/',
		'lxc',
		'\\x2f',
		'..',
		'é',
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 12}), parts => {
			const {container} = placementOf(parts.join(''));
			if (container) expect(container.id.length).toBeGreaterThan(0);
		}),
	);
});
