// SPDX-License-Identifier: MIT
// What the state files of the container runtimes say of a container: its name, image and pod. Read apart from the loop, each once; the
// files are as hostile as whoever could start a container, so their size and shape are bounded.
import {closeSync, constants, fstatSync, readSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {join} from 'node:path';
import type {Container, Runtime} from '../model/containers.ts';

/** What is known of a container beside its id; empty where nobody says. */
export type ContainerState = {
	readonly name: string;
	readonly image: string;
	readonly podName: string;
	readonly podNamespace: string;
};

const MOST_BYTES = 1 << 20;
const MOST_TEXT = 256;

type Json = {readonly [name: string]: unknown};
const isObject = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, name: string): unknown =>
	isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const text = (value: unknown): string =>
	typeof value === 'string' && value.length <= MOST_TEXT ? value : '';

const state = (name: unknown, image: unknown, podName?: unknown, podNamespace?: unknown): ContainerState => ({
	name: text(name),
	image: text(image),
	podName: text(podName),
	podNamespace: text(podNamespace),
});

function docker(json: unknown): ContainerState {
	const labels = at(at(json, 'Config'), 'Labels');
	return state(
		text(at(json, 'Name')).replace(/^\//, ''),
		at(at(json, 'Config'), 'Image'),
		at(labels, 'io.kubernetes.pod.name'),
		at(labels, 'io.kubernetes.pod.namespace'),
	);
}

/** The configuration of a bundle (OCI), whose annotations are those of containerd, CRI-O or nerdctl. */
function bundle(json: unknown): ContainerState {
	const notes = at(json, 'annotations');
	const first = (...names: readonly string[]) => names.map(name => text(at(notes, name))).find(Boolean);
	return state(
		first('io.kubernetes.cri.container-name', 'io.kubernetes.container.name', 'nerdctl/name'),
		first('io.kubernetes.cri.image-name', 'io.kubernetes.cri-o.ImageName', 'nerdctl/image'),
		first('io.kubernetes.cri.sandbox-name', 'io.kubernetes.pod.name'),
		first('io.kubernetes.cri.sandbox-namespace', 'io.kubernetes.pod.namespace'),
	);
}

/** The list of containers that Podman and CRI-O keep in their storage; what they say of one is JSON within JSON. */
function storage(json: unknown, id: string): ContainerState {
	const entry = Array.isArray(json) ? json.find(entry => at(entry, 'id') === id) : undefined;
	const names = at(entry, 'names');
	const said = at(entry, 'metadata');
	let metadata: unknown;
	try {
		metadata = typeof said === 'string' ? JSON.parse(said) : undefined;
	} catch {
		// Not ours to repair: the name beside it may do.
	}
	const name = text(at(metadata, 'name')) || (Array.isArray(names) ? names[0] : '');
	return state(name, at(metadata, 'image-name'), at(metadata, 'pod-name'));
}

type Place = {
	readonly runtimes: readonly Runtime[];
	/** Below the root; `*` stands for the id. */
	readonly path: string;
	readonly read: (json: unknown, id: string) => ContainerState;
};

const STORAGE = 'containers/storage/overlay-containers';
const TASK = 'io.containerd.runtime.v2.task';
const containerd = (root: string, space: string): Place => ({
	runtimes: ['containerd', ''],
	path: `${root}/${TASK}/${space}/*/config.json`,
	read: bundle,
});

/** Where runtimes keep their state unless they were told otherwise, in the order in which they are asked. */
const PLACES: readonly Place[] = [
	{runtimes: ['docker', ''], path: 'var/lib/docker/containers/*/config.v2.json', read: docker},
	containerd('run/containerd', 'k8s.io'),
	containerd('run/containerd', 'default'),
	containerd('run/k3s/containerd', 'k8s.io'),
	{runtimes: ['cri-o', ''], path: `run/${STORAGE}/*/userdata/config.json`, read: bundle},
	{runtimes: ['podman', 'cri-o', ''], path: `var/lib/${STORAGE}/containers.json`, read: storage},
	{runtimes: ['podman'], path: `var/lib/${STORAGE}/volatile-containers.json`, read: storage},
];

/** What bee-top reads of container runtimes, below the root, `*` for the id of a container. */
export const containerFiles: readonly string[] = PLACES.map(({path}) => path);

/** Opens one of the `containerFiles` of a container for who may not himself. */
export type OpenFor = (index: number, id: string) => number;

function readOpened(fd: number): unknown {
	try {
		const facts = fstatSync(fd);
		if (!facts.isFile() || facts.size > MOST_BYTES) return undefined;
		const bytes = Buffer.alloc(facts.size);
		return JSON.parse(bytes.toString('utf8', 0, readSync(fd, bytes, 0, bytes.length, 0)));
	} finally {
		closeSync(fd);
	}
}

async function readJson(path: string): Promise<unknown> {
	// A pipe in a file's place must not make us wait for its writer.
	const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
	try {
		const facts = await file.stat();
		if (!facts.isFile() || facts.size > MOST_BYTES) return undefined;
		const bytes = Buffer.alloc(facts.size);
		const {bytesRead} = await file.read(bytes, 0, bytes.length, 0);
		return JSON.parse(bytes.toString('utf8', 0, bytesRead));
	} finally {
		await file.close();
	}
}

/** What the runtimes' files below `root` say of a container; undefined if none says its name or image. `openFor` opens what is for root alone. Never rejects. */
export async function readContainerState(
	{runtime, id}: Container,
	root: string,
	openFor?: OpenFor,
): Promise<ContainerState | undefined> {
	if (!/^[0-9a-f]{64}$/.test(id)) return undefined;
	for (const [index, place] of PLACES.entries()) {
		if (!place.runtimes.includes(runtime)) continue;
		try {
			const json = await readJson(join(root, place.path.replace('*', id))).catch(error => {
				if (!openFor || (error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
				return readOpened(openFor(index, id));
			});
			const found = place.read(json, id);
			if (found.name || found.image) return found;
		} catch {
			// Not there, not readable, no JSON: the next place may know.
		}
	}
	return undefined;
}
