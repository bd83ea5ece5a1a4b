// SPDX-License-Identifier: MIT
import type {BeeEvent} from '../capture/layout.generated.ts';
import type {Subject} from '../query/subject.ts';
import type {Facet, Keyed} from './facet.ts';
import {processFacet, processKey, processLabel, readProcessKey, renameProcess} from './process.ts';
import {quoted} from './quote.ts';

/** What is no process, by the field that names it. */
function thingOf(event: BeeEvent): readonly [field: string, name: string] | undefined {
	switch (event.kind) {
		case 'mount':
		case 'umount':
			return ['target', event.target];
		case 'module_load':
		case 'module_unload':
		case 'bpf_call':
			return ['name', event.name];
		case 'keyctl':
			return ['description', event.description];
		default:
			return undefined;
	}
}

/** Keys of things begin with a field's name, so that none is ever that of a process. */
const thingKey = (field: string, name: string) => `${field}=${name}`;

/** The process that something was done to. A perf event knows it by a number of the caller's, which is no identity. */
function otherOf(subject: Subject): Keyed | undefined {
	const {event} = subject;
	const {processes} = subject.around.model;
	if (!('targetStarted' in event) || event.target === 0 || event.target === event.tgid) return undefined;
	const {target, targetStarted} = event;
	const comm = processes.find(target, targetStarted)?.comm ?? ('targetComm' in event ? event.targetComm : '');
	return {key: processKey(target, targetStarted), label: processLabel(target, comm)};
}

/** What it was done to: a process, or where there is none a thing; who does it to nobody else does it to itself. So each event has one. */
function targetOf(subject: Subject): Keyed | undefined {
	const thing = thingOf(subject.event);
	if (thing?.[1]) return {key: thingKey(...thing), label: thing[1]};
	return otherOf(subject) ?? processFacet.of(subject);
}

/** Whom or what it was done to. */
export const targetFacet: Facet = {
	name: 'target',
	title: 'TARGET',
	about:
		'the process that it was done to, or the mount, module, BPF program or key; itself where there is no other',
	panes: ['processes', 'memory'],
	of: targetOf,
	belongs: (subject, key) => targetOf(subject)?.key === key,
	filter: key => {
		const identity = readProcessKey(key);
		if (identity)
			return `(bee.target = ${identity.pid} or not bee.target exists and proc.pid = ${identity.pid})`;
		const equals = key.indexOf('=');
		const value = quoted(key.slice(equals + 1));
		return equals > 0 && value ? `evt.arg.${key.slice(0, equals)} = ${value}` : undefined;
	},
	rename: renameProcess,
};
