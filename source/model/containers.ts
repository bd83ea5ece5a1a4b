// SPDX-License-Identifier: MIT
// What a cgroup's path tells: runtimes and systemd name their groups after what runs in them, in version 1 and 2 of cgroups alike, and each
// in one way for the systemd driver and in another for the cgroupfs driver.

/** Who made a container; empty where the path does not say, as under `kubepods` with the cgroupfs driver. */
export type Runtime = 'docker' | 'podman' | 'containerd' | 'cri-o' | 'lxc' | 'nspawn' | '';

/** A container as its cgroup names it. */
export type Container = {
	readonly runtime: Runtime;
	/** 64 hexadecimal digits, or a name where the runtime has no ids (LXC, nspawn). */
	readonly id: string;
	/** The first twelve digits, as the tools of the runtimes print it; a name is whole. */
	readonly shortId: string;
	/** The uid of its Kubernetes pod, with dashes; undefined if it is in none. */
	readonly pod: string | undefined;
};

/** What is known of a process by the path of its cgroup. */
export type Placement = {
	/** The innermost one. */
	readonly container: Container | undefined;
	/** Of the machine's own systemd, as it names it: a service, a scope, `user@1000.service`. */
	readonly unit: string | undefined;
	/** Of the systemd of a user. */
	readonly userUnit: string | undefined;
	readonly slice: string | undefined;
};

const ID = /^[0-9a-f]{64}$/;
const SHORT = 12;
/** The names before the id, of scopes (systemd driver) and folders (cgroupfs driver). Monitors of containers (`conmon`) stand outside of them. */
const PREFIXES: Readonly<Record<string, Runtime>> = {
	docker: 'docker',
	moby: 'docker',
	libpod: 'podman',
	'libpod-payload': 'podman',
	'cri-containerd': 'containerd',
	containerd: 'containerd',
	nerdctl: 'containerd',
	crio: 'cri-o',
};
const FOLDERS: Readonly<Record<string, Runtime>> = {
	...PREFIXES,
	libpod_parent: 'podman',
	podman: 'podman',
	default: 'containerd',
	'k8s.io': 'containerd',
};

const POD = /(?:^|-)pod([0-9a-f]{8}(?:[-_][0-9a-f]{4}){3}[-_][0-9a-f]{12}|[0-9a-f]{32})(?:\.slice)?$/;
const UNIT = /^[^/]+\.(?:service|scope|socket|mount|automount|swap|target|device|timer|path)$/;
/** Virtual machines are machines to systemd, too. */
const VIRTUAL = /^qemu-/;

/** Undoes systemd's `\x2d`. */
const unescaped = (name: string) =>
	name.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const named = (runtime: Runtime, id: string): Container => ({runtime, id, shortId: id, pod: undefined});
const identified = (runtime: Runtime, id: string): Container => ({
	runtime,
	id,
	shortId: id.slice(0, SHORT),
	pod: undefined,
});

/** The container that one name of a path, below another, stands for. */
function containerAt(name: string, above: string): Container | undefined {
	if (name === '') return undefined;
	// containerd below a systemd that it was not told of: `kubepods-pod<uid>.slice:cri-containerd:<id>`.
	const bare =
		name
			.replace(/\.scope$/, '')
			.split(':')
			.at(-1) ?? '';
	if (ID.test(bare)) {
		const prefix = name.split(':').at(-2) ?? above;
		return identified(Object.hasOwn(FOLDERS, prefix) ? (FOLDERS[prefix] ?? '') : '', bare);
	}
	const dash = bare.length - 65;
	const prefix = bare[dash] === '-' ? bare.slice(0, dash) : '';
	if (Object.hasOwn(PREFIXES, prefix) && ID.test(bare.slice(dash + 1)))
		return identified(PREFIXES[prefix] ?? '', bare.slice(dash + 1));
	if (above === 'lxc' || above === 'lxc.payload') return named('lxc', name);
	const [, lxc] = /^lxc\.payload\.(.+)$/.exec(name) ?? [];
	if (lxc) return named('lxc', lxc);
	const [, machine] = /^machine-(.+)\.scope$/.exec(name) ?? /^systemd-nspawn@(.+)\.service$/.exec(name) ?? [];
	const plain = machine && unescaped(machine);
	return plain && !VIRTUAL.test(plain) ? named('nspawn', plain) : undefined;
}

/** Where a process is, by the path of its cgroup below the root of the hierarchy. The path is anybody's who may make cgroups: nothing is believed but its shape. */
export function placementOf(path: string): Placement {
	let container: Container | undefined;
	let pod: string | undefined;
	let unit: string | undefined;
	let userUnit: string | undefined;
	let slice: string | undefined;
	let above = '';
	for (const name of path.split('/')) {
		const uid = POD.exec(name.split(':')[0] ?? '')?.[1]?.replaceAll('_', '-');
		if (uid) pod = uid;
		const found = containerAt(name, above);
		if (found) container = {...found, pod};
		else if (!container) {
			// What a systemd inside of a container names is not of this machine.
			if (name.endsWith('.slice') && unit === undefined) slice = name;
			else if (UNIT.test(name)) {
				if (unit === undefined) unit = name;
				else if (unit.startsWith('user@')) userUnit ??= name;
			}
		}
		if (found && UNIT.test(name)) {
			if (unit === undefined) unit = name;
			else if (unit.startsWith('user@')) userUnit ??= name;
		}
		above = name;
	}
	return {container, unit, userUnit, slice};
}
