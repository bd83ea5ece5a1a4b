// SPDX-License-Identifier: MIT
import type {KindName} from '../capture/layout.generated.ts';
import {processKey, readProcessKey} from '../model/process-key.ts';
import type {Subject} from '../query/subject.ts';
import type {Facet, Keyed} from './facet.ts';
import {processFacet, processLabel, renameProcess} from './process.ts';
import {quoted} from './quote.ts';

/** Kinds that are about no process, or (perf events) one that is known by a number of the caller's, which is no identity, by the field that names what they are about. */
const THINGS = {
	target: ['mount', 'umount', 'perf_open'],
	name: ['module_load', 'module_unload', 'bpf_call'],
	description: ['keyctl'],
} as const satisfies Readonly<Record<string, readonly KindName[]>>;
const fieldOf = new Map<KindName, string>(
	Object.entries(THINGS).flatMap(([field, kinds]) => kinds.map(kind => [kind, field] as const)),
);
const KINDS = [...fieldOf.keys()].join(', ');

/** What perf_event_open calls all processes, and the one that asks. */
const whose = (target: number) => (target < 0 ? 'everybody' : target === 0 ? 'itself' : `process ${target}`);

/** Keys of things begin with a field's name, so that none is ever that of a process. */
function thingOf(subject: Subject): Keyed | undefined {
	const field = fieldOf.get(subject.event.kind);
	if (field === undefined) return undefined;
	const name = String(subject.field(field) ?? '');
	return {
		key: `${field}=${name}`,
		label: subject.event.kind === 'perf_open' ? whose(subject.event.target) : name || '(no name)',
	};
}

/** The process that something was done to. */
function otherOf(subject: Subject): Keyed | undefined {
	const {event} = subject;
	const {processes} = subject.around.model;
	if (!('targetStarted' in event) || event.target === 0 || event.target === event.tgid) return undefined;
	const {target, targetStarted} = event;
	const comm = processes.find(target, targetStarted)?.comm ?? ('targetComm' in event ? event.targetComm : '');
	return {key: processKey(target, targetStarted), label: processLabel(target, comm)};
}

/** Who does it to nobody else does it to itself, so each event has a target. */
const targetOf = (subject: Subject): Keyed | undefined =>
	thingOf(subject) ?? otherOf(subject) ?? processFacet.of(subject);

/** Whom or what it was done to. */
export const targetFacet: Facet = {
	name: 'target',
	title: 'TARGET',
	about:
		'the process that it was done to, or the mount, module, BPF program or key; itself where there is no other',
	panes: ['processes', 'memory'],
	key: subject => targetOf(subject)?.key,
	of: targetOf,
	belongs: (subject, key) => targetOf(subject)?.key === key,
	filter: key => {
		const identity = readProcessKey(key);
		if (identity) {
			const itself = `proc.pid = ${identity.pid} and not bee.target exists and not bee.kind in (${KINDS})`;
			return `(bee.target = ${identity.pid} or ${itself})`;
		}
		const [, field = '', name = ''] = /^(\w+)=([\s\S]*)$/.exec(key) ?? [];
		const value = quoted(name);
		if (!Object.hasOwn(THINGS, field) || !value) return undefined;
		const kinds = THINGS[field as keyof typeof THINGS].join(', ');
		return `(bee.kind in (${kinds}) and evt.arg.${field} = ${value})`;
	},
	rename: renameProcess,
};
