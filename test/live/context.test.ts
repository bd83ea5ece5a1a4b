// SPDX-License-Identifier: MIT
// Processes in cgroups that are named as the runtimes and systemd name theirs, in the hierarchy that this machine uses.
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmdirSync,
	writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, expect} from 'vitest';
import {createContainerStates} from '../../source/context/container-states.ts';
import {Contexts} from '../../source/model/context.ts';
import type {Capture, DoneDeed} from '../support/capture.ts';
import {liveTestOf} from '../support/live.ts';

const it = liveTestOf({kinds: ['process_exec', 'process_fork', 'process_exit']});
const hierarchy = existsSync('/sys/fs/cgroup/memory') ? '/sys/fs/cgroup/memory' : '/sys/fs/cgroup';
const id = '0123456789ab'.padEnd(64, '5');
const pod = '11111111-2222-3333-4444-555555555555';

/** Removes a cgroup and all below it, the innermost first. */
function removeGroup(group: string): void {
	for (const entry of readdirSync(group, {withFileTypes: true}))
		if (entry.isDirectory()) removeGroup(join(group, entry.name));
	rmdirSync(group);
}

/** Runs /bin/true in a cgroup of this path below one of our own, which is gone afterwards; hands its events over. */
async function runIn(
	capture: Capture,
	path: string,
	seen: (deed: DoneDeed, pid: number) => void,
): Promise<void> {
	const top = mkdtempSync(join(hierarchy, 'bee-top-live-'));
	const group = join(top, path);
	try {
		mkdirSync(group, {recursive: true});
		const deed = await capture.do(
			['in_child', 'join_cgroup', `${group}/cgroup.procs`],
			['join_cgroup', `${group}/cgroup.procs`],
			['in_child', 'exec', '/bin/true', 'true'],
		);
		seen(deed, deed.result(2));
	} finally {
		// A group stays busy until its last process is wholly gone.
		await capture.until(`${group} to be empty`, () =>
			!existsSync(group) || readFileSync(`${group}/cgroup.procs`, 'utf8') === '' ? true : undefined,
		);
		removeGroup(top);
	}
}

describe('a process in a cgroup that is called', () => {
	it.for([
		[`docker/${id}`, {container_id: id.slice(0, 12), container_runtime: 'docker', pod: undefined}],
		[
			`system.slice/docker-${id}.scope`,
			{container_id: id.slice(0, 12), container_runtime: 'docker', unit: `docker-${id}.scope`},
		],
		[
			`machine.slice/libpod-${id}.scope/container`,
			{container_id: id.slice(0, 12), container_runtime: 'podman'},
		],
		[
			`kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod${pod.replaceAll('-', '_')}.slice/cri-containerd-${id}.scope`,
			{container_id: id.slice(0, 12), container_runtime: 'containerd', pod},
		],
		[
			`kubepods/besteffort/pod${pod}/${id}`,
			{container_id: id.slice(0, 12), container_runtime: undefined, pod},
		],
		['lxc.payload.web', {container_id: 'web', container_runtime: 'lxc'}],
		['machine.slice/machine-web.scope/payload', {container_id: 'web', container_runtime: 'nspawn'}],
		['system.slice/bee-shop.service', {unit: 'bee-shop.service', container_id: undefined}],
		[
			'user.slice/user-1000.slice/user@1000.service/app.slice/app-bee.scope',
			{unit: 'user@1000.service', user_unit: 'app-bee.scope'},
		],
	] as const)('%s is told with it', async ([path, wanted], {capture}) => {
		await runIn(capture, path, (deed, pid) => {
			deed.one('process_exec', {pid, ...wanted});
			deed.one('process_exit', {pid, ...wanted});
		});
	});
});

it('a container whose runtime keeps its state has name and image as soon as they are read', async ({
	capture,
	folder,
}) => {
	const file = join(folder, `var/lib/docker/containers/${id}/config.v2.json`);
	mkdirSync(dirname(file), {recursive: true});
	writeFileSync(file, JSON.stringify({Name: '/web', Config: {Image: 'nginx:1.27'}}));
	const states = createContainerStates(folder);
	const contexts = new Contexts(states);
	await runIn(capture, `docker/${id}`, (deed, pid) => {
		const {event} = deed.one('process_exec', {pid});
		expect(basename(event.cgroup)).toBe(id);
		const process = capture.model.processes.find(event.tgid, event.started);
		expect(process && contexts.said(process)).toMatchObject({container_id: id.slice(0, 12)});
	});
	await expect.poll(states.revision).toBe(1);
	const ended = capture.seen.findLast(({event}) => event.kind === 'process_exit' && event.comm === 'true');
	const process = ended && capture.model.processes.find(ended.event.tgid, ended.event.started);
	expect(process && contexts.said(process)).toMatchObject({
		container_name: 'web',
		container_image: 'nginx:1.27',
	});
});

it('a process is told with the names of its group and of its parent', async ({capture}) => {
	const [, group = ''] = /^([^:]+):[^:]*:65534:/m.exec(readFileSync('/etc/group', 'utf8')) ?? [];
	const deed = await capture.do(['gid', 65534], ['in_child', 'exec', '/bin/true', 'true']);
	deed.one('process_exec', {pid: deed.result(1), parent: 'deeds', group: group === '' ? undefined : group});
});
