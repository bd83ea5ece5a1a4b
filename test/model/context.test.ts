// SPDX-License-Identifier: MIT
import {expect, test} from 'vitest';
import type {ContainerState} from '../../source/context/container-state.ts';
import {Contexts} from '../../source/model/context.ts';
import type {Process} from '../../source/model/processes.ts';
import {fixture, ofKind, only} from '../support/recordings.ts';

const id = 'ab'.repeat(32);
const state: ContainerState = {name: 'web', image: 'nginx', podName: '', podNamespace: ''};
const real = () => {
	const {tgid, started} = only(ofKind('kinds', 'process_exec'), event => event.argv[1] === 'plain');
	const process = fixture('kinds').model.processes.find(tgid, started);
	if (!process) throw new Error('it is not known');
	return process;
};
const inContainer = (): Process => ({...real(), cgroup: `/docker/${id}`});

test('of a service it says the unit and the parent, and nothing that is not known', () => {
	expect(new Contexts().said(real())).toEqual({
		unit: 'kinds.service',
		parent: real().parent?.comm,
	});
});

test('of a container of a recording it says the id alone', () => {
	expect(new Contexts().said(inContainer())).toMatchObject({
		container_id: id.slice(0, 12),
		container_runtime: 'docker',
	});
	expect(new Contexts().said(inContainer())).not.toHaveProperty('container_name');
});

test('it is worked out once, and again when a name came, the parent changed or the process moved', () => {
	let known: ContainerState | undefined;
	const contexts = new Contexts({of: () => known, revision: () => (known ? 1 : 0)});
	const process = inContainer();
	const first = contexts.said(process);
	expect(contexts.said(process)).toBe(first);
	known = state;
	expect(contexts.said(process)).toMatchObject({container_name: 'web', container_image: 'nginx'});
	expect(contexts.said(process)).toBe(contexts.said(process));
	process.parent = {...real(), comm: 'other'};
	expect(contexts.said(process)).toMatchObject({parent: 'other'});
	process.cgroup = '/system.slice/ssh.service';
	expect(contexts.said(process)).toEqual({parent: 'other', unit: 'ssh.service'});
});
