// SPDX-License-Identifier: MIT
import {execFileSync} from 'node:child_process';
import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readContainerState} from '../../source/context/container-state.ts';
import {createContainerStates} from '../../source/context/container-states.ts';
import type {Container, Runtime} from '../../source/model/containers.ts';
import {temporaryFolder} from '../support/temporary-folder.ts';

const id = 'ab'.repeat(32);
const container = (runtime: Runtime): Container => ({runtime, id, shortId: id.slice(0, 12), pod: undefined});

/** A root folder with these files, gone when the test ends. */
function rootWith(files: Readonly<Record<string, unknown>>): string {
	const root = temporaryFolder();
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), {recursive: true});
		writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
	}
	return root;
}

const DOCKER = `var/lib/docker/containers/${id}/config.v2.json`;
const BUNDLE = `run/containerd/io.containerd.runtime.v2.task/k8s.io/${id}/config.json`;
const CRIO = `run/containers/storage/overlay-containers/${id}/userdata/config.json`;
const STORAGE = 'var/lib/containers/storage/overlay-containers/containers.json';
const inDocker = {ID: id, Name: '/web', Config: {Image: 'nginx:1.27', Labels: {}}};

describe('name and image are what the files of the runtime say', () => {
	test('docker', async () => {
		const root = rootWith({[DOCKER]: inDocker});
		expect(await readContainerState(container('docker'), root)).toEqual({
			name: 'web',
			image: 'nginx:1.27',
			podName: '',
			podNamespace: '',
		});
	});

	test('containerd under Kubernetes', async () => {
		const annotations = {
			'io.kubernetes.cri.container-name': 'api',
			'io.kubernetes.cri.image-name': 'registry/api:3',
			'io.kubernetes.cri.sandbox-name': 'api-7d9f',
			'io.kubernetes.cri.sandbox-namespace': 'shop',
		};
		const wanted = {name: 'api', image: 'registry/api:3', podName: 'api-7d9f', podNamespace: 'shop'};
		const root = rootWith({[BUNDLE]: {ociVersion: '1.1.0', annotations}});
		expect(await readContainerState(container('containerd'), root)).toEqual(wanted);
		expect(await readContainerState(container(''), root)).toEqual(wanted);
		expect(await readContainerState(container('docker'), root)).toBeUndefined();
	});

	test('CRI-O', async () => {
		const annotations = {
			'io.kubernetes.container.name': 'api',
			'io.kubernetes.cri-o.ImageName': 'registry/api:3',
			'io.kubernetes.pod.name': 'api-7d9f',
			'io.kubernetes.pod.namespace': 'shop',
		};
		const root = rootWith({[CRIO]: {annotations}});
		expect(await readContainerState(container('cri-o'), root)).toEqual({
			name: 'api',
			image: 'registry/api:3',
			podName: 'api-7d9f',
			podNamespace: 'shop',
		});
	});

	test('podman', async () => {
		const metadata = JSON.stringify({'image-name': 'docker.io/library/nginx:latest', name: 'web'});
		const root = rootWith({[STORAGE]: [{id: 'other'}, {id, names: ['web'], metadata}]});
		expect(await readContainerState(container('podman'), root)).toMatchObject({
			name: 'web',
			image: 'docker.io/library/nginx:latest',
		});
	});
});

describe('a file that nobody wrote in good faith tells nothing', () => {
	test.each([
		['no JSON', '{'],
		['null', 'null'],
		['a list', '[[[]]]'],
		['a name that is an object', {Name: {}, Config: {Image: 7}}],
		['a name of a megabyte', {Name: 'x'.repeat(900_000)}],
		['more than is read', ' '.repeat((1 << 20) + 1)],
		['deep nesting', '['.repeat(200_000)],
	])('%s', async (_, content) => {
		expect(await readContainerState(container('docker'), rootWith({[DOCKER]: content}))).toBeUndefined();
	});

	test('a link in its place is not followed', async () => {
		const root = rootWith({elsewhere: inDocker, [`${dirname(DOCKER)}/x`]: ''});
		symlinkSync(join(root, 'elsewhere'), join(root, DOCKER));
		expect(await readContainerState(container('docker'), root)).toBeUndefined();
	});

	test('a pipe in its place is not waited for', async () => {
		const root = rootWith({[`${dirname(DOCKER)}/x`]: ''});
		execFileSync('mkfifo', [join(root, DOCKER)]);
		expect(await readContainerState(container('docker'), root)).toBeUndefined();
	});

	test('any JSON at all', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json(), async content => {
				const root = rootWith({[DOCKER]: content, [BUNDLE]: content, [STORAGE]: content});
				for (const runtime of ['docker', 'containerd', 'podman', ''] as const)
					expect(await readContainerState(container(runtime), root)).toBeUndefined();
			}),
			{numRuns: 30},
		);
	});
});

test('an id that is none leads to no file', async () => {
	const root = rootWith({'var/lib/docker/containers/x/config.v2.json': inDocker});
	const wrong = {...container('docker'), id: '../containers/x'};
	expect(await readContainerState(wrong, root)).toBeUndefined();
});

test('nobody waits for a name: it is there some time after it was first asked for, and the revision tells', async () => {
	const states = createContainerStates(rootWith({[DOCKER]: inDocker}));
	expect(states.of(container('docker'))).toBeUndefined();
	expect(states.revision()).toBe(0);
	await expect.poll(() => states.revision()).toBe(1);
	expect(states.of(container('docker'))?.name).toBe('web');
});
